import { findPeople, findUnits } from '#shared/domain/nameSearch.ts';
import { personLabel } from '#shared/domain/person.ts';
import { cleanText } from '#shared/language/cleanText.ts';
import { fold } from '#shared/language/fold.ts';
import { newId } from './dispatch.ts';
import { openMeetingState } from './meetingStore.ts';
import { perform } from './perform.ts';
import { words } from './translation.ts';

/** A name that a field of names offers, as `ui/SuggestField` takes it. */
export interface NameSuggestion {
  readonly id: string;
  readonly text: string;
  readonly detail: string;
  readonly label?: string;
  readonly onTake?: () => void;
}

const longestList = 7;

/** Units of the open meeting that fit what is typed. */
export function suggestUnits(typed: string): NameSuggestion[] {
  const found = findUnits(openMeetingState().state, typed).slice(0, longestList);
  return found.map(({ record: { id, name, abbreviation, isGroup } }) => ({
    id,
    text: name,
    detail: isGroup ? words()('tasks.form.group') : (abbreviation ?? ''),
  }));
}

/** People of the roster who fit what is typed; somebody who is not on it can be put there. */
export function suggestPeople(typed: string): NameSuggestion[] {
  const t = words();
  const name = cleanText(typed);
  const found = knownPeople(typed);
  if (!name || found.some(({ text }) => fold(text) === fold(name))) return found;
  const onTake = () => void perform({ type: 'person/add', id: newId(), person: { name, role: 'leader' } });
  return [...found, { id: 'new', text: name, detail: '', label: t('tasks.form.addPerson', { name }), onTake }];
}

/** People and units: whoever may answer or speak. */
export function suggestAnybody(typed: string): NameSuggestion[] {
  return [...knownPeople(typed), ...suggestUnits(typed)].slice(0, longestList);
}

function knownPeople(typed: string): NameSuggestion[] {
  return findPeople(openMeetingState().state, typed)
    .map(({ record }) => ({
      id: record.id,
      text: personLabel(record),
      detail: words()(`domain.personRole.${record.role}`),
    }))
    .filter(({ text }) => text !== '')
    .slice(0, longestList);
}
