import { type Agency, meetingOf } from '#shared/domain/meeting.ts';
import { openMeetingState } from '../../../store/meetingStore.ts';
import { useWords } from '../../../store/translation.ts';
import { TemplateForm } from './TemplateForm.tsx';
import styles from './TemplateStep.module.css';

interface TemplateStepProps {
  /** The field that has the focus at first; null for the first of them. */
  readonly sought: string | null;
  readonly onTyped: (agency: Agency | null) => void;
  readonly onDone: () => void;
}

/** The template of the open meeting beside its pages, which follow as it is typed. */
export function TemplateStep({ sought, onTyped, onDone }: TemplateStepProps) {
  const t = useWords();
  const { agency } = meetingOf(openMeetingState().state);
  return (
    <div className={styles.step}>
      <p>{t('template.lead')}</p>
      <TemplateForm of="meeting" agency={agency} sought={sought} onTyped={onTyped} onDone={onDone} />
    </div>
  );
}
