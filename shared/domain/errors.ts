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
  | { readonly code: 'conclusionSubmitted' }
  | { readonly code: 'conclusionApproved' }
  /** `words` stand in a field of the record and not in its text. */
  | { readonly code: 'wordsWouldBeLost'; readonly kind: string; readonly words: string }
  | { readonly code: 'petitionMissing' }
  | { readonly code: 'recordsTooFew' }
  /** Records that are to be one say different things there. */
  | { readonly code: 'recordsDiffer'; readonly field: string }
  | { readonly code: 'textTooLong'; readonly most: number }
  | { readonly code: 'undoWindowPassed' }
  | { readonly code: 'taskHasOneLead' }
  | { readonly code: 'idsTooFew' }
  | { readonly code: 'deadlineIncomplete'; readonly kind: string }
  | { readonly code: 'citationExists'; readonly key: string }
  /** `document` of the meeting `meeting` (its title) has the number. */
  | {
      readonly code: 'numberTaken';
      readonly number: number;
      readonly year: number;
      readonly document: string;
      readonly meeting: string;
    }
  | { readonly code: 'documentNotIssued'; readonly document: string }
  /** An issuance can't be taken back, and a meeting of which a document was issued does not go on. */
  | { readonly code: 'documentIssued' }
  | { readonly code: 'nothingToUndo' }
  | { readonly code: 'nothingToRedo' }
  | { readonly code: 'revisionConflict' };
