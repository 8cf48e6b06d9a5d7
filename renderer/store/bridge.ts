import { type Bridge, bridgeKey } from '#shared/contract/bridge.ts';

declare global {
  interface Window {
    readonly [bridgeKey]: Bridge;
  }
}

/** The window's only door to the main process. */
export const bridge: Bridge = window[bridgeKey];
