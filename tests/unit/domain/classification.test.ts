import { beforeEach, describe, expect, it } from 'vitest';
import { approvalHash } from '#shared/domain/approval.ts';
import type { Command } from '#shared/domain/command.ts';
import type { ClassedKind, RecordClass } from '#shared/domain/recordClass.ts';
import type { EnteredTask } from '#shared/domain/task.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { MeetingWorld } from './meetingWorld.ts';

let world: MeetingWorld;
const speaker = { personId: null, unitId: 'vu-pc', text: null };
const here = { agendaItemId: 'item-1', speechId: 's1' } as const;

beforeEach(() => {
  world = new MeetingWorld(smallMeeting());
  world.must({ type: 'meeting/start' });
  world.must({ type: 'speech/start', id: 's1', agendaItemId: 'item-1', speaker });
  point('r1', 'Rà soát thể chế');
});

function point(id: string, text: string): void {
  world.must({ type: 'point/add', id, text, isPrivate: false, ...here });
}
function task(id: string, fields: Partial<EnteredTask> = {}): void {
  world.must({ type: 'task/add', id, task: { text: 'Giao Cục ATTT trình đề án', ...fields }, ...here });
}
function petition(id: string): void {
  world.must({ type: 'petition/add', id, petition: { text: 'Đề nghị hướng dẫn' }, ...here });
}
const into = (kind: ClassedKind, id: string, recordClass: RecordClass, petitionId: string | null = null): Command => ({
  type: 'record/classify',
  kind,
  id,
  into: recordClass,
  petitionId,
});
const error = (command: Command) => {
  const decision = world.send(command);
  return decision.ok ? null : decision.error;
};

describe('a record that is taken for something else', () => {
  it.each(['conclusion', 'task', 'petition'] as const)(
    'R1: a point becomes a %s, with its id, stamp, place and words; one undo takes it back',
    (kind) => {
      const before = world.state;
      const said = before.point.r1;
      world.wait(60);
      world.must(into('point', 'r1', kind));
      expect(world.state.point.r1).toBeUndefined();
      const { agendaItemId, speechId, at, order } = said ?? {};
      expect(world.state[kind].r1).toMatchObject({ id: 'r1', agendaItemId, speechId, at, order, deletedAt: null });
      expect(JSON.stringify(world.state[kind].r1)).toContain('Rà soát thể chế');
      expect(world.undo()).toBe(true);
      expect(world.state).toEqual(before);
    },
  );

  it('R1: turned there and back it is what it was, while others were recorded in between', () => {
    const said = world.state.point.r1;
    for (const kind of ['conclusion', 'task', 'petition'] as const) {
      world.must(into('point', 'r1', kind));
      point(`after-${kind}`, 'Ý kiến khác');
      world.must(into(kind, 'r1', 'point'));
      expect(world.state.point.r1).toEqual(said);
    }
  });

  it('R1: a private note and a point are one kind', () => {
    world.must(into('point', 'r1', 'note'));
    expect(world.state.point.r1?.isPrivate).toBe(true);
    world.must(into('point', 'r1', 'point'));
    expect(world.state.point.r1?.isPrivate).toBe(false);
    expect(world.send(into('point', 'r1', 'point'))).toEqual({ ok: true, value: [] });
  });

  it('R1: a conclusion is the chair’s, a draft, and the last one', () => {
    world.must({ type: 'conclusion/add', id: 'c1', text: 'Một', concludedById: 'chair', ...here });
    world.must(into('point', 'r1', 'conclusion'));
    const { c1, r1 } = world.state.conclusion;
    expect(r1).toMatchObject({ concludedById: 'chair', state: 'draft', editedText: null, verdict: null });
    expect((r1?.rank ?? '') > (c1?.rank ?? '')).toBe(true);
  });

  it('is refused from the bin, and where its id is taken', () => {
    world.must({ type: 'record/delete', kind: 'point', id: 'r1' });
    expect(error(into('point', 'r1', 'task'))).toEqual({ code: 'recordDeleted', kind: 'point' });
    world.must({ type: 'record/restore', kind: 'point', id: 'r1' });
    task('r1');
    expect(error(into('point', 'r1', 'task'))).toEqual({ code: 'recordExists', kind: 'task', id: 'r1' });
  });
});

