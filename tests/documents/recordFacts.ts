import { isChangedSinceApproval } from '#shared/domain/approval.ts';
import { currentIssuance } from '#shared/domain/issuance.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Speaker } from '#shared/domain/speech.ts';
import type { MeetingState, RecordOf } from '#shared/domain/state.ts';
import type { Assignee, Task } from '#shared/domain/task.ts';

/** What records say, in the words and figures that have to be read on paper; nothing here asks the documents. */

type Deletable = { readonly deletedAt: string | null };
export const live = <R extends Deletable>(records: Readonly<Record<string, R>>): R[] =>
  Object.values(records).filter(({ deletedAt }) => deletedAt === null);

export function dayIn(date: string | null | undefined): string | null {
  const [year, month, day] = (date ?? '').split('-');
  return date ? `${day}/${Number(month) < 3 ? month : Number(month)}/${year}` : null;
}

/** `7.793`. */
export function numberIn(value: number): string {
  return new Intl.NumberFormat('vi-VN').format(value);
}

export const nameOf = (person: Person | undefined) => person && (person.name ?? person.title ?? person.unitText);
export const personNamed = (state: MeetingState, id: string | null) => (id ? nameOf(state.person[id]) : null);

export function speakerNamed(state: MeetingState, { personId, unitId, text }: Speaker): string | null | undefined {
  if (personId) return personNamed(state, personId);
  return unitId ? state.unit[unitId]?.name : text;
}

export const chairId = (state: MeetingState) => Object.values(state.meeting)[0]?.chairId ?? null;

export function publicPoints(state: MeetingState): RecordOf<'point'>[] {
  return live(state.point).filter(({ isPrivate }) => !isPrivate);
}

export const isOfChair = (state: MeetingState, { speechId }: { readonly speechId: string | null }) => {
  const speaker = speechId ? state.speech[speechId]?.speaker.personId : null;
  return speaker !== null && speaker !== undefined && speaker === chairId(state);
};

export const assigned = (state: MeetingState) => live(state.task).filter(({ kind }) => kind !== 'planned');
export const planned = (state: MeetingState) => live(state.task).filter(({ kind }) => kind === 'planned');

export function namesOf(state: MeetingState, { text, unitIds }: Assignee): readonly (string | undefined)[] {
  return text === null ? unitIds.map((id) => state.unit[id]?.name) : [text];
}

export function leadOf(state: MeetingState, task: Task) {
  return task.lead && !task.source.inferred.includes('lead') ? namesOf(state, task.lead) : [];
}

export function coordinatingOf(state: MeetingState, task: Task) {
  if (task.source.inferred.includes('coordinating')) return [];
  return task.coordinating.flatMap((assignee) => namesOf(state, assignee));
}

export const days = ({ deadline }: Task) =>
  deadline.kind === 'range' ? [dayIn(deadline.start), dayIn(deadline.due)] : [dayIn(deadline.due)];

export const unlessChair = (state: MeetingState, id: string | null) =>
  id === chairId(state) ? null : personNamed(state, id);
export const standing = ({ editedText, spokenText }: RecordOf<'conclusion'>) => editedText ?? spokenText;

export const isPublished = (state: MeetingState) => (conclusion: RecordOf<'conclusion'>) =>
  conclusion.state === 'approved' && !isChangedSinceApproval(state, conclusion);

/** Tasks that somebody is stated to lead or to help with: those that a sheet can be made of. */
export const givenToSomebody = (state: MeetingState) =>
  assigned(state).filter((task) => [...leadOf(state, task), ...coordinatingOf(state, task)].length > 0);

export const attending = (state: MeetingState, ...states: readonly string[]) =>
  Object.values(state.person).filter(({ id }) => states.includes(state.attendance[id]?.state ?? ''));

export function taskFacts(state: MeetingState, task: Task) {
  return [
    task.text,
    ...leadOf(state, task),
    ...coordinatingOf(state, task),
    personNamed(state, task.directorId),
    task.deadline.phrase,
    task.deadline.event,
    ...days(task),
    unlessChair(state, task.assignedById),
  ];
}

/** The days of a deadline that nobody put in words: of one with words, news tell those. */
export const saidDays = (task: Task) => (task.deadline.phrase === null ? days(task) : []);

export function publicTaskFacts(state: MeetingState, task: Task) {
  const understood = task.deadline.phrase === null ? [] : [task.deadline.event, ...days(task)];
  return taskFacts(state, task).filter((fact) => !understood.includes(fact ?? null));
}

export function answersOf(state: MeetingState): RecordOf<'answer'>[] {
  return live(state.answer).filter(({ petitionId }) => state.petition[petitionId]?.deletedAt === null);
}

export function deleted<R extends Deletable>(records: Readonly<Record<string, R>>): R[] {
  return Object.values(records).filter(({ deletedAt }) => deletedAt !== null);
}

export function numberOf(state: MeetingState, type: 'minutes' | 'notice'): string | null {
  const issuance = currentIssuance(state, type);
  return issuance ? `${String(issuance.number).padStart(2, '0')}/${type === 'minutes' ? 'BB' : 'TB'}-` : null;
}

export function itemFacts(state: MeetingState, item: RecordOf<'agendaItem'>) {
  const { title, presenterId, presenterUnitId, presenterText } = item;
  return [title, speakerNamed(state, { personId: presenterId, unitId: presenterUnitId, text: presenterText })];
}

export function isOver(state: MeetingState): boolean {
  return ['ended', 'issued'].includes(Object.values(state.meeting)[0]?.state ?? '');
}

/** Whether somebody spoke in the item, or something that can be printed was recorded under it. */
export function hasSomethingIn({ speech, ...state }: MeetingState, item: RecordOf<'agendaItem'>): boolean {
  const recorded = [state.point, state.petition, state.conclusion, state.task].flatMap((records) =>
    live<{ agendaItemId: string | null; isPrivate?: boolean; deletedAt: string | null }>(records),
  );
  const printed = recorded.filter(({ isPrivate }) => isPrivate !== true);
  return [...Object.values(speech), ...printed].some(({ agendaItemId }) => agendaItemId === item.id);
}

/** Takes the minutes and is there for nothing else. */
export function isClerk(state: MeetingState, { id, role }: Person): boolean {
  return id === Object.values(state.meeting)[0]?.secretaryId && role !== 'leader' && role !== 'presenter';
}

/** Of a meeting that is over: directs a task, and nobody marked whether they came. */
export function isOnlyGivenWork(state: MeetingState, { id }: Person): boolean {
  return (
    isOver(state) && state.attendance[id] === undefined && live(state.task).some(({ directorId }) => directorId === id)
  );
}
