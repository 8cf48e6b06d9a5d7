import { expect, test } from '@playwright/test';
import { boxReport, forgetSeen } from '../support/boxSpy.ts';
import { type BusyMeeting, openBusyMeeting } from '../support/busyMeeting.ts';
import { type ComposingTypist, composingTypist, type WordEnd } from '../support/inputMethods/composingTypist.ts';
import { keysFor } from '../support/inputMethods/keysFor.ts';
import { typesOnVietnameseLayout } from '../support/inputMethods/layoutTypist.ts';
import { type TypingMethod, telex, vni } from '../support/inputMethods/typingMethod.ts';

/**
 * Telex and VNI of Windows, and fcitx on Linux, compose: the word under way stands underlined in the box, and most keys
 * come as 229. All of it while 300 records stand in the list and the chair decides.
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
];

const typist = (wordEnd: WordEnd, method: TypingMethod = telex): ComposingTypist =>
  composingTypist(meeting.keyboard, method, wordEnd);

/** The last record, when the box has been emptied for it, once, and nothing else was done to the box. */
async function recorded(kind: 'point' | 'conclusion' = 'point'): Promise<string> {
  const { page, box, lastTexts } = meeting;
  await expect(box).toHaveValue('');
  await expect(page.locator('[data-refused]')).toHaveCount(0);
  await expect(page.getByText('đang ghi…')).toHaveCount(0);
  expect(await boxReport(page)).toMatchObject({ isSameElement: true, writes: [''] });
  await forgetSeen(page);
  const [text = ''] = await lastTexts(kind, 1);
  return text;
}

/** How many points there are: nothing may have been recorded. */
const pointCount = async () => (await meeting.lastTexts('point', 1_000)).length;

for (const wordEnd of ['inside', 'after'] as const) {
  for (const [name, method] of [
    ['Telex', telex],
    ['VNI', vni],
  ] as const) {
    test(`${name}: Space and punctuation end a word, ${wordEnd} its composition`, async () => {
      const { box, keyboard, chair, page } = meeting;
      const decisions = await chair.count();
      for (const sentence of sentences) {
        const hand = typist(wordEnd, method);
        await hand.types(keysFor(method, sentence));
        await hand.endsWord();
        await expect(box).toHaveValue(sentence);
        expect(await boxReport(page)).toMatchObject({ isSameElement: true, writes: [], prevented: [] });
        await keyboard.enter();
        expect(await recorded()).toBe(sentence);
      }
      expect(await chair.count()).toBeGreaterThan(decisions);
    });
  }
}

test('letters of the word under way are taken back', async () => {
  const hand = typist('after');
  await hand.types('Vieejt Nanf');
  await hand.takesBack(2);
  await hand.types('am ');
  await expect(meeting.box).toHaveValue('Việt Nam ');
  await meeting.keyboard.enter();
  expect(await recorded()).toBe('Việt Nam');
});

test('an input method that keeps Enter for itself ends the word with it; the next Enter records', async () => {
  const before = await pointCount();
  const hand = typist('inside');
  await hand.types('Baos caos keets quar thuwcj hieenj');
  await hand.endsWord();
  await expect(meeting.box).toHaveValue('Báo cáo kết quả thực hiện');
  expect(await boxReport(meeting.page)).toMatchObject({ writes: [], prevented: [] });
  expect(await pointCount()).toBe(before);
  await meeting.keyboard.enter();
  expect(await recorded()).toBe('Báo cáo kết quả thực hiện');
  expect(await pointCount()).toBe(before + 1);
});

test('one that ends the word and passes Enter on as a line break records it, without that line break', async () => {
  const before = await pointCount();
  const hand = typist('after');
  await hand.types('Baos caos keets quar thuwcj hieenj');
  await hand.endsWord();
  await meeting.keyboard.passedOnEnter();
  expect(await recorded()).toBe('Báo cáo kết quả thực hiện');
  expect(await pointCount()).toBe(before + 1);
});

test('one that ends the word and passes Enter on as a key records it once', async () => {
  const before = await pointCount();
  const hand = typist('after');
  await hand.types('Baos caos keets quar thuwcj hieenj');
  await Promise.all([hand.endsWord(), meeting.keyboard.enter()]);
  expect(await recorded()).toBe('Báo cáo kết quả thực hiện');
  expect(await pointCount()).toBe(before + 1);
});

test('Ctrl+Enter behind a word under way is a conclusion', async () => {
  const hand = typist('after');
  await hand.types('Nghieem caams cafi ddawjt phaanf meemf laj');
  await Promise.all([hand.endsWord(), meeting.keyboard.enter('Control')]);
  expect(await recorded('conclusion')).toBe('Nghiêm cấm cài đặt phần mềm lạ');
});

test('keys that the input method takes do nothing here while it composes, whatever they may be', async () => {
  const before = await pointCount();
  const hand = typist('after');
  await hand.types('Tieengs');
  for (const key of ['Enter', 'Tab', 'Escape', 'ArrowUp', 'ArrowDown', 'Delete', 'F2', 'F8']) {
    await meeting.keyboard.takenAs(key);
  }
  await expect(meeting.box).toHaveValue('Tiếng');
  await expect(meeting.page.getByRole('dialog')).toHaveCount(0);
  expect(await boxReport(meeting.page)).toMatchObject({ isSameElement: true, writes: [], prevented: [] });
  expect(await pointCount()).toBe(before);
  await hand.types(' Vieejt ');
  await meeting.keyboard.enter();
  expect(await recorded()).toBe('Tiếng Việt');
});

test('initials that are being composed bring the name up below, and it is taken only when the word has ended', async () => {
  const { box, page, keyboard } = meeting;
  const hand = typist('after');
  await hand.types('Giao catt');
  await expect(page.getByRole('listbox')).toContainText('Cục An toàn thông tin');
  await keyboard.takenAs('Tab');
  await expect(box).toHaveValue('Giao catt');
  await hand.types(' chur trif ');
  await expect(box).toHaveValue('Giao catt chủ trì ');
  await keyboard.enter();
  expect(await recorded()).toBe('Giao catt chủ trì');
});

test('the Vietnamese layout of Windows writes neither NFC nor NFD; it stays so in the box and is recorded in NFC', async () => {
  for (const sentence of sentences) {
    const written = await typesOnVietnameseLayout(meeting.keyboard, sentence);
    expect([sentence, sentence.normalize('NFD')]).not.toContain(written);
    await expect(meeting.box).toHaveJSProperty('value', written);
    await meeting.keyboard.enter();
    expect(await recorded()).toBe(sentence);
  }
});
