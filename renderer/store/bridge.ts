import { type Bridge, bridgeKey } from '#shared/contract/bridge.ts';
import type { Push } from '#shared/contract/pushes.ts';

declare global {
  interface Window {
    readonly [bridgeKey]: Bridge;
  }
}

const { call, subscribe } = window[bridgeKey];

/** The window's only door to the main process. */
export const bridge = {
  call,
  /** @returns a function that ends the subscription. */
  subscribe: (listener: (push: Push) => void): (() => void) => subscribe((text) => listener(JSON.parse(text) as Push)),
};
