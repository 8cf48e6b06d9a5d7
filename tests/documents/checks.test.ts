import { beforeEach, describe, expect, test } from 'vitest';
import { checksBeforeIssuing } from '#shared/documents/checks/checksBeforeIssuing.ts';
import type { FindingCode } from '#shared/documents/checks/finding.ts';
import { approvalHash } from '#shared/domain/approval.ts';
import type { IssuableType } from '#shared/domain/issuance.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { newTask, type Task } from '#shared/domain/task.ts';
import { findingRemedy } from '#shared/i18n/findingSentence.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { smallMeeting } from '../support/smallMeeting.ts';
import { MeetingWorld } from '../unit/domain/meetingWorld.ts';

// What the secretary looks at before a document is issued (SPEC C3–C6, T3, U14, Q2, Z4, L5, L6; Decree 30, Article 8).

let world: MeetingWorld;
beforeEach(() => {
  world = new MeetingWorld(smallMeeting());
  world.must({ type: 'meeting/start' });
});

const place = { agendaItemId: null, speechId: null } as const;
const agency = () => meetingOf(world.state).agency;
const findings = (type: IssuableType = 'notice') => checksBeforeIssuing(world.state, type);
const codes = (type: IssuableType = 'notice') => findings(type).map(({ code }) => code);
const withCode = (code: FindingCode, type: IssuableType = 'notice') =>
  findings(type).filter((finding) => finding.code === code);

function say(id: string, text: string, isPrivate = false): void {
  world.must({ type: 'point/add', id, text, isPrivate, ...place });
}
function conclude(id: string, text: string): void {
  world.must({ type: 'conclusion/add', id, text, concludedById: 'chair', ...place });
}
function give(id: string, task: Partial<Task>): void {
  world.must({ type: 'task/add', id, task: { text: 'Rà soát các nền tảng số', ...task }, ...place });
}
function decide(verdict: 'approve' | 'return', id: string, remark: string | null = null): void {
  const conclusion = world.state.conclusion[id];
  if (!conclusion) throw new Error(`No conclusion ${id}`);
  const hash = approvalHash(world.state, conclusion);
  if (verdict === 'approve') world.must({ type: 'conclusion/approve', id, hash }, 'chair');
  else world.must({ type: 'conclusion/return', id, hash, remark }, 'chair');
}

const cucAttt = { text: null, unitIds: ['cuc-attt'] };
const endOfJune = { ...newTask.deadline, phrase: 'trước 30/6', kind: 'date', due: '2022-06-30' } as const;

describe('a conclusion', () => {
  beforeEach(() => conclude('k1', 'Đẩy mạnh giám sát trực tuyến'));
  const params = { number: 1, text: 'Đẩy mạnh giám sát trực tuyến' };
  const own = (code: FindingCode) => [expect.objectContaining({ code, place: { kind: 'conclusion', id: 'k1' } })];
  const found = () => findings().filter(({ place: at }) => at?.kind === 'conclusion');

  test('that was never submitted is told, with its number and words', () => {
    expect(found()).toEqual([
      { code: 'conclusionDraft', params, stops: false, place: { kind: 'conclusion', id: 'k1' } },
    ]);
  });

  test('that waits for the chair is told, and once approved no more', () => {
    world.must({ type: 'conclusion/submit', ids: ['k1'] });
    expect(found()).toEqual(own('conclusionSubmitted'));
    decide('approve', 'k1');
    expect(found()).toEqual([]);
  });

  test('that was changed after its approval is told', () => {
    world.must({ type: 'conclusion/submit', ids: ['k1'] });
    decide('approve', 'k1');
    world.must({ type: 'conclusion/edit', id: 'k1', text: 'Đẩy mạnh giám sát', wording: 'edited' });
    expect(found()).toEqual(own('conclusionChanged'));
  });

  test('that was sent back with a remark is told with it, until it is changed; then that it waits to be submitted', () => {
    world.must({ type: 'conclusion/submit', ids: ['k1'] });
    decide('return', 'k1', 'Ghi rõ thời hạn');
    expect(found()).toEqual(own('remarkUnanswered'));
    expect(found()[0]?.params).toEqual({ ...params, remark: 'Ghi rõ thời hạn' });
    world.must({ type: 'conclusion/edit', id: 'k1', text: 'Đẩy mạnh giám sát trong năm 2022', wording: 'edited' });
    expect(found()).toEqual(own('conclusionReturned'));
    world.must({ type: 'conclusion/submit', ids: ['k1'] });
    expect(found()).toEqual(own('conclusionSubmitted'));
  });

  test('that was sent back without a remark is told as such', () => {
    world.must({ type: 'conclusion/submit', ids: ['k1'] });
    decide('return', 'k1');
    expect(found()).toEqual(own('conclusionReturned'));
  });
});

