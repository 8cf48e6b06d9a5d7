import { describe, expect, it } from 'vitest';
import { deadlineReason } from '#shared/i18n/deadlineReason.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { deadlineReasons } from '#shared/i18n/words/deadlineReasons.ts';
import { readDeadline } from '#shared/language/deadline/readDeadlines.ts';
import { plainDate } from '../language/deadlines/example.ts';
import { examples } from '../language/deadlines/examples.ts';

const { t: vi } = createTranslator('vi');
const { t: en } = createTranslator('en');

function reasonOf(text: string, meetingDate: string, daysOff: readonly string[] = []) {
  const found = readDeadline(text, { meetingDate, daysOff });
  if (!found) throw new Error(`no deadline in ${text}`);
  return found.reason;
}

describe('the reason of a reading', () => {
  it.each([
    ['trước ngày 1/7', '2024-06-13', 'trước 01/07/2024: chậm nhất hết ngày 30/06/2024 (Chủ nhật)'],
    ['trong tháng 5/2022', '2022-04-25', 'đến hết ngày cuối kỳ: 31/05/2022'],
    ['quý I', '2022-12-30', 'kỳ này đã qua, tính kỳ tới: hết ngày 31/03/2023'],
    ['tuần tới', '2022-04-25', 'tuần từ 02/05/2022, đến hết thứ Sáu 06/05/2022'],
    ['thứ Sáu tuần sau', '2022-04-25', 'thứ Sáu, ngày 06/05/2022'],
    ['chủ nhật tuần sau', '2022-04-25', 'Chủ nhật, ngày 08/05/2022'],
    ['trong vòng 5 ngày làm việc', '2024-06-13', '5 ngày làm việc sau 13/06/2024: đến hết 20/06/2024'],
    ['trong thời hạn 10 ngày', '2024-06-13', '23/06/2024 là ngày nghỉ, chuyển sang 24/06/2024'],
    ['ngay', '2022-04-25', 'làm ngay; gợi ý ngày làm việc kế tiếp 26/04/2022'],
    ['thứ Sáu 21/5', '2022-04-25', 'ngày 21/05/2022 là thứ Bảy, không khớp thứ đã nói'],
    ['trước 17 giờ ngày 30/6', '2022-04-25', 'đến 17 giờ ngày 30/06/2022'],
  ])('%s', (text, meeting, sentence) => {
    expect(deadlineReason(vi, reasonOf(text, meeting))).toBe(sentence);
  });

  it("tells a day off of the user's own", () => {
    const reason = reasonOf('ngày 20/5', '2022-04-25', ['2022-05-20']);
    expect(deadlineReason(vi, reason)).toBe('ngày gần nhất kể từ ngày họp: 20/05/2022 (ngày nghỉ riêng)');
    expect(deadlineReason(en, reason)).toBe(
      'the next such day from the meeting on: 20/05/2022 (a day off of your own)',
    );
  });

  it('is one short line in both languages, without a hole', () => {
    const seen = new Set<string>();
    for (const { text, meeting } of Object.values(examples).flat()) {
      const reason = readDeadline(text, { meetingDate: plainDate(meeting), daysOff: [] })?.reason;
      if (!reason) continue;
      seen.add(reason.code);
      for (const sentence of [deadlineReason(vi, reason), deadlineReason(en, reason)]) {
        expect(sentence).not.toMatch(/\{\{|undefined|deadlineReasons|\d{4}-\d\d/);
        expect(sentence.length, sentence).toBeLessThan(80);
      }
    }
    const { weekdays: _weekdays, dayOff: _dayOff, ...codes } = deadlineReasons.vi;
    expect([...seen].sort()).toEqual(Object.keys(codes).sort());
  });
});
