import { remembered } from '../../lib/remembered.ts';
import type { Attendance } from '../attendance.ts';
import type { RecordsOf } from '../change.ts';
import type { Person } from '../person.ts';
import type { Site } from '../site.ts';
import { currentSpeech, type Speech } from '../speech.ts';
import type { MeetingState } from '../state.ts';
import type { Task } from '../task.ts';
import type { Completable } from './completable.ts';

/** How likely it is that somebody is meant: the smaller, the likelier. */
export interface Standing {
  readonly isSpeaking: boolean;
  /** 0 for who is here, 1 while nothing is known, 2 for who is not. */
  readonly absence: 0 | 1 | 2;
  /** When it was named last: 0 for never, more for later. */
  readonly named: number;
}

type Counted = ReadonlyMap<string, number>;

/** Ids of units and persons by when they were given work last. */
const lastAssigned = remembered((tasks: RecordsOf<Task>): Counted => {
  const counted = new Map<string, number>();
  let count = 0;
  for (const id in tasks) {
    const task = tasks[id];
    if (!task || task.deletedAt !== null) continue;
    count += 1;
    for (const unitId of task.lead?.unitIds ?? []) counted.set(unitId, count);
    for (const { unitIds } of task.coordinating) for (const unitId of unitIds) counted.set(unitId, count);
    if (task.directorId !== null) counted.set(task.directorId, count);
  }
  return counted;
});

/** Ids of units and persons by when they spoke last. */
const lastHeard = remembered((speeches: RecordsOf<Speech>): Counted => {
  const counted = new Map<string, number>();
  let count = 0;
  for (const id in speeches) {
    const speaker = speeches[id]?.speaker;
    count += 1;
    if (speaker?.personId) counted.set(speaker.personId, count);
    if (speaker?.unitId) counted.set(speaker.unitId, count);
  }
  return counted;
});

/** The units of whoever is here. */
const unitsOfPresent = remembered((attendances: RecordsOf<Attendance>) =>
  remembered((people: RecordsOf<Person>): ReadonlySet<string> => {
    const here = Object.values(people).filter(({ id }) => absenceOf(attendances[id]) === 0);
    return new Set(here.flatMap(({ unitId }) => unitId ?? []));
  }),
);

/** The sites of units, by the unit's id. */
const sitesOfUnits = remembered(
  (sites: RecordsOf<Site>): ReadonlyMap<string, Site> =>
    new Map(Object.values(sites).flatMap((site) => (site.unitId === null ? [] : [[site.unitId, site] as const]))),
);

function absenceOf(attendance: Attendance | undefined): Standing['absence'] {
  if (attendance?.state === 'present' || attendance?.state === 'late') return 0;
  return attendance?.state === 'excused' || attendance?.state === 'absent' ? 2 : 1;
}

function absenceAt(site: Site | undefined): Standing['absence'] {
  if (site?.state === 'connected') return 0;
  return site?.state === 'lost' || site?.state === 'absent' ? 2 : 1;
}

type KnownState = Pick<MeetingState, 'person' | 'site' | 'attendance' | 'speech' | 'task'>;

/** How everything that can be completed stands in the meeting now. */
export function standingIn(state: KnownState): (item: Completable) => Standing {
  const speaker = currentSpeech(state)?.speaker;
  const speakersUnit = speaker?.unitId ?? (speaker?.personId ? state.person[speaker.personId]?.unitId : null) ?? null;
  const assigned = lastAssigned(state.task);
  const heard = lastHeard(state.speech);
  const sites = sitesOfUnits(state.site);
  const unitsHere = unitsOfPresent(state.attendance)(state.person);
  const named = (id: string) => Math.max((assigned.get(id) ?? 0) * 2, heard.get(id) ?? 0);

  function ofUnit(id: string): Standing {
    const absence = unitsHere.has(id) ? 0 : absenceAt(sites.get(id));
    return { isSpeaking: id === speakersUnit, absence, named: named(id) };
  }
  return (item) => {
    switch (item.kind) {
      case 'person': {
        const { id } = item.person;
        const isSpeaking = id === speaker?.personId;
        return { isSpeaking, absence: absenceOf(state.attendance[id]), named: named(id) };
      }
      case 'unit':
      case 'province':
        return ofUnit(item.unit.id);
      case 'site': {
        const { unitId } = item.site;
        const unit = unitId === null ? null : ofUnit(unitId);
        return { isSpeaking: unit?.isSpeaking ?? false, absence: absenceAt(item.site), named: unit?.named ?? 0 };
      }
    }
  };
}