describe('a task', () => {
  const found = () => findings().filter(({ place: at }) => at?.kind === 'task');
  const foundCodes = () => found().map(({ code }) => code);

  test('without lead and deadline is told of both, at its form', () => {
    give('t1', {});
    expect(foundCodes()).toEqual(['taskWithoutLead', 'taskWithoutDeadline']);
    expect(found()[0]).toMatchObject({ params: { number: 1 }, place: { kind: 'task', id: 't1' }, stops: false });
  });

  test('with both is not told', () => {
    give('t1', { lead: cucAttt, deadline: endOfJune });
    expect(found()).toEqual([]);
  });

  test.each(['planned', 'rule', 'standingMeasure'] as const)('of the kind %s needs neither', (kind) => {
    give('t1', { kind });
    expect(found()).toEqual([]);
  });

  test('that a leader directs alone is not without anybody who answers for it', () => {
    give('t1', { directorId: 'deputy', deadline: endOfJune });
    expect(found()).toEqual([]);
  });

  test('whose deadline is words alone has one: they are printed', () => {
    give('t1', { lead: cucAttt, deadline: { ...newTask.deadline, phrase: 'thời gian tới' } });
    expect(found()).toEqual([]);
  });

  test('with several leads is told with their names', () => {
    give('t1', { lead: { text: null, unitIds: ['cuc-attt', 'cuc-vt'] }, deadline: endOfJune });
    expect(found()).toMatchObject([
      { code: 'taskSeveralLeads', params: { names: 'Cục An toàn thông tin; Cục Viễn thông' } },
    ]);
  });

  test('with a lead that is only suggested is told with it, and not as several leads', () => {
    const records = smallMeeting();
    world = new MeetingWorld(records);
    give('t1', { lead: { text: null, unitIds: ['cuc-attt', 'cuc-vt'] }, deadline: endOfJune });
    const task = world.state.task.t1;
    if (!task) throw new Error('No task');
    const inferred = { ...task, source: { ...task.source, inferred: ['lead'] } };
    const state = { ...world.state, task: { t1: inferred } };
    const found = checksBeforeIssuing(state, 'notice').filter(({ place: at }) => at?.kind === 'task');
    expect(found).toMatchObject([
      { code: 'taskLeadSuggested', params: { name: 'Cục An toàn thông tin, Cục Viễn thông' } },
    ]);
  });

  test('that is due before the meeting is told with the day; on its day it is not', () => {
    give('t1', { lead: cucAttt, deadline: { ...endOfJune, due: '2022-04-24' } });
    give('t2', { lead: cucAttt, deadline: { ...endOfJune, due: '2022-04-25' } });
    expect(found()).toMatchObject([
      { code: 'deadlineBeforeMeeting', params: { number: 1, due: '2022-04-24' }, place: { id: 't1' } },
    ]);
  });

  test.each([
    ['trước ngày 31/6', 'noSuchDay'],
    ['thứ Sáu 21/5', 'weekdayDiffers'],
    ['trong tháng 13/2022', 'noSuchMonth'],
  ])('with the deadline "%s" is told why it can’t be', (phrase, code) => {
    give('t1', { lead: cucAttt, deadline: { ...newTask.deadline, phrase } });
    expect(found()).toMatchObject([{ code: 'deadlineDoubtful', params: { phrase, reason: { code } } }]);
  });
});

describe('a petition', () => {
  const petition = (id: string) =>
    world.must({ type: 'petition/add', id, petition: { text: 'Bổ sung trạm phát sóng' }, ...place });

  test('without an answer is told, and no more when it has one', () => {
    petition('q1');
    expect(withCode('petitionUnanswered')).toMatchObject([
      { params: { number: 1, text: 'Bổ sung trạm phát sóng' }, place: { kind: 'petition', id: 'q1' } },
    ]);
    const by = { personId: null, unitId: 'cuc-vt', text: null };
    world.must({ type: 'answer/add', id: 'a1', petitionId: 'q1', by, text: 'Đã có kế hoạch', legalBasis: null });
    expect(codes()).not.toContain('petitionUnanswered');
  });

  test('that repeats another one needs no answer', () => {
    petition('q1');
    world.must({ type: 'petition/edit', id: 'q1', patch: { state: 'duplicate' } });
    expect(codes()).not.toContain('petitionUnanswered');
  });
});

