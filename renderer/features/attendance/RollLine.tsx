import { useEffect, useRef } from 'react';
import type { Attendance } from '#shared/domain/attendance.ts';
import { personLabel } from '#shared/domain/person.ts';
import { useWords } from '../../store/translation.ts';
import { ListOption } from '../../ui/ListOption.tsx';
import styles from './RollLine.module.css';
import type { RollChoice } from './rollChoices.ts';

interface RollLineProps {
  readonly id: string;
  readonly choice: RollChoice;
  /** Null while nothing is known. */
  readonly state: Attendance['state'] | null;
  readonly isActive: boolean;
  readonly onTake: () => void;
}

const signs = { present: '✓', late: '◔', excused: '–', absent: '✕', delegated: '↷' } as const;

/** Somebody on the roll: number, name, and whether they came, by sign and word. */
export function RollLine({ id, choice, state, isActive, onTake }: RollLineProps) {
  const t = useWords();
  const line = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  return (
    <ListOption ref={line} id={id} isActive={isActive} className={styles.line} onTake={onTake}>
      <span className={styles.number}>{choice.kind === 'person' ? choice.number : '+'}</span>
      <span>
        {choice.kind === 'person' ? personLabel(choice.person) : t('attendance.add', { name: choice.name })}
        {choice.kind === 'person' && <small> · {t(`domain.personRole.${choice.person.role}`)}</small>}
      </span>
      {choice.kind === 'person' && (
        <span className={styles.state} data-state={state ?? 'unknown'}>
          {state ? `${signs[state]} ${t(`domain.attendanceState.${state}`)}` : t('attendance.unknown')}
        </span>
      )}
    </ListOption>
  );
}
