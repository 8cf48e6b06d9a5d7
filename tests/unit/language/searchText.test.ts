import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#shared/language/fold.ts';
import { foundStretches, searchText, searchTokens } from '#shared/language/searchText.ts';

/** The text with what was found in brackets. */
function marked(text: string, typed: string): string {
  const found = foundStretches(text, searchTokens(typed));
  return found.reduceRight(
    (rest, { from, to }) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
    text,
  );
}

describe('searching in a text', () => {
  const text = 'Giao Cục An toàn thông tin chủ trì, thực hiện Nghị định 25/2022/NĐ-CP trước 30/6';

  it.each([
    ['an toan', 'Giao Cục [An] [toàn] thông tin'],
    ['AN TOÀN', 'Giao Cục [An] [toàn] thông tin'],
    ['tin thong', 'Giao Cục An toàn [thông] [tin]'],
    ['nghi dinh', '[Nghị] [định]'],
    ['th t', '[t]oàn [th]ông [t]in'],
    ['25/2022/nd-cp', '[25/2022/NĐ-CP]'],
    ['2022 cp', '25/[2022]/NĐ-[CP]'],
    ['(trước', '[trước] 30/6'],
  ])('%s is found', (typed, wanted) => {
    expect(marked(text, typed)).toContain(wanted);
  });

  it('begins at the beginning of a word: "an" is not in "giao ban"', () => {
    expect(marked('Hội nghị giao ban', 'an')).toBe('Hội nghị giao ban');
  });

  it('takes letters as they come from any input method: composed or not', () => {
    expect(searchTokens('thông tin'.normalize('NFD'))).toEqual(searchTokens('thông tin'));
  });

  it.each(['', '   ', ' – ', '/'])('looks for nothing in %j', (typed) => {
    expect(searchTokens(typed)).toEqual([]);
  });

  it('is the same as folding, letter by letter, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (any) => {
        const composed = any.normalize('NFC');
        const made = searchText(composed);
        expect(made).toHaveLength(composed.length + 1);
        for (const [index, letter] of [...(made.match(/[a-z0-9]/g) ?? [])].entries()) {
          expect(fold(composed).match(/[a-z0-9]/g)?.[index]).toBe(letter);
        }
      }),
    );
  });

  it('takes texts of any length', () => {
    const long = 'Cục Viễn thông '.repeat(5_000);
    expect(foundStretches(long, searchTokens('vien'))).toHaveLength(5_000);
  });
});
