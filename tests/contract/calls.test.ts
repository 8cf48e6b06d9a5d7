import { describe, expect, it, vi } from 'vitest';
import { type CallName, calls } from '#shared/contract/calls.ts';
import { ok } from '#shared/lib/result.ts';
import type { Handlers } from '../../electron/ipc/handler.ts';
import { createHandlers, type HandlerParts } from '../../electron/ipc/handlers/handlers.ts';
import { createRouter } from '../../electron/ipc/router.ts';

const names = Object.keys(calls) as CallName[];

describe('the calls between windows and the main process', () => {
  it('have a handler each, and no handler is left over', () => {
    const handlers = createHandlers({} as HandlerParts);
    expect(Object.keys(handlers).sort()).toEqual([...names].sort());
  });

  it('leave the chair what the chair needs, and nothing else', () => {
    const ofChair = names.filter((name) => calls[name].roles.some((role) => role === 'chair'));
    expect(ofChair).toEqual(['chair/view', 'chair/approve', 'chair/return', 'chair/retract', 'chair/showPage']);
  });

  it('belong to one window each', () => {
    for (const name of names) expect(calls[name].roles).toHaveLength(1);
  });

  it.each(names)('%s is refused to the other window', async (name) => {
    const handled = vi.fn(() => ok(null));
    const handlers = Object.fromEntries(names.map((one) => [one, handled])) as unknown as Handlers;
    const [role] = calls[name].roles;
    const router = createRouter({
      handlers,
      roleOf: () => (role === 'chair' ? 'secretary' : 'chair'),
      logIncident: () => '',
    });
    const sender = { sender: { id: 1 }, senderFrame: { origin: 'app://bundle', parent: null } };
    expect(await router(sender, name, {})).toEqual({ ok: false, error: { code: 'notAllowed', command: name } });
    expect(handled).not.toHaveBeenCalled();
  });

  it.each(names)('%s refuses fields that it does not know', (name) => {
    const { success, error } = calls[name].input.safeParse({ unheardOf: 1 });
    expect(success).toBe(false);
    expect(error?.issues.some((issue) => issue.code === 'unrecognized_keys')).toBe(true);
  });
});