describe('a cited document', () => {
  test('that can’t be right as it was written is told, until somebody has looked at it', () => {
    say('p1', 'Thực hiện Nghị định 13/2022/NĐ-CPP');
    const [found] = withCode('citationUnresolved');
    expect(found).toMatchObject({ params: { doubt: 'symbolUnknown' }, place: { kind: 'citation' } });
    const id = found?.place?.kind === 'citation' ? found.place.id : '';
    world.must({ type: 'citation/edit', id, patch: { key: '13/2022/NĐ-CP' } });
    expect(codes()).not.toContain('citationUnresolved');
  });
});

describe('the name of a unit', () => {
  const misspelled = () => withCode('unitMisspelled').map(({ params, place: at }) => [params, at] as const);

  test('that is nearly one of the directory is told with the right one, wherever it is printed', () => {
    say('p1', 'Giao Cục An toàn thôn tin theo dõi');
    conclude('k1', 'Vụ Pháp chê rà soát');
    give('t1', { lead: { text: 'Cục Viễn thong', unitIds: [] }, coordinating: [{ text: 'Vụ Phap chế', unitIds: [] }] });
    expect(misspelled()).toEqual([
      [
        expect.objectContaining({
          record: 'point',
          number: null,
          written: 'Cục An toàn thôn tin',
          right: 'Cục An toàn thông tin',
        }),
        { kind: 'point', id: 'p1' },
      ],
      [
        expect.objectContaining({ record: 'conclusion', number: 1, written: 'Vụ Pháp chê', right: 'Vụ Pháp chế' }),
        { kind: 'conclusion', id: 'k1' },
      ],
      [expect.objectContaining({ record: 'task', written: 'Cục Viễn thong' }), { kind: 'task', id: 't1' }],
      [expect.objectContaining({ record: 'task', written: 'Vụ Phap chế' }), { kind: 'task', id: 't1' }],
    ]);
  });

  test('said twice in a record is told once', () => {
    say('p1', 'Cục Viễn thong báo cáo; Cục Viễn thong chủ trì');
    expect(misspelled()).toHaveLength(1);
  });

  test('is not told of a private note, nor of what is in the bin', () => {
    say('p1', 'Cục Viễn thong báo cáo', true);
    say('p2', 'Cục Viễn thong báo cáo');
    world.must({ type: 'record/delete', kind: 'point', id: 'p2' });
    expect(misspelled()).toEqual([]);
  });
});

describe('the meeting', () => {
  const told = (code: FindingCode, type: IssuableType = 'notice') => withCode(code, type)[0];

  test('has to be ended: until then nothing is issued, and that comes first', () => {
    expect(findings()[0]).toEqual({
      code: 'meetingNotEnded',
      params: {},
      stops: true,
      place: { kind: 'session' },
    });
    world.must({ type: 'meeting/end' });
    expect(codes()).not.toContain('meetingNotEnded');
  });

  test('needs a chair for both documents: nothing is issued without', () => {
    world.must({ type: 'meeting/edit', patch: { chairId: null } });
    for (const type of ['minutes', 'notice'] as const) {
      expect(told('chairMissing', type)).toMatchObject({ stops: true, place: { kind: 'officers', field: 'chairId' } });
    }
  });

  test('needs a conclusion or a task for the notice, which makes them known; what units announced is neither', () => {
    expect(told('conclusionsMissing')).toEqual({ code: 'conclusionsMissing', params: {}, stops: false, place: null });
    expect(codes('minutes')).not.toContain('conclusionsMissing');
    give('t1', { kind: 'planned' });
    expect(codes()).toContain('conclusionsMissing');
    give('t2', {});
    expect(codes()).not.toContain('conclusionsMissing');
    world.must({ type: 'record/delete', kind: 'task', id: 't2' });
    expect(codes()).toContain('conclusionsMissing');
    conclude('k1', 'Đẩy mạnh giám sát trực tuyến');
    expect(codes()).not.toContain('conclusionsMissing');
  });

  test('needs a secretary for the minutes, whose place a hand can fill in', () => {
    expect(told('secretaryMissing', 'minutes')).toMatchObject({ stops: false });
    expect(codes('notice')).not.toContain('secretaryMissing');
    world.must({ type: 'meeting/edit', patch: { secretaryId: 'deputy' } });
    expect(codes('minutes')).not.toContain('secretaryMissing');
  });

  test('needs a place for the notice (ô 4), which the minutes have not', () => {
    world.must({ type: 'meeting/edit', patch: { agency: { ...agency(), place: null } } });
    expect(told('placeMissing')).toMatchObject({ stops: true, place: { kind: 'agency', field: 'place' } });
    expect(codes('minutes')).not.toContain('placeMissing');
  });

  test('needs signer and recipients of its notice, and recipients of its minutes', () => {
    expect(told('signerMissing')?.place).toEqual({ kind: 'agency', field: 'noticeSigner' });
    expect(told('recipientsMissing')?.place).toEqual({ kind: 'agency', field: 'noticeRecipients' });
    expect(told('recipientsMissing', 'minutes')?.place).toEqual({ kind: 'agency', field: 'minutesRecipients' });
    const full = {
      ...agency(),
      noticeSigner: 'Trần Văn B',
      noticeRecipients: ['- Lưu: VT, VP.'],
      minutesRecipients: ['- Lưu: VT, Hồ sơ.'],
    };
    world.must({ type: 'meeting/edit', patch: { agency: full } });
    for (const type of ['minutes', 'notice'] as const) {
      expect(codes(type)).not.toContain('signerMissing');
      expect(codes(type)).not.toContain('recipientsMissing');
    }
  });

  test('names those who sign it without degree and rank (row 21), each where it can be mended', () => {
    const called = (id: string, name: string) => world.must({ type: 'person/edit', id, patch: { name } });
    world.must({ type: 'meeting/edit', patch: { secretaryId: 'deputy' } });
    expect(codes('minutes')).not.toContain('signerWithDegree');
    called('deputy', 'ThS Nguyễn Thị C');
    called('chair', 'PGS.TS Nguyễn Mạnh Hùng');
    expect(withCode('signerWithDegree', 'minutes')).toEqual([
      expect.objectContaining({
        params: { name: 'ThS Nguyễn Thị C' },
        stops: false,
        place: { kind: 'officers', field: 'secretaryId' },
      }),
      expect.objectContaining({ place: { kind: 'officers', field: 'chairId' } }),
    ]);
    expect(codes('notice')).not.toContain('signerWithDegree');
    world.must({ type: 'meeting/edit', patch: { agency: { ...agency(), noticeSigner: 'TS. Trần Văn B' } } });
    expect(told('signerWithDegree')).toMatchObject({ place: { kind: 'agency', field: 'noticeSigner' } });
    // Names that only begin like one.
    called('deputy', 'Tsering Dolma');
    expect(withCode('signerWithDegree', 'minutes')).toHaveLength(1);
  });

  test('needs its attendance: the chair being there is not enough', () => {
    const present = (personId: string) =>
      world.must({ type: 'attendance/set', personId, state: 'present', delegateText: null, siteId: null });
    present('chair');
    expect(told('attendanceMissing', 'minutes')).toMatchObject({ stops: false, place: { kind: 'rollCall' } });
    present('deputy');
    expect(codes('minutes')).not.toContain('attendanceMissing');
  });
});

