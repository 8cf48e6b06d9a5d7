/**
 * Why a command is refused: a fact, with what the sentence in the window needs to name. Never a sentence itself.
 */
export type DomainError =
  | { readonly code: 'recordNotFound'; readonly kind: string; readonly id: string }
  | { readonly code: 'recordExists'; readonly kind: string; readonly id: string }
  | { readonly code: 'referenceNotFound'; readonly field: string; readonly id: string }
  | { readonly code: 'recordInUse'; readonly kind: string; readonly by: string }
  | { readonly code: 'recordDeleted'; readonly kind: string }
  | { readonly code: 'textEmpty' }
  | { readonly code: 'meetingMissing' }
  | { readonly code: 'meetingExists' }
  | { readonly code: 'meetingIssued' }
  | { readonly code: 'meetingStateForbids'; readonly state: string; readonly command: string }
  | { readonly code: 'agendaItemPostponed' }
  | { readonly code: 'speechEnded' }
  | { readonly code: 'conclusionNotSubmitted' }
  | { readonly code: 'conclusionChangedSinceShown' }
  | { readonly code: 'undoWindowPassed' }
  | { readonly code: 'taskHasOneLead' }
  | { readonly code: 'idsTooFew' }
  | { readonly code: 'deadlineIncomplete'; readonly kind: string }
  | { readonly code: 'documentNumberTaken'; readonly number: number }
  | { readonly code: 'nothingToUndo' }
  | { readonly code: 'nothingToRedo' }
  | { readonly code: 'revisionConflict' };
