import type { MeetingState, RecordKind, RecordOf } from './state.ts';

/** Which records a record names, per field: `[field, kind, id]`. */
type Reference = readonly [field: string, kind: RecordKind, id: string | null];
type References = { readonly [K in RecordKind]: (record: RecordOf<K>) => readonly Reference[] };

function each(field: string, kind: RecordKind, ids: readonly string[]): Reference[] {
  return ids.map((id, index) => [`${field}[${index}]`, kind, id]);
}

function placement(record: { agendaItemId: string | null; speechId: string | null }): Reference[] {
  return [
    ['agendaItemId', 'agendaItem', record.agendaItemId],
    ['speechId', 'speech', record.speechId],
  ];
}

const references: References = {
  meeting: (meeting) => [
    ['chairId', 'person', meeting.chairId],
    ['secretaryId', 'person', meeting.secretaryId],
  ],
  sector: () => [],
  unit: () => [],
  person: (person) => [['unitId', 'unit', person.unitId]],
  site: (site) => [['unitId', 'unit', site.unitId]],
  attendance: (attendance) => [
    ['id', 'person', attendance.id],
    ['siteId', 'site', attendance.siteId],
  ],
  agendaItem: (item) => [
    ['presenterId', 'person', item.presenterId],
    ['presenterUnitId', 'unit', item.presenterUnitId],
    ...each('sectorIds', 'sector', item.sectorIds),
  ],
  speech: (speech) => [
    ['agendaItemId', 'agendaItem', speech.agendaItemId],
    ['speaker.personId', 'person', speech.speaker.personId],
    ['speaker.unitId', 'unit', speech.speaker.unitId],
  ],
  queuedSpeaker: (queued) => [
    ['speaker.personId', 'person', queued.speaker.personId],
    ['speaker.unitId', 'unit', queued.speaker.unitId],
  ],
  point: (point) => [...placement(point), ['sectorId', 'sector', point.sectorId]],
  conclusion: (conclusion) => [...placement(conclusion), ['concludedById', 'person', conclusion.concludedById]],
  task: (task) => [
    ...placement(task),
    ...each('lead.unitIds', 'unit', task.lead?.unitIds ?? []),
    ...task.coordinating.flatMap((assignee, index) => each(`coordinating[${index}].unitIds`, 'unit', assignee.unitIds)),
    ['assignedById', 'person', task.assignedById],
    ['directorId', 'person', task.directorId],
    ['sectorId', 'sector', task.sectorId],
    ...each('conclusionIds', 'conclusion', task.conclusionIds),
  ],
  petition: (petition) => [
    ...placement(petition),
    ...each('fromUnitIds', 'unit', petition.fromUnitIds),
    ...each('assignedUnitIds', 'unit', petition.assignedUnitIds),
    ['sectorId', 'sector', petition.sectorId],
    ['duplicateOfId', 'petition', petition.duplicateOfId],
    ...each('taskIds', 'task', petition.taskIds),
  ],
  answer: (answer) => [
    ['petitionId', 'petition', answer.petitionId],
    ['by.personId', 'person', answer.by.personId],
    ['by.unitId', 'unit', answer.by.unitId],
  ],
  statistic: (statistic) => [['agendaItemId', 'agendaItem', statistic.agendaItemId]],
  petitionSummary: (summary) => [['agendaItemId', 'agendaItem', summary.agendaItemId]],
  citation: () => [],
  issuance: (issuance) => [['corrects', 'issuance', issuance.corrects ?? null]],
};

export interface BrokenReference {
  readonly kind: RecordKind;
  readonly id: string;
  /** The field that names a record which does not exist: `lead.unitIds[0]`. */
  readonly field: string;
  readonly missingId: string;
}

interface FoundReference {
  readonly kind: RecordKind;
  readonly id: string;
  readonly field: string;
  readonly target: RecordKind;
  readonly targetId: string;
}

function* allReferences(state: MeetingState): Generator<FoundReference> {
  for (const kind of Object.keys(references) as RecordKind[]) {
    const referencesOf = references[kind] as (record: unknown) => readonly Reference[];
    for (const record of Object.values<{ readonly id: string }>(state[kind])) {
      for (const [field, target, targetId] of referencesOf(record)) {
        if (targetId !== null) yield { kind, id: record.id, field, target, targetId };
      }
    }
  }
}

/** SPEC I1: every reference of a state that names nothing; none in a state that the commands made. */
export function brokenReferences(state: MeetingState): BrokenReference[] {
  const broken: BrokenReference[] = [];
  for (const { kind, id, field, target, targetId } of allReferences(state)) {
    if (!Object.hasOwn(state[target], targetId)) broken.push({ kind, id, field, missingId: targetId });
  }
  return broken;
}

/** The records that name the record `id` of `kind`; those in the bin too, since they can come back. */
export function referrers(
  state: MeetingState,
  kind: RecordKind,
  id: string,
): { readonly kind: RecordKind; readonly id: string }[] {
  const naming: { kind: RecordKind; id: string }[] = [];
  for (const reference of allReferences(state)) {
    if (reference.target === kind && reference.targetId === id) naming.push({ kind: reference.kind, id: reference.id });
  }
  return naming;
}
