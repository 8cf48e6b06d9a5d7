import { beforeEach, describe, expect, it } from 'vitest';
import { approvalHash, isChangedSinceApproval } from '#shared/domain/approval.ts';
import { reviewContent } from '#shared/domain/chairView/reviewContent.ts';
import type { Command } from '#shared/domain/command.ts';
import { conclusionsOf, conclusionText } from '#shared/domain/conclusion.ts';
import { noDeadline } from '#shared/domain/deadline.ts';
import { hasSeveralLeads, inferredLeadLabel, leadLabel, tasksOf } from '#shared/domain/task.ts';
import { inOrder } from '#shared/lib/order.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { MeetingWorld } from './meetingWorld.ts';

let world: MeetingWorld;
beforeEach(() => {
  world = new MeetingWorld(smallMeeting());
  world.must({ type: 'meeting/start' });
});

const refusal = (decision: ReturnType<MeetingWorld['send']>) => (decision.ok ? null : decision.error.code);
const nowhere = { agendaItemId: null, speechId: null } as const;
const point = (id: string, text: string): Command => ({ type: 'point/add', id, text, isPrivate: false, ...nowhere });
const conclusion = (id: string, text: string): Command => ({
  type: 'conclusion/add',
  id,
  text,
  concludedById: 'chair',
  ...nowhere,
});
const hashOf = (id: string) => {
  const found = world.state.conclusion[id];
  if (!found) throw new Error(`no conclusion ${id}`);
  return approvalHash(world.state, found);
};
const approve = (id: string): Command => ({ type: 'conclusion/approve', id, hash: hashOf(id) });

describe('the log', () => {
  it('L1: keeps a point with nothing else known, its text cleaned, the raw text in the entry', () => {
    const raw = '  Tie\u0302\u0301ng\u00A0 Vie\u0323\u0302t\u200B k\u202Fết ';
    world.must(point('p1', raw));
    expect(world.state.point.p1?.text).toBe('Tiếng Việt kết');
    expect(world.entries.at(-1)?.command).toMatchObject({ text: raw });
  });

  it('L1: refuses a text of which nothing remains', () => {
    expect(refusal(world.send(point('p1', '\u200B\u200B')))).toBe('textEmpty');
  });

  it('L2, L4: keeps the order of recording over all kinds, and moving a record changes no other', () => {
    world.must(point('p1', 'một'));
    world.must(conclusion('c1', 'hai'));
    world.must(point('p2', 'ba'));
    const before = world.state;
    world.must({ type: 'record/move', kind: 'point', id: 'p2', ...nowhere, afterId: 'p1' });
    const log = inOrder([...Object.values(world.state.point), ...Object.values(world.state.conclusion)]);
    expect(log.map((record) => record.id)).toEqual(['p1', 'p2', 'c1']);
    expect(world.state.point.p1).toBe(before.point.p1);
    expect(world.state.conclusion.c1).toBe(before.conclusion.c1);
  });

  it('I2: an edit that changes nothing is no change', () => {
    world.must(point('p1', 'một'));
    const again = world.send({ type: 'point/edit', id: 'p1', text: ' một ', isPrivate: false });
    expect(again).toEqual({ ok: true, value: [] });
  });

  it('L3: keeps the stamp of a record that is edited and moved', () => {
    world.must(point('p1', 'một'));
    const at = world.state.point.p1?.at;
    world.wait(100);
    world.must({ type: 'point/edit', id: 'p1', text: 'một, sửa', isPrivate: false });
    world.must({ type: 'record/move', kind: 'point', id: 'p1', agendaItemId: 'item-2', speechId: null, afterId: null });
    expect(world.state.point.p1).toMatchObject({ at, text: 'một, sửa', agendaItemId: 'item-2' });
  });

  it('L5: a deleted record comes back from the bin with everything it had', () => {
    world.must(point('p1', 'một'));
    const before = world.state.point.p1;
    world.must({ type: 'record/delete', kind: 'point', id: 'p1' });
    expect(refusal(world.send({ type: 'point/edit', id: 'p1', text: 'x', isPrivate: false }))).toBe('recordDeleted');
    world.must({ type: 'record/restore', kind: 'point', id: 'p1' });
    expect(world.state.point.p1).toEqual(before);
  });
});

