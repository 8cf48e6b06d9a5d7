import { answersTo, type Petition, petitionsOf } from '../petition.ts';
import { speakerLabel } from '../speech.ts';
import { unitInText } from '../unit.ts';
import type { ChairSource } from './chairSource.ts';

/** The petition in hand, with the answers it has got. */
export interface PetitionContent {
  readonly name: 'petition';
  readonly number: number;
  readonly total: number;
  readonly text: string;
  /** Who raises it, in words. */
  readonly from: string | null;
  readonly assigned: readonly string[];
  readonly legalReference: string | null;
  readonly state: Petition['state'];
  readonly answers: readonly {
    readonly by: string | null;
    readonly text: string;
    readonly legalBasis: string | null;
  }[];
}

/** Null when there is no such petition. */
export function petitionContent(state: ChairSource, petitionId: string): PetitionContent | null {
  const petitions = petitionsOf(state);
  const index = petitions.findIndex(({ id }) => id === petitionId);
  const petition = petitions[index];
  if (!petition) return null;
  const names = (ids: readonly string[]) => ids.flatMap((id) => (state.unit[id] ? unitInText(state.unit[id]) : []));
  const from = names(petition.fromUnitIds);
  return {
    name: 'petition',
    number: index + 1,
    total: petitions.length,
    text: petition.text,
    from: from.length > 0 ? from.join(', ') : petition.fromText,
    assigned: names(petition.assignedUnitIds),
    legalReference: petition.legalReference,
    state: petition.state,
    answers: answersTo(state, petitionId).map(({ by, text, legalBasis }) => ({
      by: speakerLabel(state, by),
      text,
      legalBasis,
    })),
  };
}
