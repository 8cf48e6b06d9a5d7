import { meetingOf } from '#shared/domain/meeting.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { useUiStore } from '../../store/uiStore.ts';
import { Hints } from '../../ui/Hints.tsx';
import { drawnKey, type KeyAction, keyTable } from './keyTable.ts';

const whileWriting = ['addPoint', 'addConclusion', 'makeTask', 'nextItem', 'submit', 'showKeys'] as const;
const beforeStart = ['nextItem', 'addPoint', 'chooseSpeaker', 'showKeys'] as const;
const onRecord = ['editSelected', 'deleteSelected', 'moveUp', 'moveDown', 'makeTask', 'leave'] as const;

function keyOf(action: KeyAction): string {
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
  const actions = hasSelection ? onRecord : isPreparing ? beforeStart : whileWriting;
  return (
    <Hints
      keys={actions.map((action) => [
        keyOf(action),
        t(action === 'nextItem' && isPreparing ? 'keys.hint.startMeeting' : `keys.hint.${action}`),
      ])}
    />
  );
}
