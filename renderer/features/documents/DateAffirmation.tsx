import { Checkbox } from '@mantine/core';
import type { RefObject } from 'react';
import { dayText } from '#shared/lib/dayText.ts';
import { useWords } from '../../store/translation.ts';
import styles from './IssueForm.module.css';

interface DateAffirmationProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly date: string;
}

/**
 * Asks whether an unusual date is right. It is ticked with Space, so that no key that was meant to issue the document
 * answers it, however often it is pressed.
 */
export function DateAffirmation({ box, date }: DateAffirmationProps) {
  const t = useWords();
  return (
    <div className={styles.affirmation} role="alert">
      <Checkbox
        ref={box}
        size="xs"
        label={t('issuing.affirm', { date: dayText(date) })}
        description={t('issuing.affirmHint')}
        autoFocus
      />
    </div>
  );
}
