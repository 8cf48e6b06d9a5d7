import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../store/translation.ts';
import { adviceFor, readMeasure } from './neededTextSize.ts';
import styles from './SettingsDialog.module.css';

const mostInches = 400;
const mostMetres = 50;

/** Works out which letters suit a screen and a distance. It changes nothing: the step is chosen above. */
export function SeatFields() {
  const t = useWords();
  const [diagonal, setDiagonal] = useState('');
  const [distance, setDistance] = useState('');
  const inches = readMeasure(diagonal, mostInches);
  const metres = readMeasure(distance, mostMetres);
  const advice = inches !== null && metres !== null ? adviceFor({ diagonal: inches, distance: metres }) : null;
  return (
    <div className={styles.seat}>
      <MeasureField label={t('settings.diagonal')} example="55" value={diagonal} onChange={setDiagonal} />
      <MeasureField label={t('settings.distance')} example="3" value={distance} onChange={setDistance} />
      <output className={styles.advice} data-fit={advice?.fit}>
        {advice
          ? t(`settings.advice.${advice.fit}`, { needed: advice.needed, step: advice.step })
          : t('settings.adviceHow')}
      </output>
    </div>
  );
}

interface MeasureFieldProps {
  readonly label: string;
  readonly example: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function MeasureField({ label, example, value, onChange }: MeasureFieldProps) {
  return (
    <TextInput
      label={label}
      placeholder={example}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      inputMode="decimal"
      autoComplete="off"
    />
  );
}
