import { expect, test } from 'vitest';
import type { RecordStep } from '#shared/domain/recordSteps.ts';
import { halves } from '../../../renderer/features/records/halves.ts';
import { stampOf, stepWords } from '../../../renderer/features/records/stepWords.ts';

const moment = (text: string) => ({ recordClass: 'point', text, place: null }) as const;
const step = (before: string | null, after: string | null, typed: string | null = null): RecordStep => ({
  seq: 2,
  at: '2022-04-25T09:31:07+07:00',
  actor: 'secretary',
  event: 'edited',
  before: before === null ? null : moment(before),
  after: after === null ? null : moment(after),
  typed,
});
const marked = (one: RecordStep) => stepWords(one).text.flatMap(({ text, isChanged }) => (isChanged ? [text] : []));

test('a reworded record shows which words are new and which were left out', () => {
  const edited = step('Trình đề án trong quý II', 'Trình đề án trước ngày 30/6');
  expect(marked(edited).join('')).toContain('30/6');
  expect(marked(edited).join('')).not.toContain('đề án');
  expect(stepWords(edited).removed).toContain('quý');
});

test('what was only recorded, or taken away, shows its wording with nothing marked', () => {
  for (const one of [step(null, 'một'), step('một', null), step('một', 'một')]) {
    expect(stepWords(one)).toMatchObject({ text: [{ text: 'một', isChanged: false }], removed: '' });
  }
});

test('what was typed is shown where it looks different, with what nobody sees by name', () => {
  expect(stepWords(step(null, 'một hai', ' một hai ')).typed).toBeNull();
  expect(stepWords(step(null, 'một hai', 'một\u202F hai')).typed).toBe('một[U+202F] hai');
  expect(stepWords(step(null, 'Tiếng', 'Tie\u0302\u0301ng')).typed).toBeNull();
  expect(stepWords(step(null, 'một hai', 'một   hai')).typed).toBe('một   hai');
});

test('a stamp has its day only when that is not today', () => {
  const at = new Date(2022, 3, 25, 9, 31, 7).toISOString();
  expect(stampOf(at, new Date(2022, 3, 25, 23, 0, 0))).toBe('09:31:07');
  expect(stampOf(at, new Date(2022, 3, 26, 0, 0, 0))).toBe('25/04/2022 09:31:07');
});

test('a text is parted at the caret when both halves hold something', () => {
  expect(halves('một hai', 4)).toEqual(['một ', 'hai']);
  for (const caret of [0, 7]) expect(halves('một hai', caret)).toBeNull();
  expect(halves('một \u200B', 4)).toBeNull();
});
