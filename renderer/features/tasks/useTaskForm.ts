import { type RefObject, useRef, useState } from 'react';
import { inferredLeadLabel } from '#shared/domain/task.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { meetingCalendar } from '../../store/calendar.ts';
import { newId, submit } from '../../store/dispatch.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { words } from '../../store/translation.ts';
import { useDraftFields } from '../../store/useDraftFields.ts';
import type { DeadlineFields } from './phraseReading.ts';
import { deadlineKindOf, type FieldFaults, readTaskFields } from './readTaskFields.ts';
import { taskCommand } from './taskCommand.ts';
import { blankFields, initialFields, type TaskFields } from './taskFields.ts';
import { type ReadOrigin, readOrigin, type TaskSource, untouched } from './taskOrigin.ts';
import { usePhrase } from './usePhrase.ts';

export interface TaskFormState {
  /** The element that the fields are in. */
  readonly root: RefObject<HTMLDivElement | null>;
  /** What the fields hold when they appear. */
  readonly opened: TaskFields;
  readonly isRestored: boolean;
  /** What a new task was filled with out of the words that it is made of; null when they gave nothing. */
  readonly readFrom: ReadOrigin | null;
  readonly phrase: ReturnType<typeof usePhrase>;
  /** The choices, which are drawn again when they change; the typed fields are not. */
  readonly kind: TaskFields['kind'];
  readonly deadlineKind: TaskFields['deadlineKind'];
  readonly suggestedLead: string | null;
  readonly faults: FieldFaults;
  /** How often the form was refused for its faults. */
  readonly refusals: number;
  readonly refusal: string | null;
  readonly change: (patch: Partial<TaskFields>) => void;
  readonly save: () => Promise<void>;
  readonly leave: () => void;
}

function atOpening(origin: TaskSource | null) {
  const { state } = openMeetingState();
  const task = origin?.kind === 'task' ? state.task[origin.id] : undefined;
  const readFrom = task ? null : readOrigin(state, origin, meetingCalendar());
  return {
    initial: initialFields(state, origin, readFrom),
    readFrom,
    suggestedLead: task ? inferredLeadLabel(state, task) : null,
    // Chosen once: a task that is sent a second time is not recorded twice.
    taskId: newId(),
  };
}

/** The faults that are left when some fields have been typed into again. */
function without(faults: FieldFaults, fields: readonly string[]): FieldFaults {
  return Object.fromEntries(Object.entries(faults).filter(([field]) => !fields.includes(field)));
}

/** The state of the form. What is typed is kept under the record that the form was opened from. */
export function useTaskForm(origin: TaskSource | null, onClose: () => void): TaskFormState {
  const [{ initial, readFrom, suggestedLead, taskId }] = useState(() => atOpening(origin));
  const draft = useDraftFields(`task:${origin?.id ?? 'new'}`, initial);
  const [kinds, setKinds] = useState({ kind: draft.opened.kind, deadlineKind: draft.opened.deadlineKind });
  const [faults, setFaults] = useState<FieldFaults>({});
  const [refusals, setRefusals] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const phrase = usePhrase({ opened: draft.opened, current: draft.current, write });

  function change(patch: Partial<TaskFields>) {
    const typed = { ...draft.current(), ...patch };
    // A typed day or event chooses the kind; a choice made by hand stays until then.
    const isDeadline = 'due' in patch || 'start' in patch || 'event' in patch;
    keep({ ...patch, deadlineKind: isDeadline ? deadlineKindOf(typed) : typed.deadlineKind });
  }

  function keep(patch: Partial<TaskFields>) {
    draft.change(patch);
    const { kind, deadlineKind } = draft.current();
    const mended = Object.keys(patch).some((field) => field in faults);
    if (mended) setFaults(without(faults, Object.keys(patch)));
    if (kind !== kinds.kind || deadlineKind !== kinds.deadlineKind) setKinds({ kind, deadlineKind });
  }

  /** Puts into the fields what was read of the deadline; they are drawn once and hold what is typed by themselves. */
  function write(fields: DeadlineFields) {
    for (const field of ['due', 'start', 'event'] as const) {
      const input = root.current?.querySelector<HTMLInputElement>(`[data-field="${field}"]`);
      if (input && input.value !== fields[field]) input.value = fields[field];
    }
    keep(fields);
  }

  async function save() {
    // Ctrl+Enter in the words of the deadline: the day is shown before it is recorded.
    if (phrase.read()) return;
    const { state } = openMeetingState();
    const before = origin?.kind === 'task' ? initial : blankFields;
    const read = readTaskFields(state, draft.current(), before);
    setFaults(read.ok ? {} : read.error);
    if (!read.ok) {
      setRefusals(refusals + 1);
      return;
    }
    const value = readFrom ? { ...read.value, ...untouched(readFrom, initial, draft.current()) } : read.value;
    const command = taskCommand(state, origin, taskId, value);
    if (command) {
      const result = await submit(command);
      if (!result.ok) {
        setRefusal(errorSentence(words(), result.error));
        return;
      }
    }
    draft.forget();
    onClose();
  }

  function leave() {
    draft.leave();
    onClose();
  }

  const { opened, isRestored } = draft;
  return {
    root,
    opened,
    isRestored,
    readFrom,
    phrase,
    ...kinds,
    suggestedLead,
    faults,
    refusals,
    refusal,
    change,
    save,
    leave,
  };
}
