/** Everything that a key can ask for. */
export type KeyAction =
  | 'addPoint'
  | 'addConclusion'
  | 'asPoint'
  | 'asConclusion'
  | 'asTask'
  | 'asPetition'
  | 'asAnswer'
  | 'asNote'
  | 'takeSuggestion'
  | 'nextSuggestion'
  | 'previousSuggestion'
  | 'nextPlaceholder'
  | 'textModules'
  | 'takeProposal'
  | 'dropDeadline'
  | 'answerYes'
  | 'editLast'
  | 'undo'
  | 'redo'
  | 'selectPrevious'
  | 'selectNext'
  | 'extendUp'
  | 'extendDown'
  | 'editSelected'
  | 'deleteSelected'
  | 'moveUp'
  | 'moveDown'
  | 'mergeSelected'
  | 'moveSelected'
  | 'showHistory'
  | 'makeTask'
  | 'openBin'
  | 'chooseSpeaker'
  | 'nextSpeaker'
  | 'speakerBack'
  | 'callRoll'
  | 'nextItem'
  | 'previousItem'
  | 'pauseOrResume'
  | 'endMeeting'
  | 'submit'
  | 'submitAll'
  | 'withdraw'
  | 'chooseChairView'
  | 'switchScreen'
  | 'approveAll'
  | 'retract'
  | 'chairPageBack'
  | 'chairPageOn'
  | 'openPalette'
  | 'search'
  | 'showKeys'
  | 'switchZone'
  | 'switchZoneBack'
  | 'nextPanel'
  | 'save'
  | 'export'
  | 'settings'
  | 'newMeeting'
  | 'openList'
  | 'leave';

/**
 * Where a key means something. `untouchedBox`: the box is empty and nothing was typed in it since its last line was
 * sent; `record`: the box is empty and a record is selected; `question`: the box is empty and a question waits;
 * `proposal`: the box is empty, no record is selected and a task is proposed; `completion`: the list below the box is
 * open; `placeholder`: a gap of a text module is left in the box; `chairScreen`: the box is empty and the chair's screen
 * is open.
 */
export type KeyPlace =
  | 'anywhere'
  | 'box'
  | 'emptyBox'
  | 'untouchedBox'
  | 'record'
  | 'question'
  | 'proposal'
  | 'completion'
  | 'placeholder'
  | 'chairScreen';

export type KeyGroup = 'writing' | 'record' | 'meeting' | 'chair' | 'window';

export interface KeyBinding {
  readonly action: KeyAction | 'newLine';
  readonly group: KeyGroup;
  /** As `KeyboardEvent.key` names it; letters in lower case. */
  readonly key: string;
  readonly with?: 'Ctrl' | 'Shift' | 'Alt';
  readonly place: KeyPlace;
  /** As it is drawn, where that differs from the key's name. */
  readonly drawn?: string;
  /** It is the text area's own, or a second key for what another one does: no handler, or not in the legend. */
  readonly only?: 'legend' | 'handler';
}

/**
 * All keys of the window; handlers, the line under the box and the legend come from here. The first that fits counts.
 *
 * Left alone are the keys that Vietnamese input methods and Windows use: lone letters and digits, Backspace, Shift+Left,
 * Ctrl+Shift, Ctrl+Alt, Alt with a letter, F10, F11 (product.md, "Keyboard model").
 */
