import { describe, expect, test } from 'vitest';
import { imbalances } from '#shared/domain/statistic.ts';
import { fieldOf, type Leaf, leavesOf } from './leaves.ts';
import { type Sample, type SourceRecord, sampleLists, samples, sampleText, sourceOf } from './samples.ts';

/** Values of the public records that the record file calls otherwise: by field, the name there and the name here. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: { meeting: 'giao-ban/meeting-record' },
  'meeting.session': { sáng: 'morning' },
  'meeting.audience': { 'ministry-and-provinces': 'ministryAndProvinces' },
  'agenda.type': {
    bao_cao_van_phong: 'officeReport',
    phat_bieu_chi_dao: 'directingRemarks',
    chia_se_kinh_nghiem: 'goodPractice',
    tham_luan: 'paper',
    ket_luan: 'conclusions',
  },
  // A speech is of the type of its agenda item.
  'speeches.type': {
    bao_cao_van_phong: 'officeReport',
    phat_bieu_chi_dao: 'directingRemarks',
    chia_se_kinh_nghiem: 'goodPractice',
    tham_luan: 'paper',
    ket_luan: 'conclusions',
  },
  // Whoever is given a task is one of the ministry's leaders here (his title says so: Thứ trưởng).
  'mentionedNotListedAsPresent.role': { assignee: 'leader' },
  // A unit speaks: its speech has a unitId.
  'speeches.role': { unit: 'unitId' },
  'tasks.status': { chua_thuc_hien: 'notStarted' },
  // What is behind the words is a pointer into the extract, whose figures are the petition summary here.
  'speeches.points': {
    'Thống kê kiến nghị Quý III/2020 (xem petitionStatistics)': 'Thống kê kiến nghị Quý III/2020',
  },
};

/** Ids are lower case here and have hyphens: `T01` → `t01`, `kn_tong` → `kn-tong`. */
const idFields = ['tasks.id', 'statistics.id', 'sectorReports.upcomingTaskIds', 'conclusions.taskIds'];
const idHere = (id: string) => id.toLowerCase().replaceAll('_', '-');

const weekdays = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

/** What follows from the sample and so has no field of its own there: the value as it follows. */
function derived(field: string, leaf: Leaf, sample: Sample): string | number | undefined {
  const lists = sampleLists(sample);
  const index = Number(leaf.path[1]);
  if (field === 'meeting.weekday') return weekdays[new Date(`${lists.meeting[0]?.date}T00:00:00Z`).getUTCDay()];
  if (field === 'agenda.no') return lists.agendaItem[index] && index + 1;
  if (field === 'conclusions.no') return lists.conclusion[index] && index + 1;
  if (field === 'tasks.resolved.kind') return lists.task[index]?.deadline.kind;
  if (field === 'petitionStatistics.check') return sumsOf(sample);
  return undefined;
}

/** The sums of the petition figures, where they come out. */
function sumsOf(sample: Sample): string {
  const [summary] = sampleLists(sample).petitionSummary;
  if (!summary || imbalances(summary).length > 0) return 'unbalanced';
  const [citizens] = summary.channels;
  const received = summary.channels.map((line) => line.received).join(' + ');
  return `${received} = ${summary.total}; ${citizens?.resolved} + ${citizens?.pending} = ${citizens?.received}`;
}

describe.each(samples)('$name', (sample) => {
  const source: SourceRecord = sourceOf(sample);
  const file: unknown = JSON.parse(sampleText(sample));
  const here = new Set<string | number>([
    ...leavesOf(file).map(({ value }) => value),
    ...leavesOf(file).flatMap(({ path }) => path),
  ]);

  test('every string and number of the public record is in it', () => {
    const missing = leavesOf(source).filter((leaf) => {
      const field = fieldOf(leaf);
      if (derived(field, leaf, sample) === leaf.value || here.has(leaf.value)) return false;
      const name = String(leaf.value);
      const renamedTo = idFields.includes(field) ? idHere(name) : renamed[field]?.[name];
      return renamedTo === undefined || !here.has(renamedTo);
    });
    expect(missing.map((leaf) => [leaf.path.join('.'), leaf.value])).toEqual([]);
  });

  test('everything that was said, counted or cited in it is in the public record', () => {
    const there = new Set(leavesOf(source).map(({ value }) => value));
    const { points, conclusions, tasks, statistics, petitionSummaries, citations, people, agenda } = file as Record<
      string,
      unknown
    >;
    const own = new Set<string | number>(Object.values(renamed).flatMap((names) => Object.values(names)));
    const said = leavesOf({ points, conclusions, tasks, statistics, petitionSummaries, citations, people, agenda });
    const invented = said.filter(({ path, value }) => {
      const field = path.filter((step) => typeof step === 'string').at(-1) ?? '';
      const isReference = /(^i|I)ds?$/.test(field) || ['kind', 'state', 'channel'].includes(field);
      return !isReference && !there.has(value) && !own.has(value);
    });
    expect(invented.map(({ path, value }) => [path.join('.'), value])).toEqual([]);
  });
});
