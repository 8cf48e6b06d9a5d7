import { test } from 'vitest';
import { stateOf } from '#shared/domain/creation.ts';
import { knownNames } from '#shared/domain/knownNames.ts';
import { readAssignments } from '#shared/language/assignment/readAssignments.ts';
import { fold } from '#shared/language/fold.ts';
import { type Example, ownExamples, recordedExamples } from '../support/assignmentCorpus/corpus.ts';
import { precision, recall, score } from '../support/assignmentCorpus/score.ts';
import { report, reportShare } from './support/figure.ts';
import { interleaved } from './support/interleaved.ts';
import { meetingOfManyNames } from './support/manyNames.ts';

const sets: Readonly<Record<string, readonly Example[]>> = {
  'tasks of the sample meetings': recordedExamples(),
  'own sentences': ownExamples('own'),
  'held-out sentences': ownExamples('heldOut'),
};
/** Issue 3. */
const wanted = { precision: 0.95, recall: 0.85 };

for (const [name, examples] of Object.entries(sets)) {
  test(`who does what by when: ${name}`, () => {
    const { tallies } = score(examples);
    for (const field of ['lead', 'coordinating', 'deadline'] as const) {
      const tally = tallies[field];
      const of = `assignment: ${field} in ${examples.length} ${name}`;
      reportShare(`${of}, precision (${tally.right}/${tally.proposed})`, precision(tally), wanted.precision);
      reportShare(`${of}, recall (${tally.right}/${tally.said})`, recall(tally), wanted.recall);
    }
  });
}

/** Against the plainest search there is: which of the names, folded once, stand in the sentence. */
test('reading a sentence among 2,000 names', async () => {
  const state = stateOf(meetingOfManyNames('names', 1_000));
  const names = knownNames(state);
  const plain = [...Object.values(state.unit), ...Object.values(state.person)].map(({ name }) => fold(name ?? ''));
  const sentences = Object.values(sets).flatMap((examples) => examples.map(({ said }) => said));
  const calendar = { meetingDate: '2022-04-25', daysOff: [] };
  const each = (work: (said: string) => unknown) => async () => {
    const startedAt = performance.now();
    for (const said of sentences) work(said);
    return (performance.now() - startedAt) / sentences.length;
  };
  const measured = await interleaved(
    { warmUp: 3, counted: 15 },
    each((said) => readAssignments(said, names, calendar)),
    each((said) => {
      const folded = fold(said);
      return plain.filter((name) => folded.includes(name));
    }),
  );
  report('assignment: reading a sentence, 2,000 people and units', measured, 2 / measured.baseline);
});
