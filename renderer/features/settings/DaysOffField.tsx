import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../store/translation.ts';
import { isComposing } from '../../ui/isComposing.ts';
import { type DaysOffRead, daysOffText, readDaysOff } from './readDaysOff.ts';

interface DaysOffFieldProps {
  readonly days: readonly string[];
  readonly onChange: (days: readonly string[]) => void;
}

/** The user's own days off, in one line. Days that can be read are kept as they are typed; the others are named. */
export function DaysOffField({ days, onChange }: DaysOffFieldProps) {
  const t = useWords();
  const [opened] = useState(() => daysOffText(days));
  const [bad, setBad] = useState<DaysOffRead['bad']>([]);
  return (
    <TextInput
      label={t('settings.daysOff')}
      description={t('settings.daysOffHint')}
      placeholder={t('settings.daysOffExample')}
      defaultValue={opened}
      error={bad.map(({ typed, fault }) => t(`settings.dayFaults.${fault}`, { typed })).join(' · ') || undefined}
      spellCheck={false}
      autoComplete="off"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onInput={({ currentTarget }) => {
        const read = readDaysOff(currentTarget.value);
        // What was wrong is right as soon as it is mended; a day that is only half typed is not wrong yet.
        if (bad.length > 0) setBad(read.bad);
        if (read.days.join() !== days.join()) onChange(read.days);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || isComposing(event)) return;
        const read = readDaysOff(event.currentTarget.value);
        setBad(read.bad);
        // Enter would close the dialog, and with it what is still to be mended.
        if (read.bad.length > 0) event.preventDefault();
      }}
      onBlur={({ currentTarget }) => setBad(readDaysOff(currentTarget.value).bad)}
    />
  );
}
