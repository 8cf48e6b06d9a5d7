import { noDeadline } from '#shared/domain/deadline.ts';
import { newPetition } from '#shared/domain/petition.ts';
import type { RecordOf } from '#shared/domain/state.ts';
import { newTask } from '#shared/domain/task.ts';

/** Records as they are when only what a test is about is known. */

const placed = { agendaItemId: null, speechId: null, at: null, order: 'a0', deletedAt: null } as const;
const unsourced = { line: null, inferred: [] };

export function aTask(id: string, known: Partial<RecordOf<'task'>>): RecordOf<'task'> {
  return { ...newTask, ...placed, id, text: `Việc ${id}`, source: unsourced, rank: `a${id}`, ...known };
}

export function aConclusion(id: string, known: Partial<RecordOf<'conclusion'>>): RecordOf<'conclusion'> {
  const undecided = {
    editedText: null,
    concludedById: null,
    state: 'draft',
    submittedAt: null,
    verdict: null,
  } as const;
  return { ...placed, ...undecided, id, spokenText: `Kết luận ${id}`, source: unsourced, rank: `a${id}`, ...known };
}

export function aPoint(id: string, known: Partial<RecordOf<'point'>>): RecordOf<'point'> {
  return { ...placed, id, text: `Ý kiến ${id}`, isPrivate: false, sectorId: null, source: unsourced, ...known };
}

export function aPetition(id: string, known: Partial<RecordOf<'petition'>>): RecordOf<'petition'> {
  return { ...newPetition, ...placed, id, text: `Kiến nghị ${id}`, source: unsourced, rank: `a${id}`, ...known };
}

export function anAnswer(id: string, known: Partial<RecordOf<'answer'>>): RecordOf<'answer'> {
  const by = { personId: null, unitId: null, text: null };
  const text = `Trả lời ${id}`;
  return { id, petitionId: '1', by, text, legalBasis: null, at: null, order: `a${id}`, deletedAt: null, ...known };
}

export function aDeadline(known: Partial<RecordOf<'task'>['deadline']>): RecordOf<'task'>['deadline'] {
  return { ...noDeadline, ...known };
}
