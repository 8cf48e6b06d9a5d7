import type { ChairScreen } from '#shared/contract/data.ts';
import type { ChairSelection } from '#shared/domain/chairView/chairSelection.ts';
import { isOfUnsentConclusions } from '#shared/domain/chairView/chairTask.ts';
import { conclusionsOf } from '#shared/domain/conclusion.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { useWords } from '../../store/translation.ts';
import styles from './ChairChooser.module.css';

interface SendingNotesProps {
  readonly selection: ChairSelection;
  readonly screen: ChairScreen;
  /** As it will be sent. */
  readonly state: MeetingState;
}

/** What one should know before sending: that it is not seen at once, and what is not in it. */
export function SendingNotes({ selection, screen, state }: SendingNotesProps) {
  const t = useWords();
  const { name: view } = selection;
  const hasConclusions = view === 'conclusions' || view === 'closing';
  const unsent = hasConclusions ? conclusionsOf(state).filter(({ submittedAt }) => submittedAt === null).length : 0;
  const standing = screen.isOpen ? screen.mode : 'closed';
  return (
    <div className={styles.notes} aria-live="polite">
      {standing !== 'showing' && <p data-tone="wait">{t(`chairChooser.standing.${standing}`)}</p>}
      {isOfUnsentTask(selection, state) && <p>{t('chairChooser.unsentTask')}</p>}
      {unsent > 0 && <p>{t('chairChooser.unsent', { count: unsent })}</p>}
      {screen.hasNews && screen.selection.name === view && <p>{t('chairChooser.news')}</p>}
    </div>
  );
}

function isOfUnsentTask(selection: ChairSelection, state: MeetingState): boolean {
  const task = selection.name === 'taskReview' ? state.task[selection.taskId] : undefined;
  return task !== undefined && isOfUnsentConclusions(state, task);
}
