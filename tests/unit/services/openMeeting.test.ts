import { describe, expect, it, vi } from 'vitest';
import { createOpenMeeting } from '../../../electron/services/openMeeting.ts';
import { systemClock } from '../../../electron/services/systemClock.ts';
import { diskLibrary, openedMeeting, submission, unwrapped } from '../../support/diskLibrary.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const silent = { committed: () => undefined, stateChanged: () => undefined, healthChanged: () => undefined };

async function world() {
  const library = diskLibrary(await temporaryFolder());
  const [first, second] = [
    unwrapped(await library.create(smallMeeting(), 'secretary')).meetingId,
    unwrapped(await library.create(smallMeeting(), 'secretary')).meetingId,
  ];
  const log: string[] = [];
  const events = {
    committed: vi.fn(({ seq }: { readonly seq: number }) => log.push(`committed ${seq}`)),
    stateChanged: vi.fn((state: object | null) => log.push(state ? 'state' : 'closed')),
    healthChanged: vi.fn(),
  };
  return {
    openMeeting: createOpenMeeting({ library, clock: systemClock, events }),
    library,
    first,
    second,
    log,
    events,
  };
}

describe('the open meeting', () => {
  it('opens with its state, its drafts and what can be undone', async () => {
    const { openMeeting, first, events } = await world();
    const opened = unwrapped(await openMeeting.open(first));
    expect(opened).toMatchObject({ seq: 1, canUndo: false, canRedo: false, drafts: [] });
    expect(Object.keys(opened.state.agendaItem)).toHaveLength(3);
    expect(events.stateChanged).toHaveBeenLastCalledWith(opened.state);
    await openMeeting.close();
  });

  it('tells of an entry, and of the state after it, before the call is answered', async () => {
    const { openMeeting, first, log } = await world();
    await openMeeting.open(first);
    const session = unwrapped(openMeeting.sessionOf(first));
    log.length = 0;
    await session.submit(submission('p1')).then(() => log.push('answered'));
    expect(log).toEqual(['committed 2', 'state', 'answered']);
    await openMeeting.close();
  });

  it('is the same when it is opened again, as after a crash of the window', async () => {
    const { openMeeting, first } = await world();
    await openMeeting.open(first);
    await unwrapped(openMeeting.session()).submit(submission('p1'));
    await openMeeting.saveDraft(first, { key: 'capture', text: 'đang gõ', caret: 7 });
    const again = unwrapped(await openMeeting.open(first));
    expect(again).toMatchObject({ seq: 2, canUndo: true, drafts: [{ key: 'capture', text: 'đang gõ' }] });
    await openMeeting.close();
  });

  it('gives way to the next one', async () => {
    const { openMeeting, first, second, log } = await world();
    await openMeeting.open(first);
    await openMeeting.open(second);
    expect(log).toEqual(['state', 'closed', 'state']);
    expect(openMeeting.sessionOf(first)).toEqual({ ok: false, error: { code: 'meetingNotOpen' } });
    expect(await openMeeting.saveDraft(first, { key: 'capture', text: 'x', caret: 1 })).toMatchObject({ ok: false });
    expect(unwrapped(openMeeting.session()).meetingId).toBe(second);
    await openMeeting.close();
  });

  it('opens and closes in turn, however fast they are asked for', async () => {
    const { openMeeting, first, second } = await world();
    const results = await Promise.all([
      openMeeting.open(first),
      openMeeting.close(),
      openMeeting.open(second),
      openMeeting.open(first),
    ]);
    expect(results.map((result) => (result ? result.ok : 'closed'))).toEqual([true, 'closed', true, true]);
    expect(unwrapped(openMeeting.session()).meetingId).toBe(first);
    await openMeeting.close();
  });

  it('is at start the one that was sitting last, once', async () => {
    const { openMeeting, library, first, second } = await world();
    expect(await openMeeting.resume()).toBeNull();
    for (const meetingId of [second, first]) {
      const { session } = await openedMeeting(library, meetingId);
      await session.submit(submission('start', { type: 'meeting/start' }));
      await session.close();
    }
    const restarted = createOpenMeeting({ library, clock: systemClock, events: silent });
    expect(await restarted.resume()).toBe(first);
    expect(unwrapped(restarted.session()).meetingId).toBe(first);
    await restarted.close();
    // The secretary has left it for the list: it does not come back by itself.
    expect(await restarted.resume()).toBeNull();
    await restarted.open(second);
    expect(await restarted.resume()).toBe(second);
    await restarted.close();
  });

  it('is none before one is opened, after closing, and when opening fails', async () => {
    const { openMeeting, first } = await world();
    const none = { ok: false, error: { code: 'meetingNotOpen' } };
    expect(openMeeting.session()).toEqual(none);
    expect(await openMeeting.open('no-such-meeting')).toMatchObject({ error: { code: 'meetingNotFound' } });
    expect(openMeeting.session()).toEqual(none);
    await openMeeting.open(first);
    await openMeeting.close();
    expect(openMeeting.session()).toEqual(none);
    expect(openMeeting.health()).toEqual({ state: 'ok', savedAt: null, entryCount: 0 });
  });
});
