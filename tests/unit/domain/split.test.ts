import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { approvalHash } from '#shared/domain/approval.ts';
import type { Command } from '#shared/domain/command.ts';
import { conclusionsOf } from '#shared/domain/conclusion.ts';
import { type LogKind, logKinds, placedRecords } from '#shared/domain/placement.ts';
import { live } from '#shared/domain/records.ts';
import { tasksOf } from '#shared/domain/task.ts';
import { inOrder } from '#shared/lib/order.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { MeetingWorld } from './meetingWorld.ts';

let world: MeetingWorld;
const here = { agendaItemId: 'item-1', speechId: null } as const;

beforeEach(() => {
  world = new MeetingWorld(smallMeeting());
  world.must({ type: 'meeting/start' });
});

function point(id: string, text: string): void {
  world.must({ type: 'point/add', id, text, isPrivate: false, ...here });
}
const split = (kind: LogKind, id: string, parts: string[], newIds = parts.slice(1).map((_, at) => `${id}-${at}`)) =>
  ({ type: 'record/split', kind, id, parts, newIds }) as const satisfies Command;
const error = (command: Command) => {
  const decision = world.send(command);
  return decision.ok ? null : decision.error.code;
};
const logIds = () => inOrder(placedRecords(world.state)).map(({ id }) => id);

describe('splitting', () => {
  it('R9: the parts stand in the place of the record, with its stamp; the first is the record itself', () => {
    point('p1', 'một hai ba');
    point('p2', 'bốn');
    const before = world.state;
    world.wait(60);
    world.must(split('point', 'p1', ['một ', ' hai', 'ba']));
    const { p1 } = before.point;
    expect(world.state.point.p1).toEqual({ ...p1, text: 'một' });
    const order = expect.any(String);
    expect(world.state.point['p1-0']).toEqual({ ...p1, id: 'p1-0', order, text: 'hai' });
    expect(world.state.point['p1-1']).toEqual({ ...p1, id: 'p1-1', order, text: 'ba' });
    expect(logIds()).toEqual(['p1', 'p1-0', 'p1-1', 'p2']);
    expect(world.undo()).toBe(true);
    expect(world.state).toEqual(before);
  });

  it('R9: refuses a part of which nothing remains, and ids that do not fit', () => {
    point('p1', 'một hai');
    expect(error(split('point', 'p1', ['một', '\u200B']))).toBe('textEmpty');
    expect(error(split('point', 'p1', ['một', 'hai'], []))).toBe('idsTooFew');
    expect(error(split('point', 'p1', ['một', 'hai', 'ba'], ['n1', 'n1']))).toBe('idsTooFew');
    expect(error(split('point', 'p1', ['một', 'hai'], ['p1']))).toBe('recordExists');
  });

  it('R10: tasks are alike in all but their text, and numbered one after the other', () => {
    const lead = { text: 'Cục Viễn thông', unitIds: ['cuc-vt'] };
    for (const id of ['t1', 't2'])
      world.must({ type: 'task/add', id, task: { text: 'Rà soát, báo cáo', lead }, ...here });
    world.must(split('task', 't1', ['Rà soát', 'báo cáo']));
    expect(tasksOf(world.state).map(({ id }) => id)).toEqual(['t1', 't1-0', 't2']);
    expect(world.state.task['t1-0']).toMatchObject({ text: 'báo cáo', lead });
  });

  it('R10: what was decided on a conclusion stays with its first part', () => {
    for (const id of ['c1', 'c2']) {
      world.must({ type: 'conclusion/add', id, text: 'Một. Hai', concludedById: 'chair', ...here });
    }
    world.must({ type: 'conclusion/submit', ids: ['c1'] });
    expect(error(split('conclusion', 'c1', ['Một', 'Hai']))).toBe('conclusionSubmitted');
    const { c1 } = world.state.conclusion;
    const hash = c1 ? approvalHash(world.state, c1) : '';
    world.must({ type: 'conclusion/return', id: 'c1', hash, remark: 'Tách ra' }, 'chair');
    world.must({ type: 'conclusion/edit', id: 'c1', text: 'Một sửa. Hai', wording: 'edited' });
    world.must(split('conclusion', 'c1', ['Một sửa', 'Hai']));
    expect(conclusionsOf(world.state).map(({ id }) => id)).toEqual(['c1', 'c1-0', 'c2']);
    expect(world.state.conclusion.c1).toMatchObject({
      spokenText: 'Một. Hai',
      editedText: 'Một sửa',
      state: 'returned',
      verdict: { remark: 'Tách ra' },
    });
    expect(world.state.conclusion['c1-0']).toMatchObject({
      spokenText: 'Hai',
      editedText: null,
      state: 'draft',
      submittedAt: null,
      verdict: null,
    });
  });

  it('R10: nobody has answered the further parts of a petition', () => {
    const petition = { text: 'Một. Hai', fromUnitIds: ['cuc-vt'] };
    world.must({ type: 'petition/add', id: 'q1', petition, ...here });
    const by = { personId: null, unitId: null, text: null };
    world.must({ type: 'answer/add', id: 'a1', petitionId: 'q1', by, text: 'Đáp', legalBasis: null });
    world.must(split('petition', 'q1', ['Một', 'Hai']));
    expect(world.state.petition.q1?.state).toBe('answered');
    expect(world.state.petition['q1-0']).toMatchObject({ state: 'received', fromUnitIds: ['cuc-vt'] });
  });
});

