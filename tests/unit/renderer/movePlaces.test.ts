import { describe, expect, test } from 'vitest';
import { buildLog } from '../../../renderer/features/records/log.ts';
import { lastRecordAt, matchingPlaces, movePlaces } from '../../../renderer/features/records/movePlaces.ts';
import { after, sittingMeeting } from './heldMeeting.ts';

const by = (unitId: string | null, personId: string | null = null) => ({ unitId, personId, text: null });
const point = (id: string, agendaItemId: string | null, speechId: string | null) =>
  ({ type: 'point/add', id, text: id, isPrivate: false, agendaItemId, speechId }) as const;

const state = after(
  sittingMeeting(),
  { type: 'speech/start', id: 's1', agendaItemId: 'item-1', speaker: by('vu-pc') },
  point('p1', 'item-1', 's1'),
  { type: 'speech/start', id: 's2', agendaItemId: 'item-1', speaker: by(null) },
  point('p2', 'item-1', 's2'),
  { type: 'agendaItem/start', id: 'item-3' },
  { type: 'speech/start', id: 's3', agendaItemId: 'item-3', speaker: by(null, 'chair') },
  point('p3', 'item-3', 's3'),
);
const places = movePlaces(state);
const { entries } = buildLog(state);
const found = (typed: string) =>
  matchingPlaces(places, typed).map(({ agendaItemId, speechId }) => speechId ?? agendaItemId);

describe('the places that records can go to', () => {
  test('are the items of the programme, below each its speeches, and outside of it', () => {
    expect(
      places.map(({ number, agendaItemId, speechId, speaker }) => [number, agendaItemId, speechId, speaker]),
    ).toEqual([
      [1, 'item-1', null, null],
      [1, 'item-1', 's1', 'Vụ Pháp chế'],
      [1, 'item-1', 's2', null],
      [2, 'item-2', null, null],
      [3, 'item-3', null, null],
      [3, 'item-3', 's3', 'Bộ trưởng Nguyễn Mạnh Hùng'],
      [null, null, null, null],
    ]);
  });

  test('are found by number, title or speaker, without diacritics', () => {
    expect(found('')).toHaveLength(places.length);
    expect(found('2')).toEqual(['item-2']);
    expect(found('phat bieu chi dao')).toEqual(['item-2']);
    expect(found('vu phap')).toEqual(['s1']);
    expect(found('nmh')).toContain('s3');
    expect(found('không có ai như vậy')).toEqual([]);
  });
});

describe('what goes to a place', () => {
  const behind = (agendaItemId: string | null, speechId: string | null = null, without: string[] = []) =>
    lastRecordAt(
      state,
      entries.filter(({ record }) => !without.includes(record.id)),
      { agendaItemId, speechId },
    );

  test('comes after the last record there', () => {
    expect(behind('item-1')).toBe('p2');
    expect(behind('item-1', 's1')).toBe('p1');
    expect(behind('item-3')).toBe('p3');
  });

  test('comes where it would have been said when there is none yet', () => {
    expect(behind('item-2')).toBe('p2');
    expect(behind('item-1', 's2', ['p2'])).toBe('p1');
    expect(behind('item-1', 's1', ['p1', 'p2'])).toBeNull();
    expect(behind(null)).toBe('p3');
  });
});
