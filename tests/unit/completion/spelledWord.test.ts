import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPossibleWord } from '#shared/language/completion/possibleWord.ts';
import { agrees, spelled, spelledWords } from '#shared/language/completion/spelledWord.ts';
import { fold } from '#shared/language/fold.ts';
import { samples, sampleText } from '../samples/samples.ts';

const fits = (typed: string, word: string, isWhole = false) => agrees(spelled(typed), spelled(word), isWhole);

describe('a word that is being typed', () => {
  it.each(['c', 'cu', 'cuc', 'cụ', 'cục'])('%j may become "cục"', (typed) => expect(fits(typed, 'cục')).toBe(true));
  it.each(['cú', 'cừ', 'cuct', 'úc'])('%j may not', (typed) => expect(fits(typed, 'cục')).toBe(false));

  it('may lack any mark, and has none that is not the word’s own', () => {
    expect(fits('vien', 'viễn')).toBe(true);
    expect(fits('viên', 'viễn')).toBe(true);
    expect(fits('viện', 'viễn')).toBe(false);
    expect(fits('dien', 'điện')).toBe(true);
    expect(fits('điện', 'dien')).toBe(false);
    expect(fits('an', 'ăn')).toBe(true);
    expect(fits('ân', 'ăn')).toBe(false);
  });

  it('has its tone on either vowel: "hoà" is "hòa"', () => {
    expect(fits('hoà', 'hòa', true)).toBe(true);
    expect(fits('HÒA', 'Hoà', true)).toBe(true);
    expect(fits('hoá', 'hòa', true)).toBe(false);
  });

  it('is the same decomposed', () => {
    expect(spelled('Điện'.normalize('NFD'))).toEqual(spelled('Điện'));
  });

  it('has all its letters where it is a whole one', () => {
    expect(fits('cu', 'cục', true)).toBe(false);
    expect(fits('cuc', 'cục', true)).toBe(true);
  });

  it('always agrees with itself, with its beginnings, and with its bare letters', () => {
    const words = samples.flatMap((sample) => spelledWords(sampleText(sample)));
    const texts = samples.flatMap((sample) => sampleText(sample).match(/[\p{L}\p{M}]+/gu) ?? []);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), (word, length) => {
        expect(fits(word, word, true)).toBe(true);
        expect(fits(fold(word), word, true)).toBe(true);
        expect(fits(fold(word).slice(0, length % (word.length + 1)), word)).toBe(true);
      }),
    );
    expect(words.length).toBeGreaterThan(1_000);
  });
});

describe('letters that could be a Vietnamese word', () => {
  it.each(['cuc', 'th', 'ngh', 'truo', 'truong', 'bao', 'uy', 'quye', 'gi', 'khuya', 'nguoi', 'ly', 'ky', 'duong'])(
    '%j',
    (letters) => expect(isPossibleWord(letters)).toBe(true),
  );
  it.each(['cbc', 'vp', 'nmh', 'attt', 'cntt', 'ptit', 'vnnic', 'tccb', 'gct', 'yc', 'dn', 'khcn', 'cdsqg'])(
    'not %j',
    (letters) => expect(isPossibleWord(letters)).toBe(false),
  );

  it('are all but few of the words of both samples, and every beginning of these', () => {
    const words = new Set(
      samples.flatMap((sample) => sampleText(sample).match(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu) ?? []),
    );
    const vietnamese = [...words].filter((word) => /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/u.test(word));
    expect(vietnamese.length).toBeGreaterThan(400);
    for (const word of vietnamese) {
      for (let length = 2; length <= word.length; length += 1) {
        expect(isPossibleWord(fold(word.slice(0, length))), word.slice(0, length)).toBe(true);
      }
    }
  });
});
