import { contextBridge, ipcRenderer } from 'electron';
import type {
  Bridge,
  bridgeKey as BridgeKey,
  callChannel as CallChannel,
  pushChannel as PushChannel,
} from '#shared/contract/bridge.ts';

// Types only come from the contract; that these texts are its own is checked by their types.
const bridgeKey: typeof BridgeKey = 'giaoBan';
const callChannel: typeof CallChannel = 'giaoban:call';
const pushChannel: typeof PushChannel = 'giaoban:push';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, input),
  subscribe(listener) {
    const receive = (_event: unknown, push: string): void => listener(push);
    ipcRenderer.on(pushChannel, receive);
    return () => {
      ipcRenderer.removeListener(pushChannel, receive);
    };
  },
};

contextBridge.exposeInMainWorld(bridgeKey, bridge);
