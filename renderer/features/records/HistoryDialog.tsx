import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { perform } from '../../store/perform.ts';
import { useWords, words } from '../../store/translation.ts';
import { notify, type RecordRef, useUiStore } from '../../store/uiStore.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatTimeOfDayExact } from '../../ui/formatTime.ts';
import { Hints } from '../../ui/Hints.tsx';
import { useLineKeys } from '../../ui/useLineKeys.ts';
import { logOf } from './currentLog.ts';
import { entryText, rewording } from './entryText.ts';
import styles from './HistoryDialog.module.css';
import { HistoryLine } from './HistoryLine.tsx';
import { nameOf } from './recordActions.ts';
import { useRecordHistory } from './useRecordHistory.ts';

/** Ctrl+H: what happened to the selected record, the latest first; Enter takes an earlier wording back. */
export function HistoryDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useWords();
  const record = useUiStore(({ selectedRecord }) => selectedRecord);
  const entry = record && entryOf(record);
  if (!entry) return null;
  const hints = (
    <Hints
      keys={[
        ['↑ ↓', t('recordHistory.choose')],
        ['Enter', t('recordHistory.takeBack')],
        ['Esc', t('recordHistory.close')],
      ]}
    />
  );
  const title = t('recordHistory.title', { what: nameOf(entry.kind, entry.number) });
  return (
    <Dialog opened={opened} onClose={onClose} title={title} width={760} footer={hints}>
      <Steps record={record} onClose={onClose} />
    </Dialog>
  );
}

function entryOf({ kind, id }: RecordRef) {
  return logOf(openMeetingState()).entries.find((entry) => entry.kind === kind && entry.record.id === id);
}

function Steps({ record, onClose }: { readonly record: RecordRef; readonly onClose: () => void }) {
  const t = useWords();
  const history = useRecordHistory(record);
  const { list, onKeyDown } = useLineKeys();
  if (history === null) return <p className={styles.reading}>{t('recordHistory.reading')}</p>;
  if (!history.ok) return <Empty title={errorSentence(t, history.error)} />;
  const { steps, isCut } = history.value;
  return (
    <ul className={styles.list} ref={list} aria-label={t('recordHistory.steps')}>
      {steps.map((step, index) => (
        <li key={step.seq}>
          <button
            type="button"
            className={styles.line}
            // The list comes after its dialog, which has the focus by then.
            ref={index === 0 ? focusNow : null}
            onKeyDown={onKeyDown}
            onClick={() => void takeBack(record, (step.after ?? step.before)?.text ?? '', step.at, onClose)}
          >
            <HistoryLine step={step} isLatest={index === 0} />
          </button>
        </li>
      ))}
      {isCut && <li className={styles.reading}>{t('recordHistory.cut')}</li>}
    </ul>
  );
}

function focusNow(line: HTMLButtonElement | null): void {
  line?.focus({ preventScroll: true });
}

/** Gives the record the wording that it had then, by an edit of its own. */
async function takeBack(record: RecordRef, text: string, at: string, onClose: () => void): Promise<void> {
  const t = words();
  const entry = entryOf(record);
  if (!entry) return;
  onClose();
  if (entryText(entry) === text) {
    notify(t('recordHistory.isThatAlready'));
    return;
  }
  if (!(await perform(rewording(entry, text)))) return;
  notify(t('recordHistory.takenBack', { time: formatTimeOfDayExact(at) }));
}
