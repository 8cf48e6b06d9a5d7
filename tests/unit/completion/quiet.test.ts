import { expect, test } from 'vitest';
import { completions } from '#shared/domain/completion/completions.ts';
import { fold } from '#shared/language/fold.ts';
import { type Sample, sampleLists, sampleState, samples } from '../samples/samples.ts';
import { startingModules } from './startingModules.ts';

/** Everything that was recorded of a conference, as a secretary would type it. */
function textsOf(sample: Sample): string[] {
  const { point, conclusion, task } = sampleLists(sample);
  return [
    ...point.map(({ text }) => text),
    ...conclusion.map((one) => one.spokenText),
    ...task.map(({ text }) => text),
  ];
}

/** As it stands after each letter. */
const asWritten = (text: string, length: number) => text.slice(0, length);

/** The same by Telex or VNI: a word gets its marks with its last letter. */
function marksAtTheEnd(text: string, length: number): string {
  const typed = text.slice(0, length);
  const word = typed.search(/[\p{L}\p{M}]*$/u);
  const isWhole = !/^\p{L}/u.test(text.slice(length));
  const begun = typed.slice(word);
  const isCapital = begun !== begun.toLowerCase();
  const bare = isCapital ? begun.charAt(0) + fold(begun).slice(1) : fold(begun);
  return isWhole ? typed : typed.slice(0, word) + bare;
}

/** At which share of the letters a list shows, and at which it shows and the text goes on otherwise. */
function shares(sample: Sample, typedAt: (text: string, length: number) => string) {
  const state = sampleState(sample);
  const count = { letters: 0, shown: 0, inVain: 0 };
  for (const text of textsOf(sample)) {
    for (let length = 1; length <= text.length; length += 1) {
      const typed = typedAt(text, length);
      const found = completions({ state, modules: startingModules, taken: [] }, typed, typed.length);
      const rest = (from: number) => text.slice(from).toLowerCase();
      count.letters += 1;
      count.shown += Number(found.length > 0);
      count.inVain += Number(
        found.length > 0 && !found.some((one) => rest(one.from).startsWith(one.text.toLowerCase())),
      );
    }
  }
  return { shown: count.shown / count.letters, inVain: count.inVain / count.letters, letters: count.letters };
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

test.each([
  { sample: samples[0], most: 0.01 },
  // Of quarter III: its provinces and departments are named again and again, in forms that no list has.
  { sample: samples[1], most: 0.035 },
])('while $sample.name is typed, the list shows at few letters, and in vain at fewer still', ({ sample, most }) => {
  for (const [way, typedAt] of [
    ['as it is written', asWritten],
    ['marks at the end of words', marksAtTheEnd],
  ] as const) {
    const { shown, inVain, letters } = shares(sample, typedAt);
    console.log(
      `${sample.name}, ${way}: a list at ${percent(shown)} of ${letters} letters, ${percent(inVain)} in vain`,
    );
    expect(inVain).toBeLessThan(most);
    expect(shown).toBeLessThan(0.08);
  }
});
