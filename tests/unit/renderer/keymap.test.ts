import { describe, expect, test } from 'vitest';
import { createTranslator } from '#shared/i18n/translator.ts';
import { drawnKey, keyTable } from '../../../renderer/features/keymap/keyTable.ts';
import { legend } from '../../../renderer/features/keymap/legend.ts';
import { type KeyContext, matchKey, type Pressed } from '../../../renderer/features/keymap/matchKey.ts';

const plain: Omit<Pressed, 'key'> = {
  code: '',
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 0,
};
const typing: KeyContext = {
  isInBox: true,
  isBoxEmpty: false,
  isBoxTouched: true,
  hasSelection: false,
  hasQuestion: false,
  hasProposal: false,
  hasSuggestions: false,
  hasPlaceholder: false,
  isChairScreenOpen: false,
};
const empty: KeyContext = { ...typing, isBoxEmpty: true, isBoxTouched: false };
const elsewhere: KeyContext = { ...empty, isInBox: false };

const press = (key: string, held: Partial<Pressed> = {}, context: KeyContext = typing) =>
  matchKey({ ...plain, key, ...held }, context);

describe('Enter', () => {
  test('records a point, with Ctrl a conclusion, with Shift it is the text area’s own', () => {
    expect(press('Enter')).toBe('addPoint');
    expect(press('Enter', { ctrlKey: true })).toBe('addConclusion');
    expect(press('Enter', { shiftKey: true })).toBeNull();
  });

  test('in an empty box answers a question first, then edits what is selected', () => {
    expect(press('Enter', {}, { ...empty, hasSelection: true, hasQuestion: true })).toBe('answerYes');
    expect(press('Enter', {}, { ...empty, hasSelection: true })).toBe('editSelected');
    expect(press('Enter', {}, { ...typing, hasSelection: true, hasQuestion: true })).toBe('addPoint');
  });

  test('belongs to whatever has the focus outside the box', () => {
    expect(press('Enter', {}, elsewhere)).toBeNull();
  });
});

describe('input methods', () => {
  test('keep every key while they compose', () => {
    for (const { key } of keyTable) {
      expect(press(key, { isComposing: true })).toBeNull();
      expect(press(key, { keyCode: 229 })).toBeNull();
    }
  });

  test('no key of theirs means anything: lone characters, Backspace, Shift+Left, Ctrl+Shift, Ctrl+Alt, Alt+letter', () => {
    const characters = [...'abcdefghijklmnopqrstuvwxyz0123456789[]/,.'];
    for (const context of [typing, empty, elsewhere, { ...empty, hasSelection: true, hasQuestion: true }]) {
      for (const key of [...characters, 'Backspace', ' ']) {
        expect(press(key, {}, context)).toBeNull();
        expect(press(key, { shiftKey: true }, context)).toBeNull();
        expect(press(key, { altKey: true }, context)).toBeNull();
        expect(press(key, { ctrlKey: true, shiftKey: true }, context)).toBeNull();
        expect(press(key, { ctrlKey: true, altKey: true }, context)).toBeNull();
        expect(press(key, { metaKey: true }, context)).toBeNull();
      }
      expect(press('ArrowLeft', { shiftKey: true }, context)).toBeNull();
      for (const key of ['F10', 'F11', 'Shift', 'Control', 'Alt']) expect(press(key, {}, context)).toBeNull();
    }
  });
});

describe('what is being typed', () => {
  test('has its own undo, arrows and Delete', () => {
    expect(press('z', { ctrlKey: true })).toBeNull();
    expect(press('ArrowUp')).toBeNull();
    expect(press('Delete', {}, { ...typing, hasSelection: true })).toBeNull();
    expect(press('ArrowUp', { altKey: true }, { ...typing, hasSelection: true })).toBeNull();
  });

  test('can be undone after the box was cleared by hand', () => {
    expect(press('z', { ctrlKey: true }, { ...empty, isBoxTouched: true })).toBeNull();
  });

  test('gives them up when the box is empty', () => {
    expect(press('z', { ctrlKey: true }, empty)).toBe('undo');
    expect(press('Z', { ctrlKey: true }, empty)).toBe('undo');
    expect(press('ArrowUp', {}, empty)).toBe('editLast');
    expect(press('Delete', {}, { ...empty, hasSelection: true })).toBe('deleteSelected');
    expect(press('Delete', {}, empty)).toBeNull();
  });
});

