import type { AgendaLine } from '#shared/domain/chairView/agendaContent.ts';
import type { PetitionContent } from '#shared/domain/chairView/petitionContent.ts';
import type { ReviewState } from '#shared/domain/chairView/reviewContent.ts';
import type { TaskReviewContent } from '#shared/domain/chairView/taskReviewContent.ts';
import type { StateLook } from './StateWord.tsx';

export const reviewLooks: Readonly<Record<ReviewState, StateLook>> = {
  waiting: { sign: 'dot', tone: 'wait' },
  approved: { sign: 'check', tone: 'ok' },
  returned: { sign: 'back', tone: 'back' },
  changed: { sign: 'pencil', tone: 'changed' },
};

export const agendaLooks: Readonly<Record<AgendaLine['state'], StateLook>> = {
  waiting: { sign: 'ring', tone: 'quiet' },
  running: { sign: 'play', tone: 'now' },
  done: { sign: 'check', tone: 'ok' },
  postponed: { sign: 'bars', tone: 'back' },
};

export const taskLooks: Readonly<Record<NonNullable<TaskReviewContent['state']>, StateLook>> = {
  notStarted: { sign: 'ring', tone: 'quiet' },
  inProgress: { sign: 'half', tone: 'now' },
  done: { sign: 'check', tone: 'ok' },
};

export const overdueLook: StateLook = { sign: 'alarm', tone: 'back' };

export const petitionLooks: Readonly<Record<PetitionContent['state'], StateLook>> = {
  received: { sign: 'ring', tone: 'wait' },
  forwarded: { sign: 'on', tone: 'wait' },
  inProgress: { sign: 'half', tone: 'now' },
  answered: { sign: 'check', tone: 'ok' },
  resolved: { sign: 'check', tone: 'ok' },
  duplicate: { sign: 'twice', tone: 'quiet' },
  late: { sign: 'alarm', tone: 'back' },
};
