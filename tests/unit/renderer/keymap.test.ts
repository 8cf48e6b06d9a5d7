import { describe, expect, test } from 'vitest';
import { drawnKey, keyTable } from '../../../renderer/features/keymap/keyTable.ts';
import { type KeyContext, matchKey, type Pressed } from '../../../renderer/features/keymap/matchKey.ts';

const plain: Omit<Pressed, 'key'> = {
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
