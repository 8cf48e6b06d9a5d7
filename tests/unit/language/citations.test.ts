import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { citationIdentity, citationSign, isSameDocument } from '#shared/language/citation/citationKey.ts';
import type { CitationMention } from '#shared/language/citation/citationMention.ts';
import { findCitations } from '#shared/language/citation/findCitations.ts';
import { laws } from '#shared/language/citation/laws.ts';
import { citingTexts, counterExamples, doubtful, meetingDate, recognised } from './citationExamples.ts';

/** One line a mention, what is not known left out: `25/2022/NĐ-CP | Nghị định | 2022-04-12 | Chính phủ`. */
function told({ key, type, issuedOn, issuer, note, doubt }: CitationMention): string {
  return [key, type, issuedOn, issuer, note, doubt && `? ${doubt}`].filter(Boolean).join(' | ');
}
const read = (text: string) => findCitations(text, meetingDate).map(told);

describe('what is cited', () => {
  it.each(recognised)('%s', (text, ...mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});

describe('what can not be right', () => {
  it.each(doubtful)('%s', (text, ...mentions) => {
    expect(read(text)).toEqual(mentions);
  });

  it('is judged by the date of the meeting; without one only by itself', () => {
    const doubtOf = (text: string, date: string | null) => findCitations(text, date)[0]?.doubt;
    expect(doubtOf('25/2023/NĐ-CP', '2022-04-25')).toBeNull();
    expect(doubtOf('25/2024/NĐ-CP', '2022-04-25')).toBe('yearImpossible');
    expect(doubtOf('25/2024/NĐ-CP', null)).toBeNull();
    expect(doubtOf('25/1944/NĐ-CP', null)).toBe('yearImpossible');
    expect(doubtOf('505/QĐ-TTg ngày 25/4/2022', '2022-04-25')).toBeNull();
    expect(doubtOf('505/QĐ-TTg ngày 26/4/2022', '2022-04-25')).toBe('dateImpossible');
  });
});

describe('what cites nothing', () => {
  it.each(counterExamples)('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('the record of April 2022', () => {
  it('cites what its own list of citations has, with type, day and issuer', () => {
    const file = resolve(import.meta.dirname, '../../support/records/meeting-000.json');
    const record = JSON.parse(readFileSync(file, 'utf8')) as { citations: readonly Readonly<Record<string, string>>[] };
    const found = citingTexts(record).flatMap((text) => findCitations(text, meetingDate));
    for (const { key, type, issued, issuer } of record.citations) {
      const mention = found.find((one) => citationIdentity(one.key) === citationIdentity(key ?? ''));
      expect(mention, key).toBeDefined();
      expect(mention?.doubt).toBeNull();
      if (type) expect(mention?.type).toBe(type);
      // "Ngày 12/4/2022, Chính phủ ban hành …": a day before the number is not read.
      if (mention?.issuedOn) expect(mention.issuedOn).toBe(issued);
      if (mention?.issuer) expect(mention.issuer).toBe(issuer);
    }
    expect(new Set(found.map(({ key }) => citationIdentity(key))).size).toBe(record.citations.length);
  });
});

describe('a mention', () => {
  const pieces = fc.constantFrom(
    ...recognised.map(([text]) => text),
    ...doubtful.map(([text]) => text),
    ...counterExamples.map(([text]) => text),
  );
  const anyText = fc.oneof(
    fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join('; ')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom('25', '/', '2022', '-', 'NĐ', 'CP', ' ', 'số', 'Luật', 'Viễn thông', 'ngày', '('))
      .map((parts) => parts.join('')),
  );

  test('is a slice of its text, and mentions follow each other', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { from, to, text: words } of findCitations(text, meetingDate)) {
          expect(text.slice(from, to)).toBe(words);
          expect(words).toBe(words.trim());
          expect(from).toBeGreaterThanOrEqual(end);
          end = to;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('reads the same when its words stand alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const mention of findCitations(text, meetingDate)) {
          expect(findCitations(mention.text, meetingDate).map(told)).toEqual([told(mention)]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('a text that names a document has the sign of its key', () => {
  for (const [text] of [...recognised, ...doubtful]) {
    for (const { key } of findCitations(text, meetingDate)) expect(citationSign(key).test(text), key).toBe(true);
  }
});

describe('the dictionary of laws', () => {
  it('finds each of its laws by its name, whole', () => {
    for (const name of laws) expect(read(`Thực hiện Luật ${name} từ nay`)).toEqual([`Luật ${name} | Luật`]);
  });
});

describe('two keys mean the same document', () => {
  it.each([
    ['25/2022/NĐ-CP', '25/2022/nđ-cp', true],
    ['Luật Tần số vô tuyến điện', 'Luật Tần số Vô tuyến điện', true],
    ['Quyết định 503', '503/QĐ-TTg', true],
    ['05/QĐ-TTg', '5/QĐ-TTg', true],
    ['Chỉ thị 2', '02/CT-TTg', true],
    ['Quyết định 500', '5/QĐ-TTg', false],
    ['12/2022/TT-BTTTT', 'Thông tư 12/2022', true],
    ['Nghị quyết 03', '03-NQ/TU', true],
    ['Nghị định 25', '25/2022/NĐ-CP', true],
    ['Nghị định 25/2021', '25/2022/NĐ-CP', false],
    ['Quyết định 503', '503/CT-TTg', false],
    ['Quyết định 50', '503/QĐ-TTg', false],
    ['503/QĐ-TTg', '503/QĐ-BTTTT', false],
    ['Luật Viễn thông', 'Luật Bưu chính', false],
  ])('%s and %s: %s', (left, right, isSame) => {
    expect(isSameDocument(left, right)).toBe(isSame);
    expect(isSameDocument(right, left)).toBe(isSame);
  });
});