describe('a conclusion that is taken for something else', () => {
  beforeEach(() => {
    world.must({ type: 'conclusion/add', id: 'c1', text: 'Xây dựng công cụ', concludedById: 'chair', ...here });
  });
  const submit = () => world.must({ type: 'conclusion/submit', ids: ['c1'] });
  const hash = () => {
    const { c1 } = world.state.conclusion;
    return c1 ? approvalHash(world.state, c1) : '';
  };

  it('R2: not while the chair has it for review, nor after an approval', () => {
    submit();
    expect(error(into('conclusion', 'c1', 'point'))?.code).toBe('conclusionSubmitted');
    world.must({ type: 'conclusion/withdraw', id: 'c1' });
    submit();
    world.must({ type: 'conclusion/approve', id: 'c1', hash: hash() }, 'chair');
    expect(error(into('conclusion', 'c1', 'task'))?.code).toBe('conclusionApproved');
  });

  it('R2: once it was withdrawn or returned', () => {
    submit();
    world.must({ type: 'conclusion/return', id: 'c1', hash: hash(), remark: 'Đây là nhiệm vụ' }, 'chair');
    world.must(into('conclusion', 'c1', 'task'));
    expect(world.state.task.c1?.text).toBe('Xây dựng công cụ');
  });

  it('R2: with the wording that stands', () => {
    world.must({ type: 'conclusion/edit', id: 'c1', text: 'Xây dựng bộ công cụ', wording: 'edited' });
    world.must(into('conclusion', 'c1', 'point'));
    expect(world.state.point.c1?.text).toBe('Xây dựng bộ công cụ');
  });

  it('R3: not while a task carries it out; one in the bin lets it go', () => {
    task('t1', { conclusionIds: ['c1'] });
    expect(error(into('conclusion', 'c1', 'point'))).toEqual({ code: 'recordInUse', kind: 'conclusion', by: 'task' });
    world.must({ type: 'record/delete', kind: 'task', id: 't1' });
    const before = world.state;
    world.must(into('conclusion', 'c1', 'point'));
    expect(world.state.task.t1?.conclusionIds).toEqual([]);
    world.undo();
    expect(world.state).toEqual(before);
  });
});

describe('what a record says besides its text', () => {
  const inText = 'Giao Cục ATTT phối hợp Vụ Pháp chế trình đề án trước ngày 30/6, Thứ trưởng Phan Tâm chỉ đạo';
  const fields = {
    lead: { text: 'Cục An toàn thông tin', unitIds: ['cuc-attt'] },
    coordinating: [{ text: null, unitIds: ['vu-pc'] }],
    directorId: 'deputy',
    deadline: { phrase: 'trước ngày 30/6', kind: 'date', due: '2022-06-30', start: null, event: null },
  } as const;

  it('R4: is in its text too when the task was read out of the text', () => {
    task('t1', { text: inText, ...fields } as unknown as Partial<EnteredTask>);
    expect(error(into('task', 't1', 'point'))).toBeNull();
  });

  it.each([
    ['Cục Viễn thông', { lead: { text: null, unitIds: ['cuc-vt'] } }],
    ['các đơn vị soạn thảo', { coordinating: [{ text: 'các đơn vị soạn thảo', unitIds: [] }] }],
    ['Thứ trưởng Phan Tâm', { directorId: 'deputy' }],
    ['trong quý II', { deadline: { ...fields.deadline, phrase: 'trong quý II' } }],
    ['30/06/2022', { deadline: { ...fields.deadline, phrase: null } }],
    ['khi luật có hiệu lực', { deadline: { ...fields.deadline, kind: 'event', event: 'khi luật có hiệu lực' } }],
    ['làm xong báo cáo ngay', { note: 'làm xong báo cáo ngay' }],
  ] as const)('R4: would be lost: %s', (words, more) => {
    const text = 'Giao Cục ATTT trình đề án, trước ngày 30/6';
    task('t1', { text, ...(more as Partial<EnteredTask>) });
    expect(error(into('task', 't1', 'point'))).toEqual({ code: 'wordsWouldBeLost', kind: 'task', words });
    world.must({ type: 'task/edit', id: 't1', patch: { text: `${text}; ${words.toUpperCase()}` } });
    world.must(into('task', 't1', 'point'));
  });

  it('R4: of a petition too', () => {
    const fromUnitIds = ['cuc-vt'];
    world.must({ type: 'petition/add', id: 'q1', petition: { text: 'Đề nghị hướng dẫn', fromUnitIds }, ...here });
    expect(error(into('petition', 'q1', 'point'))).toMatchObject({ words: 'Cục Viễn thông' });
  });

  it('R4: was never said when it was only inferred', () => {
    task('t0', { lead: { text: null, unitIds: ['cuc-vt'] } });
    const made = world.state.task.t0;
    if (!made) throw new Error('no task');
    const inferred = { ...made, id: 't1', speechId: null, source: { line: 17, inferred: ['lead'] } };
    world = new MeetingWorld({ ...smallMeeting(), task: [inferred] });
    world.must(into('task', 't1', 'point'));
    expect(world.state.point.t1?.source).toEqual({ line: 17, inferred: [] });
  });
});