describe('moving several', () => {
  it('L3, L4: puts them into one place in their order, and changes nothing else of them', () => {
    for (const id of ['p1', 'p2', 'p3', 'p4']) point(id, id);
    world.must({
      type: 'speech/start',
      id: 's1',
      agendaItemId: 'item-2',
      speaker: { personId: null, unitId: null, text: null },
    });
    const before = world.state;
    const records = ['p3', 'p1'].map((id) => ({ kind: 'point' as const, id }));
    world.must({ type: 'records/move', records, agendaItemId: 'item-2', speechId: 's1', afterId: 'p4' });
    expect(logIds()).toEqual(['p2', 'p4', 'p1', 'p3']);
    for (const id of ['p1', 'p3']) {
      const order = expect.any(String);
      expect(world.state.point[id]).toEqual({ ...before.point[id], agendaItemId: 'item-2', speechId: 's1', order });
    }
    expect(world.undo()).toBe(true);
    expect(world.state).toEqual(before);
  });

  it('L4: not behind one of themselves, nor to what is not there', () => {
    for (const id of ['p1', 'p2']) point(id, id);
    const records = [{ kind: 'point' as const, id: 'p1' }];
    const move = (place: object) => error({ type: 'records/move', records, ...here, afterId: null, ...place });
    expect(move({ afterId: 'p1' })).toBe('referenceNotFound');
    expect(move({ agendaItemId: 'nowhere' })).toBe('referenceNotFound');
    expect(move({ speechId: 'nobody' })).toBe('referenceNotFound');
    expect(move({ afterId: 'p2' })).toBeNull();
  });
});

/** Everything that stands in live records, without what merging puts between two texts. */
function letters(): string {
  const texts = inOrder(
    logKinds.flatMap((kind) => live<{ id: string; order: string; deletedAt: string | null }>(world.state[kind])),
  );
  return texts
    .map((record) => JSON.stringify(record).match(/"(?:text|spokenText)":"([^"]*)"/)?.[1])
    .join('')
    .replace(/[\s.]/g, '');
}

describe('whatever is merged, split and turned into something else', () => {
  it('no letter that was said is lost or comes twice', () => {
    const step = fc.record({
      what: fc.nat(5),
      first: fc.nat(20),
      count: fc.integer({ min: 2, max: 4 }),
      cut: fc.nat(40),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
        world = new MeetingWorld(smallMeeting());
        for (let at = 0; at < 8; at += 1) point(`p${at}`, `Ý kiến thứ ${at} về đề án, ${'xin '.repeat(at)}trình Bộ`);
        const said = letters();
        steps.forEach(({ what, first, count, cut }, at) => {
          const kind = logKinds[first % logKinds.length] ?? 'point';
          const records = inOrder(live<{ id: string; order: string; deletedAt: string | null }>(world.state[kind]));
          const from = records.length === 0 ? 0 : first % records.length;
          const { id = 'nobody' } = records[from] ?? {};
          const into = logKinds[what % logKinds.length] ?? 'point';
          if (what === 4) {
            world.send({ type: 'records/merge', kind, ids: records.slice(from, from + count).map((one) => one.id) });
          } else if (what === 5) {
            const text = /"(?:text|spokenText)":"([^"]*)"/.exec(JSON.stringify(records[from] ?? {}))?.[1] ?? '';
            world.send(split(kind, id, [text.slice(0, cut), text.slice(cut)], [`n${at}`]));
          } else world.send({ type: 'record/classify', kind, id, into, petitionId: null });
          expect([...letters()].sort().join('')).toBe([...said].sort().join(''));
        });
      }),
      { numRuns: 200 },
    );
  });
});
