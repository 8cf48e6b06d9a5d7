import { describe, expect, it } from 'vitest';
import { createChairDecisions } from '../../../electron/services/chairDecisions.ts';
import type { Submission } from '../../../electron/services/meetingSession.ts';
import { ok } from '../../../shared/lib/result.ts';
import { conclusion } from '../chair/samples.ts';

const [a, b] = [conclusion('a'), conclusion('b')];
const bySecretary = { actor: 'secretary', commandId: 'command-1' } as const;

/** A screen on which `waiting` stand, and a record that takes what is decided. */
function world({ waiting = [a, b], areSeen = true, isShowing = true } = {}) {
  const recorded: Submission[] = [];
  const decisions = createChairDecisions(
    { waiting: () => waiting, haveBeenSeen: () => areSeen, isShowing: () => isShowing },
    {
      session: () =>
        ok({
          submit: (submission: Submission) => {
            recorded.push(submission);
            return Promise.resolve(ok({ seq: recorded.length }));
          },
        } as never),
    },
  );
  return { decisions, recorded };
}

describe('approving all that wait', () => {
  it('is one gesture: each is approved in the wording that was on the screen', async () => {
    const { decisions, recorded } = world();
    expect(await decisions.approveAll(bySecretary)).toEqual(ok(null));
    expect(recorded.map(({ command }) => command)).toEqual([
      { type: 'conclusion/approve', id: 'a', hash: a.hash },
      { type: 'conclusion/approve', id: 'b', hash: b.hash },
    ]);
    expect(new Set(recorded.map(({ batchId }) => batchId))).toEqual(new Set(['command-1']));
    expect(new Set(recorded.map(({ commandId }) => commandId)).size).toBe(2);
  });

  it.each([
    ['one of them was not seen', { areSeen: false }],
    ['the screen is closed, frozen or blank', { isShowing: false }],
    ['nothing waits', { waiting: [] }],
  ])('is refused when %s, and nothing is recorded', async (_when, situation) => {
    const { decisions, recorded } = world(situation);
    expect(await decisions.approveAll(bySecretary)).toMatchObject({ error: { code: 'conclusionNotShown' } });
    expect(recorded).toEqual([]);
  });
});

describe('approving', () => {
  it('takes a single one without asking what else was seen', async () => {
    const { decisions, recorded } = world({ areSeen: false });
    expect(await decisions.approve([a], { actor: 'chair', commandId: 'command-2' })).toEqual(ok(null));
    expect(recorded).toMatchObject([{ actor: 'chair', batchId: null, commandId: 'command-2' }]);
  });

  it('takes several only when each was seen', async () => {
    const { decisions } = world({ areSeen: false });
    expect(await decisions.approve([a, b], bySecretary)).toMatchObject({ error: { code: 'conclusionNotShown' } });
  });
});
