import { beforeEach, describe, expect, it } from 'vitest';
import { commandSchema, decide, type RecordedCommand } from '#shared/domain/command.ts';
import { type Entry, historyOf } from '#shared/domain/history.ts';
import { correctedIssuance, currentIssuance, issuedDocuments, lastIssuance } from '#shared/domain/issuance.ts';
import { canCorrectionBeUndone } from '#shared/domain/issuing.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { apply, type Change } from '#shared/domain/state.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { MeetingWorld } from './meetingWorld.ts';

let world: MeetingWorld;
beforeEach(() => {
  world = new MeetingWorld(smallMeeting());
  world.must({ type: 'meeting/start' });
  world.must({ type: 'conclusion/add', id: 'c1', text: 'Kết luận', concludedById: 'chair', ...nowhere });
});

const nowhere = { agendaItemId: null, speechId: null };
const file = { sha256: 'a'.repeat(64), bytes: 12_345, pages: 3 };
const issue = (documentType: 'minutes' | 'notice', number: number, date = '2022-04-28') =>
  ({ type: 'document/issue', documentType, number, date, options: { urgency: null }, file }) as const;
const correct = (documentType: 'minutes' | 'notice') =>
  ({ type: 'document/correct', documentType, reason: 'Ghi sai tên đơn vị chủ trì' }) as const;
const point = (id: string) => ({ type: 'point/add', id, text: 'x', isPrivate: false, ...nowhere }) as const;
const refusal = (command: RecordedCommand) => {
  const decision = world.send(command);
  return decision.ok ? null : decision.error.code;
};
const status = () => meetingOf(world.state).state;

describe('giving number and date', () => {
  it('D1: happens once, and only after the end', () => {
    expect(refusal(issue('minutes', 5))).toBe('meetingStateForbids');
    world.must({ type: 'meeting/end' });
    world.must(issue('minutes', 5));
    expect(refusal(issue('minutes', 6))).toBe('recordExists');
    expect(currentIssuance(world.state, 'minutes')).toMatchObject({ number: 5, date: '2022-04-28', file });
  });

  it('D1: records the agency, the options and the hash with it', () => {
    world.must({ type: 'meeting/end' });
    world.must(issue('minutes', 5));
    const agency = { name: 'Bộ Thông tin và Truyền thông', abbreviation: 'BTTTT' };
    world.must({
      type: 'meeting/edit',
      patch: { agency: { ...meetingOf(world.state).agency, abbreviation: 'BKHCN' } },
    });
    expect(world.state.issuance.minutes).toMatchObject({ agency, options: { urgency: null }, file });
  });

  it('D1: can be sent by no window', () => {
    expect(commandSchema.safeParse(issue('notice', 15)).success).toBe(false);
    expect(commandSchema.safeParse(correct('notice')).success).toBe(true);
  });

  it('D2: closes the record with the notice, in which the minutes still get their number', () => {
    world.must({ type: 'meeting/end' });
    world.must(issue('notice', 15));
    expect(status()).toBe('issued');
    expect(refusal(point('too-late'))).toBe('meetingIssued');
    expect(refusal({ type: 'meeting/edit', patch: { title: 'Tên khác' } })).toBe('meetingIssued');
    world.must(issue('minutes', 5));
    expect(status()).toBe('issued');
  });

  it('D3: refuses a number that the meeting itself has given, and says to what', () => {
    world.must({ type: 'meeting/end' });
    world.must(issue('notice', 15));
    world.must(correct('notice'));
    expect(world.send(issue('notice', 15, '2022-05-04'))).toEqual({
      ok: false,
      error: {
        code: 'numberTaken',
        number: 15,
        year: 2022,
        document: 'notice',
        meeting: 'Hội nghị Giao ban quản lý nhà nước tháng 4/2022',
      },
    });
    world.must(issue('notice', 15, '2023-01-03'));
  });

  it('D6: can not be undone, nor anything that came before it; what comes behind can', () => {
    world.must({ type: 'meeting/end' });
    world.must(point('before'));
    world.must(issue('minutes', 5));
    expect(historyOf(world.entries, 'secretary')).toEqual({ undo: [], redo: [] });
    world.must(point('behind'));
    expect(world.undo()).toBe(true);
    expect(world.undo()).toBe(false);
    expect(Object.keys(world.state.point)).toEqual(['before']);
    expect(world.state.issuance.minutes?.number).toBe(5);
  });

  it('D7: is the end of the meeting for good', () => {
    world.must({ type: 'meeting/end' });
    world.must(issue('minutes', 5));
    expect(refusal({ type: 'meeting/reopen' })).toBe('documentIssued');
  });
});