describe('an answer', () => {
  beforeEach(() => petition('q1'));

  it('R5: answers the petition that is named, in the words of who spoke, with the stamp of the point', () => {
    const at = world.state.point.r1?.at;
    world.must(into('point', 'r1', 'answer', 'q1'));
    expect(world.state.answer.r1).toMatchObject({ petitionId: 'q1', by: speaker, text: 'Rà soát thể chế', at });
    expect(world.state.petition.q1?.state).toBe('answered');
  });

  it('R5: needs a petition, live and another one', () => {
    expect(error(into('point', 'r1', 'answer'))?.code).toBe('petitionMissing');
    expect(error(into('petition', 'q1', 'answer', 'q1'))?.code).toBe('petitionMissing');
    expect(error(into('point', 'r1', 'answer', 'nobody'))?.code).toBe('recordNotFound');
    world.must({ type: 'record/delete', kind: 'petition', id: 'q1' });
    expect(error(into('point', 'r1', 'answer', 'q1'))?.code).toBe('recordDeleted');
  });

  it('R6: that was none stands behind its petition again, in the speech in which it was given', () => {
    point('r2', 'Ý kiến khác');
    const at = world.state.point.r1?.at;
    world.must(into('point', 'r1', 'answer', 'q1'));
    world.must(into('answer', 'r1', 'point'));
    expect(world.state.point.r1).toMatchObject({ ...here, at, text: 'Rà soát thể chế' });
    const { order = '' } = world.state.point.r1 ?? {};
    expect(order > (world.state.petition.q1?.order ?? '')).toBe(true);
    expect(order < (world.state.point.r2?.order ?? '')).toBe(true);
  });

  it('R6: leaves its petition waiting when it was the only one', () => {
    world.must(into('point', 'r1', 'answer', 'q1'));
    point('r2', 'Đã có văn bản');
    world.must(into('point', 'r2', 'answer', 'q1'));
    world.must(into('answer', 'r1', 'point'));
    expect(world.state.petition.q1?.state).toBe('answered');
    world.must(into('answer', 'r2', 'point'));
    expect(world.state.petition.q1?.state).toBe('received');
  });

  it('R4, R6: is not put into the mouth of somebody else', () => {
    const by = { personId: 'deputy', unitId: null, text: null };
    world.must({ type: 'answer/add', id: 'a1', petitionId: 'q1', by, text: 'Đã giao Vụ', legalBasis: null });
    expect(error(into('answer', 'a1', 'point'))).toMatchObject({ words: 'Thứ trưởng Phan Tâm' });
  });

  it('R3: keeps its petition a petition, from the bin too', () => {
    world.must(into('point', 'r1', 'answer', 'q1'));
    world.must({ type: 'record/delete', kind: 'answer', id: 'r1' });
    expect(error(into('petition', 'q1', 'point'))).toEqual({ code: 'recordInUse', kind: 'petition', by: 'answer' });
  });
});