describe('conclusions', () => {
  beforeEach(() => {
    world.must(conclusion('c1', 'Đẩy mạnh giám sát online'));
    world.must(conclusion('c2', 'Xây dựng công cụ'));
  });

  it('C1: are numbered by rank, and renumbering leaves the log alone', () => {
    const order = world.state.conclusion.c2?.order;
    world.must({ type: 'conclusion/renumber', id: 'c2', afterId: null });
    expect(conclusionsOf(world.state).map(({ id }) => id)).toEqual(['c2', 'c1']);
    expect(world.state.conclusion.c2?.order).toBe(order);
    world.must({ type: 'record/delete', kind: 'conclusion', id: 'c2' });
    expect(conclusionsOf(world.state).map(({ id }) => id)).toEqual(['c1']);
  });

  it('C2: keep the spoken wording beside the edited one', () => {
    world.must({ type: 'conclusion/edit', id: 'c1', text: 'Đẩy mạnh xây dựng hệ thống giám sát', wording: 'edited' });
    const edited = world.state.conclusion.c1;
    expect(edited?.spokenText).toBe('Đẩy mạnh giám sát online');
    expect(edited && conclusionText(edited)).toBe('Đẩy mạnh xây dựng hệ thống giám sát');
    world.must({ type: 'conclusion/edit', id: 'c1', text: 'Đẩy mạnh giám sát online', wording: 'edited' });
    expect(world.state.conclusion.c1?.editedText).toBeNull();
  });

  it('C3: go from draft to the chair and back', () => {
    expect(refusal(world.send({ type: 'conclusion/withdraw', id: 'c1' }))).toBe('conclusionNotSubmitted');
    world.must({ type: 'conclusion/submit', ids: ['c1'] });
    world.must({ type: 'conclusion/return', id: 'c1', hash: hashOf('c1'), remark: 'Sửa câu chữ' }, 'chair');
    expect(world.state.conclusion.c1).toMatchObject({ state: 'returned', verdict: { remark: 'Sửa câu chữ' } });
    world.must({ type: 'conclusion/submit', ids: ['c1'] });
    world.must(approve('c1'), 'chair');
    expect(world.send({ type: 'conclusion/submit', ids: ['c1'] })).toEqual({ ok: true, value: [] });
  });

  it('C4: a verdict on what no longer stands, or was never shown, is refused', () => {
    expect(refusal(world.send(approve('c1'), 'chair'))).toBe('conclusionNotSubmitted');
    world.must({ type: 'conclusion/submit', ids: ['c1'] });
    const late = approve('c1');
    world.must({ type: 'conclusion/edit', id: 'c1', text: 'Nội dung khác', wording: 'edited' });
    expect(refusal(world.send(late, 'chair'))).toBe('conclusionChangedSinceShown');
  });

  it.each<[string, () => void]>([
    ['its wording', () => world.must({ type: 'conclusion/edit', id: 'c1', text: 'Khác', wording: 'edited' })],
    ['the deadline of its task', () => editTask({ deadline: { ...noDeadline, kind: 'date', due: '2022-06-30' } })],
    ['the lead of its task', () => editTask({ lead: { text: null, unitIds: ['cuc-vt'] } })],
    ['the director of its task', () => editTask({ directorId: 'deputy' })],
    ['a new task', () => addTask('t2')],
  ])('C5, C6: show as changed after approval with %s', (_what, change) => {
    addTask('t1');
    world.must({ type: 'conclusion/submit', ids: ['c1'] });
    world.must(approve('c1'), 'chair');
    const approved = world.state.conclusion.c1;
    expect(approved && isChangedSinceApproval(world.state, approved)).toBe(false);
    change();
    const changed = world.state.conclusion.c1;
    expect(changed && isChangedSinceApproval(world.state, changed)).toBe(true);
    expect(reviewContent(world.state, false).conclusions[0]?.state).toBe('changed');
  });

  it('C5, T6: show as changed when a lead that was only inferred, and not shown, is stated', () => {
    addTask('t1');
    const task = world.state.task.t1;
    if (!task) throw new Error('There is a task');
    const lead = { text: null, unitIds: ['cuc-vt'] };
    const inferred = { ...task, lead, source: { line: null, inferred: ['lead'] } };
    const before = { ...world.state, task: { t1: inferred } };
    const stated = { ...world.state, task: { t1: { ...inferred, source: task.source } } };
    const approved = world.state.conclusion.c1;
    if (!approved) throw new Error('There is a conclusion');
    expect(approvalHash(before, approved)).not.toBe(approvalHash(stated, approved));
  });

  it('C7: a verdict can be taken back for ten seconds', () => {
    world.must({ type: 'conclusion/submit', ids: ['c1', 'c2'] });
    world.must(approve('c1'), 'chair');
    world.wait(5);
    world.must({ type: 'conclusion/retract', id: 'c1' }, 'chair');
    expect(world.state.conclusion.c1).toMatchObject({ state: 'submitted', verdict: null });
    world.must(approve('c2'), 'chair');
    world.wait(10);
    expect(refusal(world.send({ type: 'conclusion/retract', id: 'c2' }, 'chair'))).toBe('undoWindowPassed');
  });

  it('C8: a verdict tells the chair from the secretary who acts on the chair’s word', () => {
    world.must({ type: 'conclusion/submit', ids: ['c1', 'c2'] });
    world.must(approve('c1'), 'chair');
    world.must(approve('c2'), 'secretary');
    expect(world.state.conclusion.c1?.verdict?.by).toBe('chair');
    expect(world.state.conclusion.c2?.verdict?.by).toBe('secretary');
  });

  it('the chair may do nothing but decide', () => {
    expect(refusal(world.send(point('p1', 'x'), 'chair'))).toBe('notAllowed');
    expect(refusal(world.send({ type: 'conclusion/submit', ids: ['c1'] }, 'chair'))).toBe('notAllowed');
  });
});

