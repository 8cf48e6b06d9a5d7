import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CompletionContext, completions } from '#shared/domain/completion/completions.ts';
import { isValidOn } from '#shared/domain/unit.ts';
import { fold } from '#shared/language/fold.ts';
import { nextPlaceholder } from '#shared/language/placeholders.ts';
import { sampleLists, sampleState, samples } from '../samples/samples.ts';
import { startingModules } from './startingModules.ts';

const sample = samples[1];
const state = sampleState(sample);
const lists = sampleLists(sample);
const context: CompletionContext = { state, modules: startingModules, taken: [] };
const offers = (typed: string, caret = typed.length) => completions(context, typed, caret);

const date = lists.meeting[0]?.date ?? '';
const units = lists.unit.filter((unit) => !unit.isGroup && isValidOn(unit, date));
const texts = [...lists.point, ...lists.task].map(({ text }) => text);

/** What comes out of a keyboard: names, prose, signs, in any order. */
const typedText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...texts).chain((text) => fc.nat(text.length).map((length) => text.slice(0, length))),
      fc.constantFrom(...units).map(({ name }) => name),
      fc.constantFrom(
        'giao ',
        'cbc',
        '/ct ',
        'kl ',
        ' ',
        '\n',
        ', ',
        '12',
        '30/6',
        '&',
        '{đơn vị}',
        'TT&TT',
        '\u0301',
        '😀',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

test('whatever is typed: what is offered takes the place of letters of the same line that stand before the caret', () => {
  fc.assert(
    fc.property(typedText, fc.nat(), (text, at) => {
      const caret = at % (text.length + 1);
      for (const { from, text: written } of offers(text, caret)) {
        expect(from).toBeLessThan(caret);
        const asking = text.slice(from, caret);
        expect(asking).not.toMatch(/\n|^\s/);
        expect(written.trim()).toBe(written);
        expect(written).not.toBe(asking);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('what stands behind the caret, and on other lines, changes nothing', () => {
  fc.assert(
    fc.property(typedText, typedText, typedText, (above, line, behind) => {
      const typed = line.replaceAll('\n', ' ');
      const alone = offers(typed);
      const among = completions(context, `${above}\n${typed}${behind}`, above.length + 1 + typed.length);
      expect(among.map(({ key, text }) => [key, text])).toEqual(alone.map(({ key, text }) => [key, text]));
    }),
  );
});

test('every unit is found by the whole of its name but a letter, with diacritics or without', () => {
  fc.assert(
    fc.property(fc.constantFrom(...units), fc.boolean(), ({ name }, bare) => {
      const short = name.split(' ').slice(0, 4).join(' ');
      const typed = bare ? fold(short) : short;
      const found = offers(`giao ${typed.slice(0, -1)}`);
      const isFound = found.some(({ item }) => item.kind === 'unit' && item.unit.name.startsWith(short));
      expect(isFound, typed).toBe(true);
    }),
  );
});

test('every unit and everybody with a name is found by initials, first or among their equals', () => {
  for (const { name, abbreviation, province } of units) {
    if (abbreviation === null || province !== null) continue;
    expect(
      offers(`giao ${fold(abbreviation).replace(/[^a-z]/g, '')}`).map(({ text }) => text),
      abbreviation,
    ).toContain(name);
  }
  for (const { name } of lists.person) {
    const initials = name
      ?.split(' ')
      .map((word) => fold(word).charAt(0))
      .join('');
    if (name) expect(offers(`đồng chí ${initials}`)[0]?.text, name).toContain(name);
  }
});

test('once it is taken nothing better is offered for the same words', () => {
  fc.assert(
    fc.property(fc.constantFrom(...units), fc.integer({ min: 2, max: 12 }), ({ name }, length) => {
      const typed = `giao ${fold(name).slice(0, length)}`;
      const [first] = offers(typed);
      if (!first) return;
      const line = typed.slice(0, first.from) + first.text;
      expect(offers(line).map(({ text }) => text)).not.toContain(first.text);
    }),
  );
});

test('decomposed letters, as some keyboards write them, ask for the same', () => {
  for (const typed of ['giao cục viễn th', 'đề nghị các cơ q', 'vụ tổ ch', 'sở tt&tt lạng']) {
    expect(
      offers(typed.normalize('NFD')).map(({ text }) => text),
      typed,
    ).toEqual(offers(typed).map(({ text }) => text));
  }
});

test('the gaps of every text module are walked from the first to the last, and round', () => {
  expect(startingModules.length).toBeGreaterThanOrEqual(12);
  for (const { text } of startingModules) {
    const gaps = text.match(/\{[^}]+\}/g) ?? [];
    const walked: string[] = [];
    let position = 0;
    for (const _ of gaps) {
      const gap = nextPlaceholder(text, position);
      if (gap) walked.push(text.slice(gap.from, gap.to));
      position = gap?.to ?? 0;
    }
    expect(walked).toEqual(gaps);
    expect(nextPlaceholder(text, text.length)).toEqual(nextPlaceholder(text, 0));
  }
});

test('the short names of the starting modules are no words, and no two are alike', () => {
  for (const { id, shortName } of startingModules) {
    const found = offers(`ý một: ${shortName}`);
    expect(
      found.some(({ item }) => item.kind === 'module' && item.module.id === id),
      shortName,
    ).toBe(true);
  }
  expect(new Set(startingModules.map(({ shortName }) => fold(shortName))).size).toBe(startingModules.length);
});
