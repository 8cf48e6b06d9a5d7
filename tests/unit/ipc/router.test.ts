import { describe, expect, it, vi } from 'vitest';
import { type CallName, calls } from '#shared/contract/calls.ts';
import type { WindowRole } from '#shared/contract/windows.ts';
import { err, ok } from '#shared/lib/result.ts';
import type { Handlers } from '../../../electron/ipc/handler.ts';
import { type CallEvent, createRouter } from '../../../electron/ipc/router.ts';

const secretaryId = 1;
const chairId = 2;
const ownFrame = { origin: 'app://bundle', parent: null };

function event(id: number, senderFrame: CallEvent['senderFrame'] = ownFrame): CallEvent {
  return { sender: { id }, senderFrame };
}

/** A router whose handlers only note that they were called. */
function routerWith(handlers: Partial<Handlers> = {}) {
  const handled = vi.fn(() => ok(null));
  const names = Object.keys(calls) as CallName[];
  const all = { ...Object.fromEntries(names.map((name) => [name, handled])), ...handlers } as unknown as Handlers;
  const roles = new Map<number, WindowRole>([
    [secretaryId, 'secretary'],
    [chairId, 'chair'],
  ]);
  const logIncident = vi.fn(() => 'incident-1');
  const router = createRouter({ handlers: all, roleOf: (id) => roles.get(id) ?? null, logIncident });
  return { router, handled, logIncident };
}

describe('who may call', () => {
  it.each<[string, CallEvent]>([
    ['a frame that has gone away', event(secretaryId, null)],
    ['a page from elsewhere', event(secretaryId, { origin: 'https://example.com', parent: null })],
    ['a sandboxed page without an origin', event(secretaryId, { origin: 'null', parent: null })],
    ['another host of our scheme', event(secretaryId, { origin: 'app://other', parent: null })],
    ['a frame within our page', event(secretaryId, { ...ownFrame, parent: ownFrame })],
    ['contents that are none of our windows', event(99)],
  ])('refuses %s, whatever it asks', async (_name, sender) => {
    const { router, handled } = routerWith();
    expect(await router(sender, 'app/read', {})).toEqual(err({ code: 'notAllowed', command: 'app/read' }));
    expect(await router(sender, 'no/such', {})).toEqual(err({ code: 'notAllowed', command: 'no/such' }));
    expect(handled).not.toHaveBeenCalled();
  });

  it.each([
    'no/such',
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
    '',
    7,
    null,
    undefined,
    { toString: () => 'app/read' },
    ['app/read'],
  ])('refuses a name that is not an own key of the table: %j', async (name) => {
    const { router, handled } = routerWith();
    expect(await router(event(secretaryId), name, {})).toMatchObject({ ok: false, error: { code: 'callInvalid' } });
    expect(handled).not.toHaveBeenCalled();
  });

  it('looks at the role before it looks at what a call carries', async () => {
    const { router } = routerWith();
    const answer = await router(event(chairId), 'settings/change', 'nonsense');
    expect(answer).toEqual(err({ code: 'notAllowed', command: 'settings/change' }));
  });

  it('looks at the name before the role', async () => {
    const { router } = routerWith();
    expect(await router(event(chairId), 'no/such', {})).toEqual(err({ code: 'callInvalid', call: 'no/such' }));
  });

  it.each([
    ['nothing', undefined],
    ['too little', {}],
    ['too much', { id: 'a', hash: 'a'.repeat(64), commandId: 'command-1', extra: true }],
    ['something of the wrong type', { id: 7, hash: 'a'.repeat(64), commandId: 'command-1' }],
  ])('refuses a call that carries %s', async (_name, input) => {
    const { router, handled } = routerWith();
    const answer = await router(event(chairId), 'chair/approve', input);
    expect(answer).toEqual(err({ code: 'callInvalid', call: 'chair/approve' }));
    expect(handled).not.toHaveBeenCalled();
  });
});

describe('what a handler gets and gives', () => {
  it('gets what the schema made of the input', async () => {
    const created = vi.fn(() => ok({ meetingId: 'm' }));
    const { router } = routerWith({ 'library/create': created });
    const form = {
      kind: 'monthly',
      title: '  Giao ban  ',
      period: null,
      date: null,
      session: null,
      form: null,
      place: null,
    };
    const names = { chairName: null, chairTitle: null, secretaryName: null };
    expect(await router(event(secretaryId), 'library/create', { form, ...names, agenda: [' Mục 1 '] })).toEqual(
      ok({ meetingId: 'm' }),
    );
    expect(created).toHaveBeenCalledWith({ form: { ...form, title: 'Giao ban' }, ...names, agenda: ['Mục 1'] });
  });

  it('gives its expected failures as they are', async () => {
    const { router, logIncident } = routerWith({ 'meeting/close': () => err({ code: 'meetingNotOpen' }) });
    expect(await router(event(secretaryId), 'meeting/close', {})).toEqual(err({ code: 'meetingNotOpen' }));
    expect(logIncident).not.toHaveBeenCalled();
  });

  it.each([
    [
      'at once',
      () => {
        throw new Error('secret text');
      },
    ],
    ['later', () => Promise.reject(new Error('secret text'))],
  ])('hides an exception thrown %s behind an id under which the log has it', async (_when, failing) => {
    const { router, logIncident } = routerWith({ 'meeting/close': failing });
    expect(await router(event(secretaryId), 'meeting/close', {})).toEqual(
      err({ code: 'internal', incidentId: 'incident-1' }),
    );
    expect(logIncident).toHaveBeenCalledWith('meeting/close', expect.objectContaining({ message: 'secret text' }));
  });
});
