import type { Settings } from '#shared/contract/settings.ts';
import { ok } from '#shared/lib/result.ts';
import type { ChairDecisions } from '../../services/chairDecisions.ts';
import type { ChairScreenService } from '../../services/chairScreen.ts';
import type { OpenMeeting } from '../../services/openMeeting.ts';
import type { HandlersOf } from '../handler.ts';

type ChairScreenCalls =
  | 'chairScreen/open'
  | 'chairScreen/close'
  | 'chairScreen/show'
  | 'chairScreen/set'
  | 'chairScreen/setTextSize'
  | 'chairScreen/turnPage'
  | 'chairScreen/approveAll';

/** Opens and closes the chair's window. */
export interface ChairWindowControl {
  open(): Promise<void>;
  close(): void;
  /** For the display that it is on, or would be opened on; kept for the next time that display is there. */
  setTextSize(textSize: Settings['chairTextSize']): void;
}

/** How the secretary governs what the chair sees. */
export function chairScreenHandlers(
  chairScreen: ChairScreenService,
  chairWindow: ChairWindowControl,
  decisions: ChairDecisions,
  openMeeting: Pick<OpenMeeting, 'sessionOf'>,
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
    'chairScreen/show'({ meetingId, selection }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? chairScreen.select(selection) : session;
    },
    'chairScreen/set'({ mode }) {
      chairScreen.setMode(mode);
      return ok(null);
    },
    'chairScreen/setTextSize'({ textSize }) {
      chairWindow.setTextSize(textSize);
      return ok(null);
    },
    'chairScreen/turnPage'({ by }) {
      chairScreen.turnPage(by);
      return ok(null);
    },
    async 'chairScreen/approveAll'({ meetingId, commandId }) {
      const session = openMeeting.sessionOf(meetingId);
      return session.ok ? decisions.approveAll({ actor: 'secretary', commandId }) : session;
    },
  };
}
