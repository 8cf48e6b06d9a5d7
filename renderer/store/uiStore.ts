import { create } from 'zustand';
import type { ClassedKind } from '#shared/domain/recordClass.ts';
import { focusBox, leaveFocus } from './captureBox.ts';

/** A record by kind and id: one of the log, or an answer that is not on disk yet and stands in the log until then. */
export interface RecordRef {
  readonly kind: ClassedKind;
  readonly id: string;
}

/** What a new task is made out of; a `task` is edited. */
export interface TaskOrigin {
  readonly kind: 'conclusion' | 'point' | 'task';
  readonly id: string;
}

export type Dialog =
  | 'speaker'
  | 'task'
  | 'export'
  | 'template'
  | 'settings'
  | 'keys'
  | 'create'
  | 'bin'
  | 'citations'
  | 'rollCall'
  | 'palette'
  | 'search'
  | 'textModules'
  | 'move'
  | 'history'
  | 'chairChooser';
export type Panel = 'conclusions' | 'tasks' | 'petitions';
export const panels: readonly Panel[] = ['conclusions', 'tasks', 'petitions'];

/** A quiet line beside the box: what was just done, or why it was not. It takes no focus and no room from the text. */
export interface Notice {
  readonly id: number;
  /** `told`: quiet too, and worth more than the task that is proposed in the same line. */
  readonly tone: 'quiet' | 'told' | 'bad';
  readonly text: string;
}

/** A question that waits in the line beside the box; Enter in an empty box answers yes. */
export type Question = 'endMeeting' | 'chairDisplay';

interface UiStore {
  readonly view: 'meetings' | 'meeting';
  readonly dialog: Dialog | null;
  /** What in the dialog is gone to when it opens: a citation, a field; null for its beginning. */
  readonly sought: string | null;
  /** What the task form was opened from; null for a task out of nothing. */
  readonly taskOrigin: TaskOrigin | null;
  readonly panel: Panel;
  /** The selected record: what acts on one acts on it. */
  readonly selectedRecord: RecordRef | null;
  /** The records that are selected besides it. */
  readonly alsoSelected: readonly RecordRef[];
  /** Where the selection began: from there it is extended. */
  readonly selectionStart: RecordRef | null;
  /** The record that is edited in place. */
  readonly editedRecord: RecordRef | null;
  readonly notice: Notice | null;
  readonly question: Question | null;
  /** The agenda item whose records the log is asked to show; a new object each time it is asked. */
  readonly revealedItem: { readonly id: string } | null;
}

const atStart: UiStore = {
  view: 'meetings',
  dialog: null,
  sought: null,
  taskOrigin: null,
  panel: 'conclusions',
  selectedRecord: null,
  alsoSelected: [],
  selectionStart: null,
  editedRecord: null,
  notice: null,
  question: null,
  revealedItem: null,
};

/** What the secretary's window shows. Nothing of it is kept on disk. */
export const useUiStore = create<UiStore>(() => atStart);

/** Goes to a view, with nothing selected, edited or open in it. */
export function showView(view: UiStore['view']): void {
  useUiStore.setState({ ...atStart, view });
}

export function showPanel(panel: Panel): void {
  useUiStore.setState({ panel });
}

/** @param sought what in it is gone to, where that is not its beginning. */
export function openDialog(dialog: Exclude<Dialog, 'task'>, sought: string | null = null): void {
  leaveFocus();
  useUiStore.setState({ dialog, sought });
}

export function openTaskForm(origin: TaskOrigin | null): void {
  leaveFocus();
  useUiStore.setState({ dialog: 'task', taskOrigin: origin });
}

/** Closes whatever dialog is open and puts the focus back into the capture box. */
export function closeDialog(): void {
  useUiStore.setState({ dialog: null, sought: null, taskOrigin: null });
  focusBox();
}

export function selectRecord(record: RecordRef | null): void {
  // Nothing is told that did not change: thousands of lines listen.
  if (record === null && useUiStore.getState().selectedRecord === null) return;
  useUiStore.setState({ selectedRecord: record, alsoSelected: [], selectionStart: record });
}

/** Selects `record` and `others` besides it; the selection still begins where it began. */
export function selectRecords(record: RecordRef, others: readonly RecordRef[]): void {
  useUiStore.setState({ selectedRecord: record, alsoSelected: others });
}

export function editRecord(record: RecordRef | null): void {
  if (record) leaveFocus();
  useUiStore.setState({ editedRecord: record });
}

export function ask(question: Question | null): void {
  useUiStore.setState({ question });
}

/** Asks the log to show what was recorded under an agenda item. */
export function revealItem(id: string): void {
  useUiStore.setState({ revealedItem: { id } });
}

let lastNoticeId = 0;

/** Shows a line, in the place of the one before. */
export function notify(text: string, tone: Notice['tone'] = 'quiet'): void {
  lastNoticeId += 1;
  useUiStore.setState({ notice: { id: lastNoticeId, tone, text } });
}

export function clearNotice(): void {
  if (useUiStore.getState().notice !== null) useUiStore.setState({ notice: null });
}
