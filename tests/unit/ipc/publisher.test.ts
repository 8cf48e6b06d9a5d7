import { expect, it, vi } from 'vitest';
import { pushChannel } from '#shared/contract/bridge.ts';
import { type Push, type PushName, pushRoles } from '#shared/contract/pushes.ts';
import type { WindowRole } from '#shared/contract/windows.ts';
import { createPublisher } from '../../../electron/ipc/publisher.ts';

function target(isDestroyed = false) {
  return { isDestroyed: () => isDestroyed, send: vi.fn<(channel: string, push: string) => void>() };
}

it('sends each push to the one window that it is for, and only presentations to the chair', () => {
  const targets = { secretary: target(), chair: target(), printout: target() };
  const publish = createPublisher((role) => targets[role]);
  for (const name of Object.keys(pushRoles) as PushName[]) publish(name, {} as never);
  const nameOf = (push: string) => (JSON.parse(push) as Push).name;
  const sentTo = (role: WindowRole) => targets[role].send.mock.calls.map(([channel, push]) => [channel, nameOf(push)]);
  expect(sentTo('chair')).toEqual([[pushChannel, 'presentation.changed']]);
  expect(sentTo('printout')).toEqual([]);
  expect(sentTo('secretary')).toHaveLength(Object.keys(pushRoles).length - 1);
});

it('drops what nobody is there to receive', () => {
  const gone = target(true);
  createPublisher(() => gone)('menu.chosen', { action: 'showKeys' });
  createPublisher(() => null)('menu.chosen', { action: 'showKeys' });
  expect(gone.send).not.toHaveBeenCalled();
});
