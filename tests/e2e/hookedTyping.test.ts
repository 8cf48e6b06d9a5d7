import { expect, test } from '@playwright/test';
import { boxReport, forgetSeen } from '../support/boxSpy.ts';
import { type BusyMeeting, openBusyMeeting } from '../support/busyMeeting.ts';
import { type HookTypist, hookTypist, type Rewrite, rewrites } from '../support/inputMethods/hookTypist.ts';
import { keysFor } from '../support/inputMethods/keysFor.ts';
import { type TypingMethod, telex, vni } from '../support/inputMethods/typingMethod.ts';

/**
 * UniKey, EVKey and OpenKey do not compose: they take letters back and send new ones as ordinary keys, several within
 * 15 ms. So it is for most who will use this, on Windows (product.md, "How Vietnamese input reaches the program").
 */
let meeting: BusyMeeting;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  meeting = await openBusyMeeting();
});
test.afterAll(() => meeting.close());
test.beforeEach(() => forgetSeen(meeting.page));

const sentences = [
  'Giao Cục An toàn thông tin chủ trì, phối hợp với Văn phòng Bộ xây dựng báo cáo về chủ quyền dữ liệu',
  'Đẩy nhanh việc cấp phép; rà soát những thủ tục còn vướng, trước mắt là viễn thông.',
  'Hoàn thành trong ngày 30 tháng 6',
];
const burstLimitMs = 15;

const withStray = (text: string, places: readonly number[]): string =>
  places.reduce((strewn, place) => `${strewn.slice(0, place)}\u202F${strewn.slice(place)}`, text);

const typist = (method: TypingMethod, rewrite: Rewrite): HookTypist => hookTypist(meeting.keyboard, method, rewrite);

/** Enter, and what it led to; up to then nobody may have touched the box but the keys. */
async function recorded(kind: 'point' | 'conclusion' = 'point'): Promise<string> {
  const { page, box, keyboard, lastTexts } = meeting;
  expect(await boxReport(page)).toMatchObject({ isSameElement: true, writes: [], prevented: [] });
  await keyboard.enter();
  await expect(box).toHaveValue('');
  await expect(page.locator('[data-refused]')).toHaveCount(0);
  await expect(page.getByText('đang ghi…')).toHaveCount(0);
  // Emptied once, for the next line, and otherwise left alone.
  expect(await boxReport(page)).toMatchObject({ isSameElement: true, writes: [''] });
  await forgetSeen(page);
  const [text = ''] = await lastTexts(kind, 1);
  return text;
}

test('300 records stand in the list, and the chair decides all the while', async () => {
  const { page, chair } = meeting;
  await expect(page.getByRole('tab', { name: 'Kết luận 5' })).toBeVisible();
  const before = await chair.count();
  await typist(telex, rewrites.backspaces).types(keysFor(telex, 'Trong khi gõ'));
  await expect.poll(() => chair.count()).toBeGreaterThan(before);
  expect(await recorded()).toBe('Trong khi gõ');
});

test('no letter has to be fetched when it is typed first: that would lay out the whole window anew', async () => {
  await expect
    .poll(() => meeting.page.evaluate(() => [...document.fonts].filter(({ status }) => status !== 'loaded').length))
    .toBe(0);
});

for (const [name, method] of [
  ['Telex', telex],
  ['VNI', vni],
] as const) {
  test(`${name}: what is meant stands in the box and is recorded`, async () => {
    for (const sentence of sentences) {
      await typist(method, rewrites.backspaces).types(keysFor(method, sentence));
      await expect(meeting.box).toHaveValue(sentence);
      expect(await recorded()).toBe(sentence);
    }
  });
}

test('the bursts are as fast as those of UniKey', async () => {
  const [sentence = ''] = sentences;
  const counts = await typist(telex, rewrites.backspaces).types(keysFor(telex, sentence));
  const { keyTimes } = await boxReport(meeting.page);
  let sent = 0;
  const lasted = counts.flatMap((count) => {
    const [first, last] = [keyTimes[sent], keyTimes[sent + count - 1]];
    sent += count;
    return count > 1 && first !== undefined && last !== undefined ? [last - first] : [];
  });
  expect(sent).toBe(keyTimes.length);
  expect(lasted.length).toBeGreaterThan(20);
  // Where others keep the machine busy some take longer; those that don't prove what the test is about.
  expect(lasted.filter((ms) => ms <= burstLimitMs).length).toBeGreaterThan(lasted.length / 4);
  expect(await recorded()).toBe(sentence);
});

