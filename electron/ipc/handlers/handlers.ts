import type { ChairDecisions } from '../../services/chairDecisions.ts';
import type { ChairScreenService } from '../../services/chairScreen.ts';
import type { Exporting } from '../../services/exporting.ts';
import type { OpenMeeting } from '../../services/openMeeting.ts';
import type { Clock, DirectoryStore, DraftStore } from '../../services/ports.ts';
import type { Handlers } from '../handler.ts';
import { agencyHandlers } from './agency.ts';
import { type ApplicationParts, applicationHandlers } from './application.ts';
import { chairHandlers } from './chair.ts';
import { type ChairWindowControl, chairScreenHandlers } from './chairScreen.ts';
import { type DocumentCallParts, documentHandlers } from './documents.ts';
import { type IssuingCallParts, issuingHandlers } from './issuing.ts';
import { type LibraryCallParts, libraryHandlers } from './library.ts';
import { meetingHandlers } from './meeting.ts';
import { textModuleHandlers } from './textModules.ts';

export interface HandlerParts extends ApplicationParts, LibraryCallParts, DocumentCallParts, IssuingCallParts {
  readonly exporting: Exporting;
  readonly openMeeting: OpenMeeting;
  /** What is typed in forms that belong to no meeting. */
  readonly drafts: DraftStore;
  readonly clock: Clock;
  readonly directory: DirectoryStore;
  readonly chairScreen: ChairScreenService;
  readonly chairWindow: ChairWindowControl;
  readonly decisions: ChairDecisions;
}

/** The handler of every call of the contract. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { openMeeting, drafts, clock, directory, chairScreen, chairWindow, decisions } = parts;
  return {
    ...applicationHandlers(parts),
    ...libraryHandlers(parts),
    ...textModuleHandlers(directory),
    ...agencyHandlers(directory),
    ...meetingHandlers(openMeeting, drafts, clock),
    ...documentHandlers(parts),
    ...issuingHandlers(parts),
    ...chairScreenHandlers(chairScreen, chairWindow, decisions, openMeeting),
    ...chairHandlers(chairScreen, decisions),
  };
}
