import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAssignments } from '#shared/language/assignment/readAssignments.ts';
import { fold } from '#shared/language/fold.ts';
import { ownExamples } from '../../support/assignmentCorpus/corpus.ts';
import { rosterOn } from '../../support/assignmentCorpus/roster.ts';

const calendar = { meetingDate: '2022-04-25', daysOff: [] };
const names = rosterOn(calendar.meetingDate);

/** Pieces of real sentences in any order, with signs and stray characters between them. */
const pieces = ownExamples('own').flatMap(({ said }) => said.split(/(?<=[,;:.])\s|\s(?=chủ trì|phối hợp|trước)/));
const joint = fc.constantFrom(' ', ', ', '; ', '. ', '\n', ': ', ' (', ') ', ' và ', ' “', '\u0301', '\u202f', '?');
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), joint), { maxLength: 8 })
    .map((parts) => parts.map(([piece, sign]) => piece + sign).join('')),
);

it('any text is read without a fault, and nothing is made up', () => {
  fc.assert(
    fc.property(anyText, (said) => {
      let before = 0;
      for (const reading of readAssignments(said, names, calendar)) {
        const { from, to, text, lead, leads, coordinating, director, deadline, doubts } = reading;
        expect(from).toBeGreaterThanOrEqual(before);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(said.length);
        before = to;
        expect(text.trim()).not.toBe('');
        const named = [lead, ...leads, ...coordinating, director].flatMap((one) => one?.text ?? []);
        for (const name of named) expect(name !== '' && said.includes(name), name).toBe(true);
        if (deadline) expect(said.slice(deadline.from, deadline.to)).toBe(deadline.phrase);
        for (const { params } of doubts) expect(said).toContain(params.text);
        const units = [...leads, ...coordinating].flatMap(({ unitIds }) => unitIds);
        for (const id of units) expect(names.unitById.has(id)).toBe(true);
        expect(lead?.unitIds ?? []).toEqual([...new Set(leads.flatMap(({ unitIds }) => unitIds))]);
        // The words of the work are words that were said.
        const words = new Set(fold(said).match(/[\p{L}\p{N}]+/gu));
        for (const word of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) expect(words).toContain(word);
      }
    }),
    // A stray mark that hangs on the name before it.
    { numRuns: 1_500, examples: [['Cục PTTH&TTĐT\u0301trả lời chậm nhất ngày 20/5/2022. ']] },
  );
});