describe('the list below the box', () => {
  const open: KeyContext = { ...typing, hasSuggestions: true, hasPlaceholder: true };

  test('takes with Tab, and is walked with the arrow keys, only while it is open', () => {
    expect(press('Tab', {}, open)).toBe('takeSuggestion');
    expect(press('ArrowDown', {}, open)).toBe('nextSuggestion');
    expect(press('ArrowUp', {}, open)).toBe('previousSuggestion');
    for (const key of ['Tab', 'ArrowDown', 'ArrowUp']) expect(press(key)).toBeNull();
  });

  test('never takes with Enter or Space, and leaves Shift+Tab alone', () => {
    expect(press('Enter', {}, open)).toBe('addPoint');
    expect(press(' ', {}, open)).toBeNull();
    expect(press('Tab', { shiftKey: true }, open)).toBeNull();
  });

  test('leaves Tab to the gaps of a text module while it is closed', () => {
    expect(press('Tab', {}, { ...typing, hasPlaceholder: true })).toBe('nextPlaceholder');
    expect(press('Tab', {}, { ...elsewhere, hasSuggestions: true, hasPlaceholder: true })).toBeNull();
  });
});

describe('several records', () => {
  test('are selected with Shift+↑ ↓ in an empty box; in a text these mark the text', () => {
    expect(press('ArrowUp', { shiftKey: true }, empty)).toBe('extendUp');
    expect(press('ArrowDown', { shiftKey: true }, empty)).toBe('extendDown');
    expect(press('ArrowUp', { shiftKey: true })).toBeNull();
    expect(press('ArrowUp', { shiftKey: true }, elsewhere)).toBeNull();
  });

  test('are merged, moved and looked into whatever stands in the box', () => {
    for (const context of [typing, empty, elsewhere]) {
      expect(press('g', { ctrlKey: true }, context)).toBe('mergeSelected');
      expect(press('m', { ctrlKey: true }, context)).toBe('moveSelected');
      expect(press('h', { ctrlKey: true }, context)).toBe('showHistory');
    }
  });
});

describe('PageUp and PageDown, as a presenter’s remote control sends them', () => {
  test('turn the page of the chair’s screen while it is open and the box is empty', () => {
    const open = { ...empty, isChairScreenOpen: true };
    expect(press('PageUp', {}, open)).toBe('chairPageBack');
    expect(press('PageDown', {}, open)).toBe('chairPageOn');
  });

  test('are left to the text, to lists, and to a window without that screen', () => {
    for (const context of [empty, { ...typing, isChairScreenOpen: true }, { ...elsewhere, isChairScreenOpen: true }]) {
      expect(press('PageDown', {}, context)).toBeNull();
    }
  });

  test('with Ctrl they turn it whatever stands in the box', () => {
    for (const context of [typing, empty, elsewhere]) {
      expect(press('PageDown', { ctrlKey: true }, context)).toBe('chairPageOn');
    }
  });
});

test('function keys work wherever the focus is', () => {
  expect(press('F8', {}, elsewhere)).toBe('nextItem');
  expect(press('F8', { shiftKey: true })).toBe('previousItem');
  expect(press('F9', { ctrlKey: true })).toBe('submitAll');
  expect(press('Escape', {}, elsewhere)).toBe('leave');
});

test('no two bindings fit the same key in the same place', () => {
  const places = keyTable.map((binding) => `${drawnKey(binding)} ${binding.place}`);
  expect(new Set(places).size).toBe(places.length);
});

test.each(['vi', 'en'] as const)('every action has a name of its own, in %s', (language) => {
  const { t } = createTranslator(language);
  const names = new Map(keyTable.map(({ action }) => [action, t(`keys.action.${action}`)]));
  expect(new Set(names.values()).size).toBe(names.size);
});

/** `Ctrl ↑ ↓`, `↓ ↑` and `Ctrl 1…6` as the keys that they stand for. */
function spelledOut(key: string): string[] {
  if (key === '↓ ↑') return key.split(' ');
  const [, held = '', from = 0, to = 0] = /^(\w+ )(\d)…(\d)$/.exec(key) ?? [];
  if (held)
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${held}${Number(from) + index}`);
  const [, chord = '', other = ''] = /^(\w+ \S+) (\S+)$/.exec(key) ?? [];
  return chord ? [chord, `${chord.split(' ')[0]} ${other}`] : [key];
}

test('the legend tells every key of the table', () => {
  const lines = legend(createTranslator('vi').t).flatMap((sections) => sections.flatMap((section) => section.lines));
  const told = lines.flatMap(({ key }) => spelledOut(key));
  const keys = keyTable.filter(({ only }) => only !== 'handler').map(drawnKey);
  expect(keys.filter((key) => !told.includes(key))).toEqual([]);
});
