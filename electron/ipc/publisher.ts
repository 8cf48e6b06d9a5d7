import { pushChannel } from '#shared/contract/bridge.ts';
import { type Pushes, type PushName, pushRoles } from '#shared/contract/pushes.ts';
import type { WindowRole } from '#shared/contract/windows.ts';

/** What of a window's web contents a push needs. */
export interface PushTarget {
  isDestroyed(): boolean;
  send(channel: string, push: string): void;
}

/** Tells the window that a push is for; a window that is not open misses it and asks when it opens. */
export type Publish = <N extends PushName>(name: N, data: Pushes[N]) => void;

/**
 * The only place that sends to windows. Which window gets what stands in the contract, so that nothing but a
 * presentation can ever reach the chair's.
 */
export function createPublisher(targetOf: (role: WindowRole) => PushTarget | null): Publish {
  return (name, data) => {
    const target = targetOf(pushRoles[name]);
    if (target && !target.isDestroyed()) target.send(pushChannel, JSON.stringify({ name, data }));
  };
}
