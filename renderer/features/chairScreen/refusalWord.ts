import type { CallError } from '#shared/contract/errors.ts';
import type { chair } from '#shared/i18n/words/chair.ts';

export type RefusalWord = keyof (typeof chair)['vi']['refused'];

/** Which sentence the chair reads when a decision was refused: what to do, never why the program failed. */
export function refusalWord(error: CallError): RefusalWord {
  switch (error.code) {
    case 'conclusionChangedSinceShown':
      return 'changed';
    case 'conclusionNotSubmitted':
    case 'recordDeleted':
    case 'recordNotFound':
      return 'withdrawn';
    case 'undoWindowPassed':
      return 'tooLate';
    case 'storageUnavailable':
      return 'disk';
    default:
      return 'other';
  }
}
