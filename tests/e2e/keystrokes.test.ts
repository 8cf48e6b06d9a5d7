import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { MeetingState } from '#shared/domain/state.ts';
import type {} from '../../renderer/store/bridge.ts';
import { type CountedKeys, countedKeys, keyTable } from '../support/countedKeys.ts';
import { launchApp, type RunningApp } from '../support/electronApp.ts';
import { secretaryAtWork } from '../support/secretaryAtWork.ts';

/**
 * The conference of April 2022 from an empty meeting, by keyboard alone, as fast as the application lets it be done:
 * what it costs besides typing the words themselves is counted, printed and held against a target.
 */
interface SourceTask {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly lead: { readonly text: string | null; readonly unitIds: readonly string[] };
  readonly supervisingLeader: string | null;
  readonly deadlinePhrase: string | null;
  readonly resolved: { readonly due: string | null };
  readonly inferred: readonly string[];
}
interface SourceRecord {
  readonly agenda: readonly { readonly title: string }[];
  readonly sectorReports: readonly { readonly results: readonly string[] }[];
  readonly speeches: readonly { readonly points: readonly string[] }[];
  readonly conclusions: readonly { readonly text: string; readonly taskIds: readonly string[] }[];
  readonly tasks: readonly SourceTask[];
}

const record = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../support/records/meeting-000.json'), 'utf8'),
) as SourceRecord;
const planned = record.tasks.filter(({ kind }) => kind === 'planned');

/** How the chair says it: the record keeps the parts, the sentence is made of them in the words of such notices. */
const spoken: Readonly<Record<string, string>> = {
  T20: 'Từ nay, mọi Nghị định, Thông tư, Luật do Bộ TT&TT dự thảo phải mang xuống cơ sở vận hành thử; có kết quả mới trình các cấp ký ban hành',
  T21: 'Giao Vụ Pháp chế xây dựng kế hoạch trình Bộ trưởng ban hành và làm tổng điều phối trong việc rà soát lại các quy định đã ký của Ngành',
  T22: 'Yêu cầu thủ trưởng các đơn vị thay đổi cách thức làm việc, sử dụng các công cụ làm việc mới',
  T23: 'Đánh giá năng lực cán bộ thông qua chuyển đổi số đơn vị, lĩnh vực mình quản lý, đưa vào kết quả bình xét thi đua cuối năm',
  T24: 'Yêu cầu các đơn vị thuộc Bộ đẩy mạnh xây dựng hệ thống giám sát online trong công tác quản lý nhà nước của Bộ',
  T25: 'Giao Thứ trưởng Nguyễn Huy Dũng chỉ đạo việc “demo” chuyển đổi số: xây dựng các nền tảng số làm việc, trợ lý ảo, hệ thống giám sát online làm việc',
  T26: 'Giao Vụ Tổ chức Cán bộ chủ trì, phối hợp với các đơn vị lập kế hoạch về đào tạo cấp Bộ, hướng dẫn các đơn vị đào tạo cán bộ thuộc đơn vị; giao Thứ trưởng Phan Tâm chỉ đạo; hoàn thành trong Quý II/2022',
  T27: 'Bất kỳ ai trong Bộ đều có quyền phát hiện và trực tiếp giới thiệu người tài cho Lãnh đạo Bộ TT&TT',
};

/** The most keys that one of each sort may cost besides its text (issue: point 1, conclusion 1, task ≤ 3). */
const targets = { point: 1, conclusion: 1, 'task from a sentence': 3, speaker: 2, 'agenda item': 1 } as const;
type Sort = keyof typeof targets;

let app: RunningApp;
let keys: CountedKeys;

test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.beforeAll(async () => {
  app = await launchApp();
  keys = countedKeys(await app.window('secretary'));
});
test.afterAll(() => app.close());

const costs = (sort: Sort, work: () => Promise<void>) => keys.count(sort, work);

async function stateOf(): Promise<MeetingState> {
  const page = await app.window('secretary');
  const json = await page.evaluate(async () => {
    const { openMeetingId } = await window.giaoBan.call('app/read', {}).then((read) => {
      if (!read.ok) throw new Error('app/read was refused');
      return read.value;
    });
    const snapshot = await window.giaoBan.call('meeting/snapshot', { meetingId: openMeetingId ?? '' });
    if (!snapshot.ok) throw new Error('meeting/snapshot was refused');
    return snapshot.value.stateJson;
  });
  return JSON.parse(json) as MeetingState;
}

/** A line of the box, until it stands in the log as saved. */
async function line(sort: Sort, kind: string, text: string, ...pressed: string[]): Promise<void> {
  const { log, page } = secretaryAtWork(await app.window('secretary'));
  await costs(sort, async () => {
    await keys.type(text);
    await keys.press(...pressed.slice(0, 1));
    await expect(log.locator(`[data-record][data-kind="${kind}"]`).last()).toBeVisible();
    await expect(log.locator('[data-refused]')).toHaveCount(0);
    // The second key takes what was read out of the sentence, where something was.
    const proposal = page.getByRole('region', { name: 'Nhiệm vụ đọc được từ câu vừa ghi' });
    if (pressed.length > 1 && (await proposal.count()) > 0) {
      await keys.press(...pressed.slice(1));
      await expect(proposal).toHaveCount(0);
    }
  });
}