export const keyTable: readonly KeyBinding[] = [
  { action: 'answerYes', group: 'meeting', key: 'Enter', place: 'question', only: 'handler' },
  { action: 'editSelected', group: 'record', key: 'Enter', place: 'record' },
  { action: 'addPoint', group: 'writing', key: 'Enter', place: 'box' },
  { action: 'addConclusion', group: 'writing', key: 'Enter', with: 'Ctrl', place: 'box' },
  { action: 'takeSuggestion', group: 'writing', key: 'Tab', place: 'completion' },
  { action: 'nextSuggestion', group: 'writing', key: 'ArrowDown', place: 'completion' },
  { action: 'previousSuggestion', group: 'writing', key: 'ArrowUp', place: 'completion' },
  { action: 'nextPlaceholder', group: 'writing', key: 'Tab', place: 'placeholder' },
  { action: 'textModules', group: 'writing', key: 'j', with: 'Ctrl', place: 'anywhere' },
  { action: 'takeProposal', group: 'writing', key: 'Tab', place: 'proposal' },
  { action: 'dropDeadline', group: 'writing', key: 'Delete', place: 'proposal' },
  { action: 'asPoint', group: 'writing', key: '1', with: 'Ctrl', place: 'box' },
  { action: 'asConclusion', group: 'writing', key: '2', with: 'Ctrl', place: 'box' },
  { action: 'asTask', group: 'writing', key: '3', with: 'Ctrl', place: 'box' },
  { action: 'asPetition', group: 'writing', key: '4', with: 'Ctrl', place: 'box' },
  { action: 'asAnswer', group: 'writing', key: '5', with: 'Ctrl', place: 'box' },
  { action: 'asNote', group: 'writing', key: '6', with: 'Ctrl', place: 'box' },
  { action: 'newLine', group: 'writing', key: 'Enter', with: 'Shift', place: 'box', only: 'legend' },
  { action: 'editLast', group: 'writing', key: 'ArrowUp', place: 'emptyBox' },
  { action: 'undo', group: 'writing', key: 'z', with: 'Ctrl', place: 'untouchedBox' },
  { action: 'redo', group: 'writing', key: 'y', with: 'Ctrl', place: 'untouchedBox' },

  { action: 'selectPrevious', group: 'record', key: 'ArrowUp', with: 'Ctrl', place: 'box' },
  { action: 'selectNext', group: 'record', key: 'ArrowDown', with: 'Ctrl', place: 'box' },
  { action: 'extendUp', group: 'record', key: 'ArrowUp', with: 'Shift', place: 'emptyBox' },
  { action: 'extendDown', group: 'record', key: 'ArrowDown', with: 'Shift', place: 'emptyBox' },
  { action: 'deleteSelected', group: 'record', key: 'Delete', place: 'record' },
  { action: 'moveUp', group: 'record', key: 'ArrowUp', with: 'Alt', place: 'record' },
  { action: 'moveDown', group: 'record', key: 'ArrowDown', with: 'Alt', place: 'record' },
  { action: 'mergeSelected', group: 'record', key: 'g', with: 'Ctrl', place: 'anywhere' },
  { action: 'moveSelected', group: 'record', key: 'm', with: 'Ctrl', place: 'anywhere' },
  { action: 'showHistory', group: 'record', key: 'h', with: 'Ctrl', place: 'anywhere' },
  { action: 'makeTask', group: 'record', key: 'F4', place: 'anywhere' },
  { action: 'openBin', group: 'record', key: 'b', with: 'Ctrl', place: 'anywhere' },

  { action: 'chooseSpeaker', group: 'meeting', key: 'F2', place: 'anywhere' },
  { action: 'nextSpeaker', group: 'meeting', key: 'F2', with: 'Ctrl', place: 'anywhere' },
  { action: 'speakerBack', group: 'meeting', key: 'F2', with: 'Shift', place: 'anywhere' },
  { action: 'callRoll', group: 'meeting', key: 'F7', place: 'anywhere' },
  { action: 'nextItem', group: 'meeting', key: 'F8', place: 'anywhere' },
  { action: 'previousItem', group: 'meeting', key: 'F8', with: 'Shift', place: 'anywhere' },
  { action: 'pauseOrResume', group: 'meeting', key: 'F8', with: 'Ctrl', place: 'anywhere' },
  { action: 'endMeeting', group: 'meeting', key: 'F8', with: 'Alt', place: 'anywhere' },

  { action: 'submit', group: 'chair', key: 'F9', place: 'anywhere' },
  { action: 'submitAll', group: 'chair', key: 'F9', with: 'Ctrl', place: 'anywhere' },
  { action: 'withdraw', group: 'chair', key: 'F9', with: 'Alt', place: 'anywhere' },
  { action: 'chooseChairView', group: 'chair', key: 'd', with: 'Ctrl', place: 'anywhere' },
  { action: 'switchScreen', group: 'chair', key: 'F9', with: 'Shift', place: 'anywhere' },
  { action: 'chairPageBack', group: 'chair', key: 'PageUp', with: 'Ctrl', place: 'anywhere' },
  { action: 'chairPageOn', group: 'chair', key: 'PageDown', with: 'Ctrl', place: 'anywhere' },
  // A presenter's remote control is plugged into her computer, and the chair's window never has the keyboard.
  { action: 'chairPageBack', group: 'chair', key: 'PageUp', place: 'chairScreen', only: 'handler' },
  { action: 'chairPageOn', group: 'chair', key: 'PageDown', place: 'chairScreen', only: 'handler' },
  { action: 'approveAll', group: 'chair', key: 'l', with: 'Ctrl', place: 'anywhere' },
  { action: 'retract', group: 'chair', key: 'Delete', with: 'Alt', place: 'anywhere' },

  { action: 'showKeys', group: 'window', key: 'F1', place: 'anywhere' },
  { action: 'openPalette', group: 'window', key: 'k', with: 'Ctrl', place: 'anywhere' },
  { action: 'search', group: 'window', key: 'F3', place: 'anywhere' },
  { action: 'search', group: 'window', key: 'f', with: 'Ctrl', place: 'anywhere', only: 'handler' },
  { action: 'showKeys', group: 'window', key: '/', with: 'Ctrl', place: 'anywhere', only: 'handler' },
  { action: 'switchZone', group: 'window', key: 'F6', place: 'anywhere' },
  { action: 'switchZoneBack', group: 'window', key: 'F6', with: 'Shift', place: 'anywhere' },
  { action: 'nextPanel', group: 'window', key: 'F6', with: 'Ctrl', place: 'anywhere' },
  { action: 'save', group: 'window', key: 's', with: 'Ctrl', place: 'anywhere' },
  { action: 'export', group: 'window', key: 'e', with: 'Ctrl', place: 'anywhere' },
  // What is printed is a document: it is chosen and looked at first.
  { action: 'export', group: 'window', key: 'p', with: 'Ctrl', place: 'anywhere', only: 'handler' },
  { action: 'settings', group: 'window', key: ',', with: 'Ctrl', place: 'anywhere' },
  { action: 'newMeeting', group: 'window', key: 'n', with: 'Ctrl', place: 'anywhere' },
  { action: 'openList', group: 'window', key: 'o', with: 'Ctrl', place: 'anywhere' },
  { action: 'leave', group: 'window', key: 'Escape', place: 'anywhere', drawn: 'Esc' },
];

const drawnKeys: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', PageUp: 'PgUp', PageDown: 'PgDn' };

/** How a binding is drawn: `Ctrl Enter`, `Alt ↑`. */
export function drawnKey({ key, with: held, drawn }: KeyBinding): string {
  const name = drawn ?? drawnKeys[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return held ? `${held} ${name}` : name;
}
