import { describe, expect, test } from 'vitest';
import { apply, type Change, emptyState, type MeetingState } from '#shared/domain/state.ts';
import { orderKeys } from '#shared/lib/order.ts';
import { buildLog } from '../../../renderer/features/records/log.ts';
import { tailOf } from '../../../renderer/features/records/sections.ts';

const orders = orderKeys(200);

interface Given {
  readonly id: string;
  readonly at: number;
  readonly item?: string | null;
  readonly speech?: string | null;
  readonly deletedAt?: string | null;
}

function placed({ id, at, item = 'item-1', speech = 'speech-1', deletedAt = null }: Given) {
  return {
    id,
    agendaItemId: item,
    speechId: speech,
    at: null,
    order: orders[at],
    deletedAt,
    source: { line: null, inferred: [] },
  };
}

function point(given: Given): Change {
  const after = { ...placed(given), text: given.id, isPrivate: false, sectorId: null };
  return { kind: 'point', id: given.id, before: null, after } as unknown as Change;
}

function conclusion(given: Given, rank: number): Change {
  const after = { ...placed(given), spokenText: given.id, editedText: null, state: 'draft', rank: orders[rank] };
  return { kind: 'conclusion', id: given.id, before: null, after } as unknown as Change;
}

function stateWith(...changes: Change[]): MeetingState {
  return apply(emptyState, changes);
}

const outline = (log: ReturnType<typeof buildLog>) =>
  log.sections.map(({ agendaItemId, turns }) => [
    agendaItemId,
    turns.map(({ entries }) => entries.map(({ record }) => record.id)),
  ]);

describe('the log', () => {
  test('lies in order under items and speeches, whatever the order of writing', () => {
    const state = stateWith(
      point({ id: 'c', at: 3, speech: 'speech-2' }),
      point({ id: 'a', at: 1 }),
      point({ id: 'd', at: 4, item: 'item-2', speech: null }),
      conclusion({ id: 'b', at: 2 }, 1),
      point({ id: 'e', at: 5 }),
    );
    expect(outline(buildLog(state))).toEqual([
      ['item-1', [['a', 'b'], ['c']]],
      ['item-2', [['d']]],
      ['item-1', [['e']]],
    ]);
  });

  test('numbers conclusions by rank and leaves out what is in the bin', () => {
    const state = stateWith(
      conclusion({ id: 'a', at: 1 }, 9),
      conclusion({ id: 'b', at: 2, deletedAt: '2022-04-25T09:00:00+07:00' }, 1),
      conclusion({ id: 'c', at: 3 }, 2),
    );
    expect(buildLog(state).entries.map(({ record, number }) => [record.id, number])).toEqual([
      ['a', 2],
      ['c', 1],
    ]);
  });

  test('a new line makes only its own section and turn anew', () => {
    const before = stateWith(
      point({ id: 'a', at: 1, item: 'item-1' }),
      point({ id: 'b', at: 2, item: 'item-2', speech: 'speech-2' }),
      point({ id: 'c', at: 3, item: 'item-2', speech: 'speech-3' }),
    );
    const log = buildLog(before);
    const next = buildLog(apply(before, [point({ id: 'd', at: 4, item: 'item-2', speech: 'speech-3' })]), log);
    expect(next.sections[0]).toBe(log.sections[0]);
    expect(next.sections[1]).not.toBe(log.sections[1]);
    expect(next.sections[1]?.turns[0]).toBe(log.sections[1]?.turns[0]);
    expect(next.sections[1]?.turns[1]?.entries.map(({ record }) => record.id)).toEqual(['c', 'd']);
    expect(next.sections[1]?.turns[1]?.entries[0]).toBe(log.sections[1]?.turns[1]?.entries[0]);
  });

  test('made step by step it is the same as made at once', () => {
    const steps: Change[] = [];
    for (let index = 0; index < 150; index += 1) {
      const given = {
        id: `r${(index * 37) % 150}`,
        at: (index * 53) % 150,
        item: `item-${index % 3}`,
        speech: `speech-${index % 7}`,
      };
      steps.push(index % 4 === 0 ? conclusion(given, (index * 11) % 150) : point(given));
    }
    let state = emptyState;
    let log = buildLog(state);
    let told = buildLog(state);
    for (const [index, step] of steps.entries()) {
      const changes = [step];
      const gone = index % 5 === 4 ? steps[index - 2] : undefined;
      if (gone) changes.push({ ...gone, before: gone.after, after: null } as Change);
      state = apply(state, changes);
      log = buildLog(state, log);
      told = buildLog(state, told, new Set(changes.map(({ id }) => id)));
      const fresh = buildLog(state);
      for (const one of [log, told]) {
        expect(one.entries).toEqual(fresh.entries);
        expect(one.sections).toEqual(fresh.sections);
      }
    }
  });

  test('a long turn comes in pieces, of which only the last changes', () => {
    const before = stateWith(...Array.from({ length: 100 }, (_, at) => point({ id: `p${at}`, at })));
    const log = buildLog(before);
    const turns = log.sections[0]?.turns ?? [];
    expect(turns.map(({ entries, isContinued }) => [entries.length, isContinued])).toEqual([
      [40, false],
      [40, true],
      [20, true],
    ]);
    const next = buildLog(apply(before, [point({ id: 'new', at: 101 })]), log);
    expect(next.sections[0]?.turns[0]).toBe(turns[0]);
    expect(next.sections[0]?.turns[1]).toBe(turns[1]);
    expect(next.sections[0]?.turns[2]?.entries).toHaveLength(21);
  });
});

describe('the end of the log', () => {
  const { sections } = buildLog(
    stateWith(
      ...Array.from({ length: 30 }, (_, at) =>
        point({ id: `p${at}`, at, item: `item-${Math.floor(at / 10)}`, speech: `speech-${Math.floor(at / 5)}` }),
      ),
    ),
  );

  test('holds whole turns, at least as many lines as were asked for', () => {
    const tail = tailOf(sections, 12);
    expect(tail.isCut).toBe(true);
    expect(tail.sections.map(({ section, from }) => [section.agendaItemId, from])).toEqual([
      ['item-1', 1],
      ['item-2', 0],
    ]);
  });

  test('is everything when there is no more', () => {
    const tail = tailOf(sections, 500);
    expect(tail.isCut).toBe(false);
    expect(tail.sections.every(({ from }) => from === 0)).toBe(true);
    expect(tail.sections).toHaveLength(3);
  });
});
