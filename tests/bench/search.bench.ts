import { test } from 'vitest';
import { stateOf } from '#shared/domain/creation.ts';
import { apply } from '#shared/domain/state.ts';
import { fold } from '#shared/language/fold.ts';
import { buildLog } from '../../renderer/features/records/log.ts';
import { findHits } from '../../renderer/features/search/findHits.ts';
import { searchIndex } from '../../renderer/features/search/searchIndex.ts';
import { report } from './support/figure.ts';
import { interleaved, timed } from './support/interleaved.ts';
import { largeMeeting, type MeetingScale, meetingBefore, meetingSizes } from './support/largeMeeting.ts';
import { takenDown } from './support/takenDown.ts';

const typed = 'thuc hien nghi dinh';

function stateAt(scale: MeetingScale) {
  const before = stateOf(meetingBefore('large'));
  const lasts = { from: new Date(2022, 3, 25), ms: 3_600_000 };
  const entries = [...takenDown(before, 0, [...largeMeeting(meetingSizes[scale])], lasts)];
  return apply(
    before,
    entries.flatMap(({ changes }) => changes),
  );
}

/** Against the plainest search there is: the same words, folded once, looked for in each text in turn. */
for (const scale of [1_500, 15_000] as const satisfies readonly MeetingScale[]) {
  test(`search: a letter typed, at ${scale} records`, async () => {
    const state = stateAt(scale);
    const index = searchIndex(state, buildLog(state).entries);
    const plain = index.map(({ entry }) => fold('text' in entry.record ? entry.record.text : entry.record.spokenText));
    const words = typed.split(' ');
    const measured = await interleaved(
      { warmUp: 20, counted: 60 },
      () => timed(async () => findHits(index, typed)),
      () => timed(async () => plain.filter((text) => words.every((word) => text.includes(word)))),
    );
    report(`search: a letter typed, ${scale.toLocaleString('en')} records`, measured, null);
  });
}
