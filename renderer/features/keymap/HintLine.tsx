import { meetingOf } from '#shared/domain/meeting.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { useUiStore } from '../../store/uiStore.ts';
import { Hints } from '../../ui/Hints.tsx';
import styles from './HintLine.module.css';
import { drawnKey, type KeyAction, keyTable } from './keyTable.ts';

const whileWriting = ['addPoint', 'addConclusion', 'makeTask', 'nextItem', 'submit', 'showKeys'] as const;
const beforeStart = ['nextItem', 'addPoint', 'chooseSpeaker', 'showKeys'] as const;
const onRecord = [
  'editSelected',
  'classify',
  'makeTask',
  'moveSelected',
  'shift',
  'deleteSelected',
  'extendUp',
  'showHistory',
  'leave',
] as const;
const onRecords = ['classify', 'mergeSelected', 'moveSelected', 'deleteSelected', 'leave'] as const;
/** Several keys that do the same to a record, drawn as one. */
const drawnTogether = { classify: 'Ctrl 1…6', shift: 'Alt ↑ ↓' } as const;

function keyOf(action: KeyAction | keyof typeof drawnTogether): string {
  if (action === 'classify' || action === 'shift') return drawnTogether[action];
  const binding = keyTable.find((one) => one.action === action);
  return binding ? drawnKey(binding) : '';
}

/** The keys that one needs now, under the box. */
export function HintLine() {
  const t = useWords();
  const isPreparing = useMeeting((state) => meetingOf(state).state === 'preparing');
  const selected = useUiStore(({ selectedRecord }) => selectedRecord);
  // A line that is not on disk shows its own keys.
  const hasSelection = useMeeting((state) => selected !== null && state[selected.kind][selected.id] !== undefined);
  const count = useUiStore(({ alsoSelected }) => alsoSelected.length) + 1;
  const onSelection = count > 1 ? onRecords : onRecord;
  const actions = hasSelection ? onSelection : isPreparing ? beforeStart : whileWriting;
  const hints = (
    <Hints
      keys={actions.map((action) => [
        keyOf(action),
        t(action === 'nextItem' && isPreparing ? 'keys.hint.startMeeting' : `keys.hint.${action}`),
      ])}
    />
  );
  if (!hasSelection || count === 1) return hints;
  return (
    <div className={styles.several}>
      <b>{t('keys.selected', { number: count })}</b>
      {hints}
    </div>
  );
}