function addTask(id: string): void {
  world.must({ type: 'task/add', id, task: { text: 'Lập kế hoạch', conclusionIds: ['c1'] }, ...nowhere });
}
function editTask(patch: Extract<Command, { type: 'task/edit' }>['patch']): void {
  world.must({ type: 'task/edit', id: 't1', patch });
}

describe('tasks', () => {
  const task = (id: string, fields: object = {}): Command => ({
    type: 'task/add',
    id,
    task: { text: 'Tập trung nguồn lực', ...fields },
    ...nowhere,
  });

  it('T1: need only a text', () => {
    world.must(task('t1'));
    expect(world.state.task.t1).toMatchObject({ lead: null, coordinating: [], deadline: noDeadline, kind: 'assigned' });
  });

  it('T2: keep the words that were said, and print the official name when the words name one unit', () => {
    world.must(task('t1', { lead: { text: 'Cục ATTT', unitIds: ['cuc-attt'] } }));
    world.must(task('t2', { lead: { text: 'các đơn vị soạn thảo', unitIds: ['cuc-attt'] } }));
    const [first, second] = tasksOf(world.state);
    expect(first && leadLabel(world.state, first)).toBe('Cục An toàn thông tin');
    expect(second && leadLabel(world.state, second)).toBe('các đơn vị soạn thảo');
  });

  it('T3, T4: several leads stand as said until they are split, one task each', () => {
    world.must(task('t1', { lead: { text: 'các Cục', unitIds: ['cuc-attt', 'cuc-vt'] } }));
    world.must(task('t2'));
    const [several] = tasksOf(world.state);
    expect(several && hasSeveralLeads(several)).toBe(true);
    expect(refusal(world.send({ type: 'task/split', id: 't1', newIds: [] }))).toBe('idsTooFew');
    world.must({ type: 'task/split', id: 't1', newIds: ['t1-b'] });
    expect(tasksOf(world.state).map((one) => [one.id, one.lead && leadLabel(world.state, one)])).toEqual([
      ['t1', 'Cục An toàn thông tin'],
      ['t1-b', 'Cục Viễn thông'],
      ['t2', null],
    ]);
    expect(refusal(world.send({ type: 'task/split', id: 't1', newIds: [] }))).toBe('taskHasOneLead');
  });

  it.each([
    [{ kind: 'date' }],
    [{ kind: 'range', due: '2022-05-01' }],
    [{ kind: 'range', start: '2022-06-01', due: '2022-05-01' }],
    [{ kind: 'event' }],
  ] as const)('T5: refuse the incomplete deadline %o', (fields) => {
    const deadline = { ...noDeadline, phrase: 'như đã nói', ...fields };
    expect(refusal(world.send(task('t1', { deadline })))).toBe('deadlineIncomplete');
  });

  it('T6: an inferred lead is a proposal until someone states it', () => {
    const records = smallMeeting();
    world.must(task('t0', { lead: { text: null, unitIds: ['cuc-vt'] } }));
    const made = world.state.task.t0;
    if (!made) throw new Error('no task');
    const inferred = { ...made, id: 't1', source: { line: 17, inferred: ['lead'] } };
    world = new MeetingWorld({ ...records, task: [inferred] });
    const [before] = tasksOf(world.state);
    expect(before && leadLabel(world.state, before)).toBeNull();
    expect(before && inferredLeadLabel(world.state, before)).toBe('Cục Viễn thông');
    world.must({ type: 'task/edit', id: 't1', patch: { lead: { text: null, unitIds: ['cuc-vt'] } } });
    const [after] = tasksOf(world.state);
    expect(after && leadLabel(world.state, after)).toBe('Cục Viễn thông');
  });
});

