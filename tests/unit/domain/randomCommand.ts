import fc from 'fast-check';
import { approvalHash } from '#shared/domain/approval.ts';
import type { RecordedCommand } from '#shared/domain/command.ts';
import type { Actor } from '#shared/domain/commandDefinition.ts';
import { classedKinds, recordClasses } from '#shared/domain/recordClass.ts';
import type { MeetingState } from '#shared/domain/state.ts';

/** The dice of one step: which command, which records it names, what it says. */
export interface Dice {
  readonly pick: number;
  readonly first: number;
  readonly second: number;
  readonly words: string;
}

const unknownDocument = {
  type: null,
  issuedOn: null,
  effectiveOn: null,
  issuer: null,
  relation: null,
  note: null,
};

const wordsArbitrary = fc.oneof(
  fc.constantFrom('Giao Cục ATTT chủ trì', 'Tiếng Viê\u0323t', ' \u202F ', 'a\u200Bb', 'Đẩy mạnh giám sát online'),
  fc.constantFrom('Theo 25/2022/NĐ-CP, Luật Báo chí', 'Nghị định 25', '25/2022/NĐ-CPP', 'Luật Báo chí ngày 31/9/2022'),
  fc.string({ minLength: 1, maxLength: 40 }),
);

export const diceArbitrary: fc.Arbitrary<Dice> = fc.record({
  pick: fc.nat(999),
  first: fc.nat(999),
  second: fc.nat(999),
  words: wordsArbitrary,
});

