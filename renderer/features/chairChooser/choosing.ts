import type { ChairSelection, ChairViewName } from '#shared/domain/chairView/chairSelection.ts';
import { readBreakTime } from './breakTime.ts';
import { isRecordView, type RecordView } from './recordChoices.ts';

/** What stands in the chooser: the view, and what it is given. */
export interface Choosing {
  readonly name: ChairViewName;
  /** The record that it is about; null where it is about none, or there is none. */
  readonly recordId: string | null;
  /** Conclusions: as spoken beside as edited. */
  readonly isCompared: boolean;
  /** A break: when it ends, as it is typed. */
  readonly typedTime: string;
}

/** What is at hand for a view: the record that one means without saying so; null when there is none. */
export type AtHand = (view: RecordView) => string | null;

/** The chooser as it opens: what is on the screen, so that Enter sends it again as it is now. */
export function choosingOf(selection: ChairSelection): Choosing {
  const blank: Choosing = { name: selection.name, recordId: null, isCompared: false, typedTime: '' };
  switch (selection.name) {
    case 'conclusions':
      return { ...blank, isCompared: selection.isCompared };
    case 'taskReview':
      return { ...blank, recordId: selection.taskId };
    case 'unit':
      return { ...blank, recordId: selection.unitId };
    case 'petition':
      return { ...blank, recordId: selection.petitionId };
    case 'break':
      return { ...blank, typedTime: selection.until ?? '' };
    default:
      return blank;
  }
}

/** The chooser after a view was chosen in it, about what is at hand. */
export function withView(choosing: Choosing, name: ChairViewName, atHand: AtHand): Choosing {
  return { ...choosing, name, recordId: isRecordView(name) ? atHand(name) : null };
}

/** What would be sent; null while something is missing or can't be read. */
export function selectionOf({ name, recordId, isCompared, typedTime }: Choosing, now: Date): ChairSelection | null {
  switch (name) {
    case 'conclusions':
      return { name, isCompared };
    case 'taskReview':
      return recordId === null ? null : { name, taskId: recordId };
    case 'unit':
      return recordId === null ? null : { name, unitId: recordId };
    case 'petition':
      return recordId === null ? null : { name, petitionId: recordId };
    case 'break': {
      const read = readBreakTime(typedTime, now);
      return 'fault' in read ? null : { name, until: read.until };
    }
    case 'item':
    case 'agenda':
    case 'statistics':
    case 'closing':
      return { name };
  }
}