describe('the chair’s view', () => {
  it('L6, C3: holds no draft, point or note, and numbers conclusions as the notice does', () => {
    world.must({ ...point('p1', 'ĐIỂM'), isPrivate: true } as Command);
    world.must(point('p2', 'Ý KIẾN'));
    world.must(conclusion('c1', 'BẢN NHÁP'));
    world.must(conclusion('c2', 'Kết luận đã gửi'));
    world.must({ type: 'conclusion/submit', ids: ['c2'] });
    const view = reviewContent(world.state, false);
    expect(view.conclusions.map(({ id, number }) => [id, number])).toEqual([['c2', 2]]);
    expect(JSON.stringify(view)).not.toMatch(/ĐIỂM|Ý KIẾN|BẢN NHÁP/);
  });

  it('C6: marks the words that changed since the verdict', () => {
    world.must(conclusion('c1', 'Lập kế hoạch trong quý II'));
    world.must({ type: 'conclusion/submit', ids: ['c1'] });
    world.must(approve('c1'), 'chair');
    world.must({ type: 'conclusion/edit', id: 'c1', text: 'Lập kế hoạch trong quý III', wording: 'edited' });
    const words = reviewContent(world.state, false).conclusions[0]?.words;
    expect(words?.filter((piece) => piece.isChanged).map((piece) => piece.text)).toEqual(['III']);
    expect(words?.map((piece) => piece.text).join('')).toBe('Lập kế hoạch trong quý III');
  });

  it('turns to the conclusion that was sent last and still waits', () => {
    for (const id of ['c1', 'c2', 'c3']) world.must(conclusion(id, id));
    for (const id of ['c1', 'c3', 'c2']) world.must({ type: 'conclusion/submit', ids: [id] });
    expect(reviewContent(world.state, false).focusId).toBe('c2');
    world.must(approve('c2'), 'chair');
    expect(reviewContent(world.state, false).focusId).toBe('c3');
  });
});

describe('history', () => {
  it('H1: one gesture is undone as a whole', () => {
    world.must(point('p1', 'một'), 'secretary', 'g1');
    world.must(point('p2', 'hai'), 'secretary', 'g1');
    expect(world.undo()).toBe(true);
    expect(world.state.point).toEqual({});
    expect(world.redo()).toBe(true);
    expect(Object.keys(world.state.point)).toEqual(['p1', 'p2']);
  });

  it('H1, H2: nobody takes back another’s work, or work that another has built on', () => {
    world.must(conclusion('c1', 'một'));
    world.must({ type: 'conclusion/submit', ids: ['c1'] });
    world.must(approve('c1'), 'chair');
    expect(world.undo('secretary')).toBe(false);
    expect(world.undo('chair')).toBe(true);
    expect(world.state.conclusion.c1?.state).toBe('submitted');
    expect(world.undo('secretary')).toBe(true);
  });

  it('H3: a new gesture empties what could be redone', () => {
    world.must(point('p1', 'một'));
    world.undo();
    world.must(point('p2', 'hai'));
    expect(world.redo()).toBe(false);
  });
});

describe('petitions', () => {
  it('Q1, Q2: keep their answers in order; the first one makes them answered', () => {
    world.must({ type: 'petition/add', id: 'q1', petition: { text: 'Đề nghị hướng dẫn' }, ...nowhere });
    const by = { personId: null, unitId: 'vu-pc', text: null };
    for (const id of ['a1', 'a2']) {
      world.must({ type: 'answer/add', id, petitionId: 'q1', by, text: id, legalBasis: null });
    }
    expect(world.state.petition.q1?.state).toBe('answered');
    world.must({ type: 'answer/move', id: 'a2', afterId: null });
    expect(inOrder(Object.values(world.state.answer)).map(({ id }) => id)).toEqual(['a2', 'a1']);
  });
});