/** A command made of what the state holds now: mostly possible ones, some that must be refused. */
export function randomCommand(
  state: MeetingState,
  dice: Dice,
  step: number,
): { command: RecordedCommand; actor: Actor } {
  const { first, second, words } = dice;
  const one = (records: object, die: number) => {
    const ids = Object.keys(records);
    return die % 11 === 10 ? 'nobody' : (ids[die % Math.max(1, ids.length)] ?? 'nobody');
  };
  const maybe = (records: object, die: number) => (die % 3 === 0 ? null : one(records, die));
  const text = words.trim() ? words : 'điều đã nói';
  const id = first % 17 === 0 ? one(state.point, first) : `r-${step}`;
  const where = { agendaItemId: maybe(state.agendaItem, first), speechId: maybe(state.speech, second) };
  const speaker = { personId: maybe(state.person, first), unitId: maybe(state.unit, second), text: null };
  const conclusionId = one(state.conclusion, first);
  const conclusion = state.conclusion[conclusionId];
  const hash = conclusion && second % 5 !== 0 ? approvalHash(state, conclusion) : '0'.repeat(64);
  const logKind = (['point', 'conclusion', 'task', 'petition'] as const)[second % 4] ?? 'point';
  const binKind = (['point', 'conclusion', 'task', 'petition', 'answer', 'citation'] as const)[second % 6] ?? 'point';
  const classedKind = classedKinds[first % classedKinds.length] ?? 'point';
  const deadline = { phrase: text, due: null, start: null, event: null };
  const dated = { ...deadline, kind: 'date' as const, due: '2022-06-30' };
  const maybeText = second % 2 ? text : null;
  const lead = { text: null, unitIds: Object.keys(state.unit).slice(0, second % 4) };
  const commands: (() => RecordedCommand)[] = [
    () => ({ type: 'meeting/start' }),
    () => ({ type: 'meeting/start' }),
    () => ({ type: 'meeting/pause' }),
    () => ({ type: 'meeting/resume' }),
    () => ({ type: 'meeting/reopen' }),
    () => ({ type: first % 4 === 0 ? 'meeting/end' : 'meeting/resume' }),
    () => ({ type: 'meeting/edit', patch: { title: text, chairId: maybe(state.person, first) } }),
    () => ({ type: 'agendaItem/start', id: one(state.agendaItem, first) }),
    () => ({ type: 'agendaItem/start', id: one(state.agendaItem, second) }),
    () => ({ type: 'agendaItem/finish', id: one(state.agendaItem, first) }),
    () => ({ type: 'agendaItem/postpone', id: one(state.agendaItem, first), postponed: second % 2 === 0 }),
    () => ({ type: 'agendaItem/move', id: one(state.agendaItem, first), afterId: maybe(state.agendaItem, second) }),
    () => ({ type: 'agendaItem/remove', id: one(state.agendaItem, first) }),
    () => ({ type: 'speech/start', id, agendaItemId: where.agendaItemId, speaker }),
    () => ({ type: 'speech/start', id, agendaItemId: where.agendaItemId, speaker }),
    () => ({ type: 'speech/end', id: one(state.speech, first) }),
    () => ({ type: 'speech/pause', id: one(state.speech, first) }),
    () => ({ type: 'speech/continue', id: one(state.speech, first) }),
    () => ({ type: 'speech/identify', id: one(state.speech, first), speaker }),
    () => ({ type: 'speakerQueue/add', id, speaker, isFirst: second % 2 === 0 }),
    () => ({ type: 'speakerQueue/remove', id: one(state.queuedSpeaker, first) }),
    () => ({ type: 'point/add', id, text, isPrivate: second % 2 === 0, ...where }),
    () => ({ type: 'point/add', id, text, isPrivate: false, ...where }),
    () => ({ type: 'point/edit', id: one(state.point, first), text, isPrivate: false }),
    () => ({ type: 'conclusion/add', id, text, concludedById: maybe(state.person, second), ...where }),
    () => ({ type: 'conclusion/add', id, text, concludedById: null, ...where }),
    () => ({ type: 'conclusion/edit', id: conclusionId, text, wording: second % 2 ? 'spoken' : 'edited' }),
    () => ({ type: 'conclusion/renumber', id: conclusionId, afterId: maybe(state.conclusion, second) }),
    () => ({ type: 'conclusion/submit', ids: [conclusionId, one(state.conclusion, second)] }),
    () => ({ type: 'conclusion/submit', ids: [conclusionId] }),
    () => ({ type: 'conclusion/withdraw', id: conclusionId }),
    () => ({ type: 'conclusion/approve', id: conclusionId, hash }),
    () => ({ type: 'conclusion/return', id: conclusionId, hash, remark: text }),
    () => ({ type: 'conclusion/retract', id: conclusionId }),
    () => ({ type: 'task/add', id, task: { text, lead, conclusionIds: conclusion ? [conclusionId] : [] }, ...where }),
    () => ({ type: 'task/edit', id: one(state.task, first), patch: { deadline: dated, lead } }),
    () => ({ type: 'task/edit', id: one(state.task, first), patch: { deadline: { ...dated, kind: 'range' } } }),
    () => ({ type: 'task/split', id: one(state.task, first), newIds: [`${id}-a`, `${id}-b`].slice(0, second % 3) }),
    () => ({ type: 'petition/add', id, petition: { text, fromUnitIds: lead.unitIds }, ...where }),
    () => ({ type: 'petition/edit', id: one(state.petition, first), patch: { text, state: 'inProgress' } }),
    () => ({
      type: 'petition/edit',
      id: one(state.petition, first),
      patch: { duplicateOfId: maybe(state.petition, second), taskIds: Object.keys(state.task).slice(0, second % 3) },
    }),
    () => ({ type: 'answer/add', id, petitionId: one(state.petition, first), by: speaker, text, legalBasis: null }),
    () => ({ type: 'answer/edit', id: one(state.answer, first), by: speaker, text, legalBasis: text }),
    () => ({ type: 'answer/move', id: one(state.answer, first), afterId: maybe(state.answer, second) }),
    () => ({
      type: 'record/move',
      kind: logKind,
      id: one(state[logKind], first),
      ...where,
      afterId: maybe(state.point, second),
    }),
    () => ({
      type: 'records/move',
      records: [...new Set([one(state[logKind], first), one(state[logKind], second)])].map((moved) => ({
        kind: logKind,
        id: moved,
      })),
      ...where,
      afterId: maybe(state.point, second),
    }),
    ...recordClasses.map((into) => () => ({
      type: 'record/classify' as const,
      kind: classedKind,
      id: one(state[classedKind], first),
      into,
      petitionId: maybe(state.petition, first),
    })),
    () => ({
      type: 'records/merge',
      kind: logKind,
      ids: [one(state[logKind], first), one(state[logKind], first + 1), one(state[logKind], second)],
    }),
    () => ({
      type: 'record/split',
      kind: logKind,
      id: one(state[logKind], first),
      parts: [text, `${text} nữa`, text].slice(0, 2 + (second % 2)),
      newIds: [`${id}-c`, `${id}-d`].slice(0, 1 + (second % 2)),
    }),
    () => ({ type: 'record/delete', kind: binKind, id: one(state[binKind], first) }),
    () => ({ type: 'record/restore', kind: binKind, id: one(state[binKind], first) }),
    () => ({ type: 'citation/add', id, citation: { ...unknownDocument, key: text } }),
    () => ({ type: 'citation/edit', id: one(state.citation, first), patch: { key: text, note: maybeText } }),
    () => ({ type: 'person/edit', id: one(state.person, first), patch: { title: text } }),
    () => ({ type: 'person/remove', id: one(state.person, first) }),
    () => ({
      type: 'attendance/set',
      personId: one(state.person, first),
      state: 'present',
      delegateText: null,
      siteId: null,
    }),
    () => ({
      type: 'document/issue',
      documentType: first % 3 === 0 ? 'notice' : 'minutes',
      number: 1 + (second % 4),
      date: '2022-04-26',
      options: {},
      file: { sha256: 'f'.repeat(64), bytes: 1 + second, pages: null },
    }),
    () => ({ type: 'document/correct', documentType: first % 3 === 0 ? 'notice' : 'minutes', reason: text }),
  ];
  const make = commands[dice.pick % commands.length];
  if (!make) throw new Error('no command');
  const command = make();
  const isVerdict = ['conclusion/approve', 'conclusion/return', 'conclusion/retract'].includes(command.type);
  return { command, actor: isVerdict && second % 2 === 0 ? 'chair' : 'secretary' };
}
