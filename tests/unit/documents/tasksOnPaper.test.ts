import { describe, expect, test } from 'vitest';
import type { RecordLists } from '#shared/domain/creation.ts';
import { aConclusion, aDeadline, aPoint, aTask } from '../../support/recordsOfMeeting.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { linesOf, made, rowsOf, titlesOf, words } from './reading.ts';

const vt = { text: 'Cục Viễn thông', unitIds: ['cuc-vt'] };
const pc = { text: 'Vụ Pháp chế', unitIds: ['vu-pc'] };
const ubnd = { text: 'UBND tỉnh', unitIds: [] };
const due = aDeadline({ kind: 'date', phrase: 'trong tháng 6', due: '2022-06-30' });
const issued = { id: 'notice', number: 5, date: '2022-04-28', issuedAt: '2022-04-28T08:00:00+07:00' } as const;

const records: Partial<RecordLists> = {
  conclusion: [aConclusion('1', {}), aConclusion('2', {})],
  task: [
    aTask('1', { lead: pc, deadline: due, conclusionIds: ['2', '1'] }),
    aTask('2', { kind: 'planned', lead: vt }),
    aTask('3', { lead: ubnd, directorId: 'deputy' }),
    aTask('4', { conclusionIds: ['2'] }),
    aTask('5', { lead: vt, coordinating: [pc, ubnd], assignedById: 'deputy' }),
    aTask('6', { kind: 'rule', lead: pc }),
  ],
};

describe('the appendix of tasks', () => {
  test('under the units in the order of the directory, numbered throughout; then who only words name, then nobody', () => {
    expect(rowsOf(made('taskAppendix', records))).toEqual([
      ['I. Cục Viễn thông'],
      ['1', 'Việc 5 (Thứ trưởng Phan Tâm giao)', 'Vụ Pháp chế; UBND tỉnh', '', '…', '3'],
      ['II. Vụ Pháp chế'],
      ['2', 'Việc 1', '', '', 'trong tháng 6 (chậm nhất ngày 30/6/2022)', '1, 2'],
      ['3', 'Việc 6', '', '', '', '3'],
      ['III. UBND tỉnh'],
      ['4', 'Việc 3', '', 'Thứ trưởng Phan Tâm', '…', '3'],
      ['IV. Chưa nêu đơn vị chủ trì'],
      ['5', 'Việc 4', '', '', '…', '2'],
    ]);
  });

  test('a rule, and what a leader alone answers for, lack no lead', () => {
    const task = [aTask('1', { directorId: 'deputy' }), aTask('2', { kind: 'rule' }), aTask('3', {})];
    expect(rowsOf(made('taskAppendix', { task })).filter(({ length }) => length === 1)).toEqual([
      ['I. Chưa nêu đơn vị chủ trì'],
      ['II. Nhiệm vụ khác'],
    ]);
  });

  test('in the order in which they were given, with a column for the lead', () => {
    const rows = rowsOf(made('taskAppendix', records, { taskOrder: 'inOrder' }));
    expect(rows.map(([number, task, lead]) => [number, task, lead])).toEqual([
      ['1', 'Việc 1', 'Vụ Pháp chế'],
      ['2', 'Việc 3', 'UBND tỉnh'],
      ['3', 'Việc 4', '…'],
      ['4', 'Việc 5 (Thứ trưởng Phan Tâm giao)', 'Cục Viễn thông'],
      ['5', 'Việc 6', 'Vụ Pháp chế'],
    ]);
  });

  test('every table is as wide as the text, in every order and on either paper', () => {
    for (const taskOrder of ['byUnit', 'inOrder'] as const)
      for (const orientation of ['portrait', 'landscape'] as const) {
        const document = made('taskAppendix', records, { taskOrder, orientation });
        expect(document.orientation).toBe(orientation);
        const [table] = document.appendices[0]?.body ?? [];
        const shares = table?.kind === 'table' ? table.columns.map(({ share }) => share) : [];
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
        expect(shares.every((share) => share > 0)).toBe(true);
      }
  });

  test('lies on its side, unless it is asked for upright', () => {
    expect(made('taskAppendix').orientation).toBe('landscape');
  });

  test('names the notice; its number and date are dotted, and it is a draft, until the notice has them', () => {
    const reference = (document: ReturnType<typeof made>) => words(document.appendices[0]?.reference ?? []);
    const before = made('taskAppendix', records);
    expect([before.draft, reference(before)]).toEqual([
      true,
      '(Kèm theo Thông báo số …/TB-BTTTT ngày … tháng … năm …)',
    ]);
    const after = made('taskAppendix', { ...records, issuance: [issued] });
    expect([after.draft, reference(after)]).toEqual([
      false,
      '(Kèm theo Thông báo số 05/TB-BTTTT ngày 28 tháng 4 năm 2022)',
    ]);
  });

  test('says so when the meeting gave none', () => {
    expect(linesOf(made('taskAppendix'))).toEqual(['Hội nghị không phát sinh nhiệm vụ.']);
  });
});