test('a whole sentence that lies ready before the page has had the first key', async () => {
  for (const sentence of sentences) {
    await typist(telex, rewrites.backspaces).typesAtOnce(keysFor(telex, sentence));
    await expect(meeting.box).toHaveValue(sentence);
    expect(await recorded()).toBe(sentence);
  }
});

test('OpenKey puts a U+202F in and takes it out again', async () => {
  for (const sentence of sentences) {
    await typist(telex, rewrites.narrowSpace).types(keysFor(telex, sentence));
    await expect(meeting.box).toHaveValue(sentence);
    expect(await recorded()).toBe(sentence);
  }
});

test('a U+202F that stays behind in a word, or two, is not recorded', async () => {
  const { page, box, keyboard } = meeting;
  const stray = [4, 12, 12, 30];
  for (const sentence of sentences) {
    await typist(telex, rewrites.narrowSpace).types(keysFor(telex, sentence));
    for (const place of stray) {
      await page.keyboard.press('Control+Home');
      for (let steps = 0; steps < place; steps += 1) await page.keyboard.press('ArrowRight');
      await keyboard.packet('\u202F');
    }
    await expect(box).toHaveJSProperty('value', withStray(sentence, stray));
    expect(await recorded()).toBe(sentence);
  }
});

test('letters that are selected with Shift+Left and overwritten', async () => {
  for (const sentence of sentences) {
    await typist(telex, rewrites.selection).types(keysFor(telex, sentence));
    await expect(meeting.box).toHaveValue(sentence);
    expect(await recorded()).toBe(sentence);
  }
});

test('a slip is taken back by hand, in the middle of a word', async () => {
  const hand = typist(telex, rewrites.backspaces);
  await hand.types('Vieejt Nanf');
  await expect(meeting.box).toHaveValue('Việt Nàn');
  await hand.takesBack(2);
  await hand.types('am vaf thees');
  await hand.takesBack(1);
  await hand.types('ees giowis');
  await expect(meeting.box).toHaveValue('Việt Nam và thế giới');
  expect(await recorded()).toBe('Việt Nam và thế giới');
});

test('words put in where the caret stands, in front of others', async () => {
  const { page, box } = meeting;
  await typist(telex, rewrites.backspaces).types('Booj trinhf Chinhs phur');
  for (let steps = 'trình Chính phủ'.length; steps > 0; steps -= 1) await page.keyboard.press('ArrowLeft');
  await forgetSeen(page);
  await typist(telex, rewrites.backspaces).types('Thoong tin vaf Truyeenf thoong ');
  await expect(box).toHaveValue('Bộ Thông tin và Truyền thông trình Chính phủ');
  expect(await recorded()).toBe('Bộ Thông tin và Truyền thông trình Chính phủ');
});

test('initials of a unit bring its name up below the box, and the text is not touched by it', async () => {
  for (const rewrite of Object.values(rewrites)) {
    await typist(telex, rewrite).types('Giao catt vaf Cucj Vieenx thoong ');
    expect((await boxReport(meeting.page)).listsShown).toBeGreaterThan(0);
    expect(await recorded()).toBe('Giao catt và Cục Viễn thông');
  }
});

test('the letters of a prefix pass as they are, and what follows them is recorded as they say', async () => {
  await typist(telex, rewrites.backspaces).types(keysFor(telex, 'kl Tập trung hoàn thiện thể chế'));
  await expect(meeting.box).toHaveValue('kl Tập trung hoàn thiện thể chế');
  expect(await recorded('conclusion')).toBe('Tập trung hoàn thiện thể chế');
  await meeting.keyboard.letter('k');
  await meeting.keyboard.packet('\u202F');
  await typist(vni, rewrites.narrowSpace).types(keysFor(vni, 'l Nghiêm cấm cài đặt phần mềm lạ'));
  expect(await recorded('conclusion')).toBe('Nghiêm cấm cài đặt phần mềm lạ');
});
