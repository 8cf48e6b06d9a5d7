import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastOrderIn } from '#shared/domain/lastOrder.ts';
import { apply, type Change, emptyState, type MeetingState } from '#shared/domain/state.ts';

type Point = MeetingState['point'][string];

function point(id: string, order: string): Point {
  const place = { agendaItemId: null, speechId: null, at: null };
  return {
    id,
    text: 'x',
    isPrivate: false,
    sectorId: null,
    ...place,
    order,
    source: { line: null, inferred: [] },
    deletedAt: null,
  };
}

const steps = fc.array(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), order: fc.option(fc.constantFrom('a0', 'a1', 'a2', 'a3')) }),
  { maxLength: 20 },
);

describe('the last order in a map of records', () => {
  it('is the largest there is, whatever was added, moved or taken away since it was asked for', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 6 }), (commits) => {
        let state = emptyState;
        for (const commit of commits) {
          const known = new Map(Object.entries(state.point));
          const changes = commit.map(({ id, order }): Change => {
            const before = known.get(id) ?? null;
            const after = order === null ? null : point(id, order);
            if (after) known.set(id, after);
            else known.delete(id);
            return { kind: 'point', id, before, after };
          });
          const [previous, expectedBefore] = [state.point, largest(state)];
          state = apply(state, changes);
          expect(lastOrderIn(state.point)).toBe(largest(state));
          expect(lastOrderIn(previous)).toBe(expectedBefore);
        }
      }),
    );
  });
});

function largest(state: MeetingState): string | null {
  return (
    Object.values(state.point)
      .map(({ order }) => order)
      .sort()
      .at(-1) ?? null
  );
}
