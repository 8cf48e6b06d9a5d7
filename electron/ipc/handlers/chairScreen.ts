import { ok } from '#shared/lib/result.ts';
import type { ChairScreenService } from '../../services/chairScreen.ts';
import type { HandlersOf } from '../handler.ts';

type ChairScreenCalls = 'chairScreen/open' | 'chairScreen/close' | 'chairScreen/set' | 'chairScreen/turnPage';

/** Opens and closes the chair's window. */
export interface ChairWindowControl {
  open(): Promise<void>;
  close(): void;
}

/** How the secretary governs what the chair sees. */
export function chairScreenHandlers(
  chairScreen: ChairScreenService,
  chairWindow: ChairWindowControl,
): HandlersOf<ChairScreenCalls> {
  return {
    async 'chairScreen/open'() {
      await chairWindow.open();
      return ok(null);
    },
    'chairScreen/close'() {
      chairWindow.close();
      return ok(null);
    },
    'chairScreen/set'({ mode }) {
      chairScreen.setMode(mode);
      return ok(null);
    },
    'chairScreen/turnPage'({ by }) {
      chairScreen.turnPage(by);
      return ok(null);
    },
  };
}
