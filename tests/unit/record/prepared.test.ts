import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RecordLists, stateOf } from '#shared/domain/creation.ts';
import { prepared, readRecord, writeRecord } from '#shared/domain/recordFile.ts';
import { type MeetingState, recordKinds } from '#shared/domain/state.ts';
import { arbitraryMeeting } from '../../support/arbitraryMeeting.ts';

function listsOf(state: MeetingState): RecordLists {
  return Object.fromEntries(recordKinds.map((kind) => [kind, Object.values(state[kind])])) as unknown as RecordLists;
}

test('a prepared meeting has its roster, units, places and programme, and nothing that was said', () => {
  fc.assert(
    fc.property(arbitraryMeeting, (state) => {
      const lists = prepared(listsOf(state));
      const kept = recordKinds.filter((kind) => lists[kind].length > 0);
      expect(['meeting', 'sector', 'unit', 'person', 'site', 'agendaItem']).toEqual(expect.arrayContaining(kept));
      expect(lists.meeting[0]).toMatchObject({ state: 'preparing', spans: [], publication: null });
      expect(lists.person).toEqual(Object.values(state.person));
      expect(lists.agendaItem.map(({ id }) => id)).toEqual(Object.keys(state.agendaItem));
      expect(lists.agendaItem.every((item) => item.state === 'waiting' && item.spans.length === 0)).toBe(true);
      expect(readRecord(JSON.parse(writeRecord(stateOf(lists)))).ok).toBe(true);
    }),
    { numRuns: 60 },
  );
});