describe('the notice', () => {
  test('has no appendix unless it is asked for; then it names it and turns its pages', () => {
    expect(made('notice', records).appendices).toEqual([]);
    const notice = made('notice', records, { withTaskAppendix: true });
    expect(linesOf(notice)).toContain('(Phụ lục phân công nhiệm vụ kèm theo).');
    expect(notice.orientation).toBe('portrait');
    expect(notice.appendices.map(({ label, orientation }) => [label, orientation])).toEqual([['Phụ lục', 'landscape']]);
    expect(notice.appendices[0]?.body).toEqual(made('taskAppendix', records).appendices[0]?.body);
  });

  test('ends in a sentence, so that the signature stands under words', () => {
    expect(made('notice', records).main?.body.at(-1)?.kind).toBe('paragraph');
    expect(made('notice').main?.body.at(-1)?.kind).toBe('paragraph');
  });
});

describe('the sheets of the units', () => {
  const [unit] = smallMeeting().unit;
  if (!unit) throw new Error('no unit');
  const department = (id: string, name: string) => ({ ...unit, id, name, kind: 'provincial' as const });
  const departments = { ...department('cac-so', 'Các Sở Thông tin và Truyền thông'), isGroup: true };
  const everyUnit = { ...unit, id: 'cac-don-vi', name: 'Các cơ quan, đơn vị thuộc Bộ', isGroup: true };
  const sectorUnits = { ...unit, id: 'cac-cuc', name: 'Các Vụ, Cục quản lý chuyên ngành', isGroup: true };
  const units = [...smallMeeting().unit, department('so-py', 'Sở TT&TT Phú Yên'), departments, everyUnit, sectorUnits];

  test('one for everybody who was given something, in the order of the directory, then those whom only words name', () => {
    const document = made('unitSheet', records);
    expect(document.appendices.map(({ title }) => title)).toEqual(['CỤC VIỄN THÔNG', 'VỤ PHÁP CHẾ', 'UBND TỈNH']);
    expect(new Set(document.appendices.map(({ label }) => label))).toEqual(new Set(['Phiếu giao nhiệm vụ']));
    expect(words(document.appendices[0]?.reference ?? [])).toBe('(Trích Thông báo số …/TB-BTTTT ngày … tháng … năm …)');
  });

  test('a draft until the notice has its number, as every extract and appendix of it', () => {
    expect(made('unitSheet', records).draft).toBe(true);
    expect(made('unitSheet', { ...records, issuance: [issued] }).draft).toBe(false);
  });

  test('where each task stands in the notice: the clause, and of which section', () => {
    const speaker = { personId: 'chair', unitId: null, text: null };
    const ofChair = { id: 's', agendaItemId: null, speaker, state: 'ended' as const, spans: [], order: 'a0' };
    const remark = { speech: [ofChair], point: [aPoint('p', { speechId: 's', text: 'Kết luận 1' })] };
    const lastColumns = (more: Partial<RecordLists>) => [
      ...new Set(
        made('unitSheet', { ...records, ...more })
          .appendices.flatMap(({ body }) => body)
          .flatMap((block) => (block.kind === 'table' ? (block.columns.at(-1)?.title ?? '') : [])),
      ),
    ];
    expect(lastColumns({})).toEqual(['Khoản (Mục I)']);
    expect(lastColumns(remark)).toEqual(['Khoản (Mục II)']);
    expect(lastColumns({ conclusion: [] })).toEqual(['Khoản (Mục I)']);
    const announced = [aTask('1', { kind: 'planned', lead: vt })];
    expect(lastColumns({ conclusion: [], task: announced })).toEqual(['Khoản']);
  });

  test('the clause is the one of the notice, also for a task of no conclusion', () => {
    const task = [
      aTask('1', { lead: vt, conclusionIds: ['1', '2'] }),
      aTask('2', { lead: vt }),
      aTask('3', { lead: vt, kind: 'rule', conclusionIds: ['in-the-bin'] }),
      aTask('4', { lead: vt, kind: 'planned', conclusionIds: ['2'] }),
      aTask('5', { lead: vt, kind: 'planned' }),
    ];
    const given = { ...records, task };
    const clauses = rowsOf(made('unitSheet', given, { unitId: 'cuc-vt' })).map((row) => [row[1], row.at(-1)]);
    expect(clauses).toEqual([
      ['Việc 1', '1, 2'],
      ['Việc 2', '3'],
      ['Việc 3', '3'],
      ['Việc 4', '2'],
      ['Việc 5', ''],
    ]);
    const notice = made('notice', given).main?.body ?? [];
    expect(notice.find((block) => block.kind === 'clauseTitle')).toMatchObject({ number: 3 });
  });

  test('what a unit leads, helps with and announced', () => {
    const sheet = made('unitSheet', records, { unitId: 'cuc-vt' });
    expect(titlesOf(sheet)).toEqual(['NHIỆM VỤ CHỦ TRÌ', 'VIỆC ĐƠN VỊ BÁO CÁO SẼ THỰC HIỆN']);
    expect(rowsOf(sheet)).toEqual([
      ['1', 'Việc 5 (Thứ trưởng Phan Tâm giao)', 'Vụ Pháp chế; UBND tỉnh', '…', '3'],
      ['1', 'Việc 2', '', '', ''],
    ]);
    const helper = made('unitSheet', records, { unitId: 'vu-pc' });
    expect(titlesOf(helper)).toEqual(['NHIỆM VỤ CHỦ TRÌ', 'NHIỆM VỤ PHỐI HỢP']);
    expect(rowsOf(helper).at(-1)).toEqual([
      '1',
      'Việc 5 (phối hợp: Vụ Pháp chế, UBND tỉnh; Thứ trưởng Phan Tâm giao)',
      'Cục Viễn thông',
      '…',
      '3',
    ]);
  });

  test('a lead in other words than the unit’s name is told in those words, and as nobody’s order', () => {
    const lead = { text: 'thủ trưởng các Cục', unitIds: ['cuc-vt', 'cuc-attt'] };
    const kinds = ['assigned', 'planned', 'rule', 'standingMeasure'] as const;
    const task = kinds.map((kind, index) => aTask(String(index + 1), { lead, kind, verb: null }));
    const sheet = made('unitSheet', { task }, { unitId: 'cuc-vt' });
    expect(rowsOf(sheet).map(([, what]) => what)).toEqual([
      'Việc 1 (chủ trì: thủ trưởng các Cục)',
      'Việc 3 (thực hiện: thủ trưởng các Cục)',
      'Việc 4 (thực hiện: thủ trưởng các Cục)',
      'Việc 2 (chủ trì: thủ trưởng các Cục)',
    ]);
  });

  test('what was given to a group stands on the sheets of its members, where the record leaves no doubt who they are', () => {
    const task = [
      aTask('1', { lead: { text: 'các Sở TT&TT', unitIds: ['cac-so'] } }),
      aTask('2', { lead: { text: null, unitIds: ['cac-don-vi'] } }),
      aTask('3', { lead: { text: null, unitIds: ['cac-cuc'] } }),
    ];
    const tasksOf = (unitId: string) =>
      rowsOf(made('unitSheet', { unit: units, task }, { unitId })).map(([, what]) => what);
    expect(tasksOf('so-py')).toEqual(['Việc 1']);
    expect(tasksOf('cuc-vt')).toEqual(['Việc 2']);
    expect(titlesOf(made('unitSheet', { unit: units, task }, { unitId: 'so-py' }))).toEqual([
      'NHIỆM VỤ GIAO CHUNG CHO NHIỀU ĐƠN VỊ',
    ]);
  });

  test('what was only inferred gives nobody work', () => {
    const lead = { text: null, unitIds: ['cuc-vt'] };
    const inferred = (...fields: string[]) => ({
      task: [aTask('1', { lead, source: { line: null, inferred: fields } })],
    });
    expect(rowsOf(made('unitSheet', inferred('lead')))).toEqual([]);
    expect(linesOf(made('unitSheet', inferred('lead'))).join()).toContain(
      'không có nhiệm vụ giao riêng cho đơn vị nào',
    );
    expect(rowsOf(made('unitSheet', inferred('lead.unitIds'), { unitId: 'cuc-vt' }))).toEqual([]);
  });

  test('a unit without work has a sheet that says so', () => {
    expect(linesOf(made('unitSheet', records, { unitId: 'cuc-attt' }))).toEqual([
      'Theo kết luận của Bộ trưởng Nguyễn Mạnh Hùng tại Hội nghị Giao ban quản lý nhà nước tháng 4/2022 ngày 25 tháng 4 năm 2022, đơn vị không có nhiệm vụ riêng.',
    ]);
  });

  test('the file of one unit has its name', () => {
    expect(made('unitSheet', records, { unitId: 'cuc-vt' }).fileStem).toBe('phieu-giao-nhiem-vu-cuc-vt-2022-04');
    expect(made('unitSheet', records).fileStem).toBe('phieu-giao-nhiem-vu-2022-04');
  });
});
