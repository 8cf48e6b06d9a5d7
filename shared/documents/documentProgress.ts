/** What is done with a document on its way to a file, in this order; a file without pages has no `drawing`. */
export type DocumentStage = 'preparing' | 'laying' | 'drawing' | 'writing';

/** How far a document is. */
export interface DocumentProgress {
  readonly stage: DocumentStage;
  /** The page that is being laid out or drawn, from 1; null as long as nothing is told of pages. */
  readonly page: number | null;
  /** How many pages there are; null until all of them are laid out: nobody knows before. */
  readonly pageCount: number | null;
}

export type TellProgress = (progress: DocumentProgress) => void;

/** The beginning of a stage. */
export function stageBegun(stage: DocumentStage): DocumentProgress {
  return { stage, page: null, pageCount: null };
}
