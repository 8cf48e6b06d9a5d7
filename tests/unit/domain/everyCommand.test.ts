import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandSchema, type RecordedCommand } from '#shared/domain/command.ts';
import { historyOf } from '#shared/domain/history.ts';
import { apply, emptyState } from '#shared/domain/state.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { invariantFaults } from './invariants.ts';
import { MeetingWorld } from './meetingWorld.ts';
import { type Dice, diceArbitrary, randomCommand } from './randomCommand.ts';

const conference = fc.array(diceArbitrary, { minLength: 1, maxLength: 80, size: 'max' });
const runs = { numRuns: 300 };

/** As it comes out of its schema; main itself sends what windows can't. */
function parsed(command: RecordedCommand): RecordedCommand | null {
  if (command.type === 'document/issue') return command;
  const { success, data } = commandSchema.safeParse(command);
  return success ? data : null;
}

function play(dice: readonly Dice[], watch: (world: MeetingWorld, wasAccepted: boolean) => void = () => {}) {
  const world = new MeetingWorld(smallMeeting());
  dice.forEach((die, step) => {
    const { command, actor } = randomCommand(world.state, die, step);
    const sendable = parsed(command);
    const before = world.state;
    const decision = sendable && world.send(sendable, actor, die.pick % 7 === 0 ? 'gesture' : null);
    if (!decision?.ok) expect(world.state).toBe(before);
    watch(world, decision?.ok === true);
  });
  return world;
}

describe('whatever is sent to a meeting', () => {
  it('I1: no command breaks an invariant, and a refused one changes nothing', () => {
    fc.assert(
      fc.property(conference, (dice) => {
        play(dice, (world) => expect(invariantFaults(world.state)).toEqual([]));
      }),
      runs,
    );
  });

  it('H2: the changes of a command begin with the records as they are, each record once', () => {
    fc.assert(
      fc.property(conference, (dice) => {
        const world = play(dice);
        world.entries.reduce((state, { changes }) => {
          const names = changes.map(({ kind, id }) => `${kind}/${id}`);
          expect(new Set(names).size).toBe(names.length);
          for (const { kind, id, before } of changes) expect(state[kind][id] ?? null).toEqual(before);
          return apply(state, changes);
        }, emptyState);
      }),
      { numRuns: 100 },
    );
  });

  it('H6: replaying the changes of all entries gives the live state', () => {
    fc.assert(
      fc.property(conference, (dice) => {
        const world = play(dice);
        const replayed = world.entries.reduce((state, entry) => apply(state, entry.changes), emptyState);
        expect(replayed).toEqual(world.state);
      }),
      runs,
    );
  });

  it('H6: an entry survives being written as JSON', () => {
    fc.assert(
      fc.property(conference, (dice) => {
        const { entries } = play(dice);
        expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
      }),
      { numRuns: 50 },
    );
  });

  it('H5, D6: undoing everything leaves the meeting as it was created or last issued from, redoing everything as it was before', () => {
    fc.assert(
      fc.property(conference, (dice) => {
        // One actor alone: what another has built upon can't be undone (H2).
        const world = new MeetingWorld(smallMeeting());
        let floor = world.state;
        dice.forEach((die, step) => {
          const sendable = parsed(randomCommand(world.state, die, step).command);
          if (!sendable) return;
          const decision = world.send(sendable, 'secretary', die.pick % 3 === 0 ? `gesture-${step >> 2}` : null);
          if (sendable.type === 'document/issue' && decision.ok) floor = world.state;
        });
        const before = world.state;
        const gestures = historyOf(world.entries, 'secretary').undo.length;
        for (let count = 0; count < gestures; count += 1) expect(world.undo()).toBe(true);
        expect(world.undo()).toBe(false);
        expect(world.state).toEqual(floor);
        for (let count = 0; count < gestures; count += 1) expect(world.redo()).toBe(true);
        expect(world.redo()).toBe(false);
        expect(world.state).toEqual(before);
      }),
      runs,
    );
  });

  it('accepts and refuses enough for these properties to mean something', () => {
    const counts = { accepted: 0, refused: 0 };
    const kinds = new Set<string>();
    for (const dice of fc.sample(conference, { numRuns: 200, seed: 1 })) {
      const world = play(dice, (_world, accepted) => {
        counts[accepted ? 'accepted' : 'refused'] += 1;
      });
      for (const { command } of world.entries) if (command) kinds.add(command.type);
    }
    expect(counts.accepted).toBeGreaterThan(1_000);
    expect(counts.refused).toBeGreaterThan(1_000);
    expect(kinds.size).toBeGreaterThan(30);
  });
});