describe('correcting', () => {
  beforeEach(() => world.must({ type: 'meeting/end' }));

  it('D5: has nothing to begin with before something is issued', () => {
    expect(refusal(correct('notice'))).toBe('documentNotIssued');
    expect(commandSchema.safeParse({ ...correct('notice'), reason: ' ' }).success).toBe(false);
  });

  it('D5: opens the record, and the document is a draft again that names the one it corrects', () => {
    world.must(issue('notice', 15));
    world.must(correct('notice'));
    expect(status()).toBe('ended');
    expect(currentIssuance(world.state, 'notice')).toBeUndefined();
    expect(correctedIssuance(world.state, 'notice')).toMatchObject({ id: 'notice', number: 15 });
    world.must(point('forgotten'));
    world.must({ type: 'conclusion/submit', ids: ['c1'] });
    expect(refusal({ type: 'meeting/reopen' })).toBe('documentIssued');
  });

  it('D5: is issued as a document of its own; what it corrects stays as it was', () => {
    world.must(issue('notice', 15));
    const first = world.state.issuance.notice;
    world.must(correct('notice'));
    world.must(issue('notice', 18, '2022-05-04'));
    expect(status()).toBe('issued');
    expect(currentIssuance(world.state, 'notice')).toMatchObject({ id: 'notice-2', number: 18, corrects: 'notice' });
    expect(world.state.issuance.notice).toMatchObject({
      ...first,
      correction: { reason: 'Ghi sai tên đơn vị chủ trì' },
    });
    world.must(correct('notice'));
    world.must(issue('notice', 21, '2022-05-06'));
    expect(lastIssuance(world.state, 'notice')).toMatchObject({ id: 'notice-3', corrects: 'notice-2' });
    expect(issuedDocuments(world.state).map(({ id }) => id)).toEqual(['notice', 'notice-2', 'notice-3']);
  });

  it('D2: leaves the record open until every correction is issued', () => {
    world.must(issue('minutes', 5));
    world.must(issue('notice', 15));
    world.must(correct('minutes'));
    world.must(correct('notice'));
    world.must(issue('notice', 18));
    expect(status()).toBe('ended');
    world.must(issue('minutes', 6));
    expect(status()).toBe('issued');
    expect(currentIssuance(world.state, 'minutes')).toMatchObject({ id: 'minutes-2', corrects: 'minutes' });
  });

  it('D5: begun a second time changes nothing', () => {
    world.must(issue('notice', 15));
    world.must(correct('notice'));
    const { state } = world;
    world.must({ ...correct('notice'), reason: 'Lý do khác' });
    expect(world.state).toBe(state);
  });

  it('D6: begun by mistake it is undone, with what was edited since; and redone', () => {
    world.must(issue('notice', 15));
    const issued = world.state;
    world.must(correct('notice'));
    world.must(point('extra'));
    const edited = world.state;
    expect([world.undo(), world.undo(), world.undo()]).toEqual([true, true, false]);
    expect(world.state).toEqual(issued);
    expect([world.redo(), world.redo(), world.redo()]).toEqual([true, true, false]);
    expect(world.state).toEqual(edited);
  });

  it('D6: can be undone until anything is issued', () => {
    const canBeUndone = () => canCorrectionBeUndone(world.state, 'notice');
    world.must(issue('notice', 15));
    expect(canBeUndone()).toBe(false);
    world.must(correct('notice'));
    world.must(point('extra'));
    expect(canBeUndone()).toBe(true);
    world.must(issue('minutes', 5));
    expect(canBeUndone()).toBe(false);
    expect(world.undo()).toBe(false);
  });
});

describe('a journal from before documents were kept', () => {
  const at = '2022-04-28T09:00:00.000+07:00';
  const old = { id: 'notice', number: 15, date: '2022-04-28', issuedAt: at };

  /** As such journals have them: issued by a command with nothing but number and date. */
  function replayedWith(
    ...steps: { readonly type: string; readonly changes: readonly Change[]; readonly undoes?: number[] }[]
  ) {
    let { state } = world;
    const entries: Entry[] = [...world.entries];
    for (const { type, changes, undoes = [] } of steps) {
      const seq = entries.length + 1;
      const command = undoes.length > 0 ? null : ({ type } as RecordedCommand);
      entries.push({ seq, at, actor: 'secretary', commandId: `old-${seq}`, batchId: null, command, undoes, changes });
      state = apply(state, changes);
    }
    return { state, entries };
  }

  const inserted = (issuance: object): Change =>
    ({ kind: 'issuance', id: 'notice', before: null, after: issuance }) as unknown as Change;

  it('is replayed as it is, and can be corrected', () => {
    world.must({ type: 'meeting/end' });
    const meeting = meetingOf(world.state);
    const issued = { ...meeting, state: 'issued' as const };
    const { state } = replayedWith({
      type: 'document/issue',
      changes: [inserted(old), { kind: 'meeting', id: meeting.id, before: meeting, after: issued }],
    });
    expect(currentIssuance(state, 'notice')).toEqual(old);
    const begun = decide(state, correct('notice'), { now: at, actor: 'secretary' });
    expect(begun).toMatchObject({ ok: true });
    const open = apply(state, begun.ok ? begun.value : []);
    const again = decide(open, issue('notice', 16), { now: at, actor: 'secretary' });
    expect(again).toMatchObject({ value: [{ after: { id: 'notice-2', corrects: 'notice' } }, {}] });
  });

  it('D6: keeps an issuance undone that was undone then, and offers neither to bring it back nor to undo more', () => {
    world.must({ type: 'meeting/end' });
    const issuing = world.entries.length + 1;
    const { entries } = replayedWith(
      { type: 'document/issue', changes: [inserted(old)] },
      { type: '', undoes: [issuing], changes: [{ kind: 'issuance', id: 'notice', before: old, after: null }] },
    );
    expect(historyOf(entries, 'secretary')).toEqual({ undo: [], redo: [] });
  });
});