describe('a mark of secrecy', () => {
  test('stops everything, and its record is gone to', () => {
    say('p1', 'TỐI MẬT: phương án bảo vệ hệ thống');
    expect(findings()[0]).toMatchObject({
      code: 'secretMark',
      params: { record: 'point', mark: 'TỐI MẬT' },
      stops: true,
      place: { kind: 'point', id: 'p1' },
    });
  });

  test('in a field of the template is gone to there', () => {
    world.must({ type: 'meeting/edit', patch: { agency: { ...agency(), contactLines: ['MẬT: số 18 Nguyễn Du'] } } });
    expect(withCode('secretMark')[0]).toMatchObject({
      params: { record: 'meeting' },
      place: { kind: 'agency', field: 'contactLines' },
    });
  });

  test('in what no form can change has no place, and says so', () => {
    world.must({ type: 'meeting/edit', patch: { title: 'TỐI MẬT: Giao ban tháng 4' } });
    const [found] = withCode('secretMark');
    expect(found).toMatchObject({ params: { record: 'meeting', text: 'TỐI MẬT: Giao ban tháng 4' }, place: null });
    const { t } = createTranslator('vi');
    expect(findingRemedy(t, 'secretMark', found?.place !== null)).toContain('không có ô để sửa');
    expect(findingRemedy(t, 'secretMark')).not.toContain('không có ô để sửa');
  });

  test('on a task tells its number', () => {
    give('t1', {});
    give('t2', { text: 'MẬT: lập phương án' });
    expect(withCode('secretMark')[0]?.params).toMatchObject({ record: 'task', number: 2 });
  });

  test('is not told of an answer whose petition is in the bin', () => {
    world.must({ type: 'petition/add', id: 'q1', petition: { text: 'Bổ sung trạm phát sóng' }, ...place });
    const by = { personId: null, unitId: 'cuc-vt', text: null };
    world.must({ type: 'answer/add', id: 'a1', petitionId: 'q1', by, text: 'MẬT: đã có', legalBasis: null });
    expect(codes()).toContain('secretMark');
    world.must({ type: 'record/delete', kind: 'petition', id: 'q1' });
    expect(codes()).not.toContain('secretMark');
  });
});