async function speaks(letters: string, name: string): Promise<void> {
  const page = await app.window('secretary');
  await costs('speaker', async () => {
    await keys.press('F2');
    await expect(page.getByRole('combobox', { name: 'Ai đang phát biểu?' })).toBeFocused();
    await keys.type(letters);
    await expect(page.getByRole('option').first()).toContainText(name);
    await keys.press('Enter');
    await expect(page.getByRole('main')).toContainText(name);
  });
}

test('an empty meeting is made by its form', async () => {
  const page = await app.window('secretary');
  const { tabTo, press } = secretaryAtWork(page);
  await expect(page.getByRole('heading', { name: 'Hội nghị giao ban' })).toBeVisible();
  await press('Control+N');
  const form = page.getByRole('dialog');
  await tabTo(form.getByLabel('Ngày họp'));
  await press('Control+A');
  await keys.type('25/04/2022');
  await tabTo(form.getByLabel('Chủ trì'));
  await keys.type('Nguyễn Mạnh Hùng');
  await tabTo(form.getByLabel('Chương trình'));
  await press('Control+A');
  await page.keyboard.insertText(record.agenda.map(({ title }) => title).join('\n'));
  await press('Control+Enter');
  await expect(page.getByText('CHUẨN BỊ', { exact: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Ô ghi chép' })).toBeFocused();
});

test('the office reports; what units announce becomes tasks of theirs', async () => {
  const page = await app.window('secretary');
  await costs('agenda item', () => keys.press('F8'));
  await expect(page.getByText('ĐANG HỌP')).toBeVisible();
  await speaks('vpb', 'Văn phòng Bộ');
  for (const text of record.sectorReports.flatMap(({ results }) => results))
    await line('point', 'point', text, 'Enter');
  for (const { text, deadlinePhrase } of planned) {
    const phrase = deadlinePhrase && !text.includes(deadlinePhrase) ? `, ${deadlinePhrase}` : '';
    await line('task from a sentence', 'task', text + phrase, 'Control+3', 'Tab');
  }
});

test('the chair speaks, concludes and assigns', async () => {
  await costs('agenda item', () => keys.press('F8'));
  await speaks('nmh', 'Nguyễn Mạnh Hùng');
  for (const text of record.speeches.flatMap(({ points }) => points)) await line('point', 'point', text, 'Enter');
  const assigned = new Set<string>();
  for (const { text, taskIds } of record.conclusions) {
    await line('conclusion', 'conclusion', text, 'Control+Enter');
    for (const id of taskIds) {
      const sentence = spoken[id];
      if (!sentence || assigned.has(id)) continue;
      assigned.add(id);
      await line('task from a sentence', 'task', sentence, 'Control+3', 'Tab');
    }
  }
  expect([...assigned].sort()).toEqual(Object.keys(spoken));
});

test('everything is recorded as the public record has it', async () => {
  const state = await stateOf();
  const points = [
    ...record.sectorReports.flatMap(({ results }) => results),
    ...record.speeches.flatMap((speech) => speech.points),
  ];
  const texts = (records: object) => Object.values(records as Record<string, { text: string }>).map(({ text }) => text);
  expect(texts(state.point).sort()).toEqual([...points].sort());
  expect(Object.values(state.conclusion).map(({ spokenText }) => spokenText)).toEqual(
    record.conclusions.map(({ text }) => text),
  );
  const tasks = Object.values(state.task);
  expect(tasks).toHaveLength(record.tasks.length);
  // What was said of them: who leads, who directs, by when.
  const found = (words: string) => tasks.find(({ text }) => text.toLowerCase().includes(words.toLowerCase()));
  expect(found('tổng điều phối')?.lead?.unitIds).toEqual(['vu-pc']);
  expect(found('thay đổi cách thức')?.lead?.text).toBe('thủ trưởng các đơn vị');
  const training = found('kế hoạch về đào tạo');
  expect(training?.lead?.unitIds).toEqual(['vu-tccb']);
  expect(training?.coordinating.map(({ text }) => text)).toEqual(['các đơn vị']);
  expect(training?.deadline).toMatchObject({ kind: 'date', due: '2022-06-30' });
  const directors = [training, found('chuyển đổi số: xây dựng')].map(
    (task) => state.person[task?.directorId ?? '']?.name,
  );
  expect(directors).toEqual(['Phan Tâm', 'Nguyễn Huy Dũng']);
  const dated = record.tasks.filter(({ resolved }) => resolved.due !== null).map(({ resolved }) => resolved.due);
  expect(tasks.flatMap(({ deadline }) => deadline.due ?? []).sort()).toEqual([...dated].sort());
});

test('the keys it cost are within the targets', () => {
  console.log(`\nKeys besides the text itself:\n${keyTable(keys.counts)}\n`);
  for (const { what, keys: cost } of keys.counts) {
    expect(cost, what).toBeLessThanOrEqual(targets[what as Sort]);
  }
});
