import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineFault } from '#shared/domain/deadline.ts';
import { readDeadline, readDeadlines } from '#shared/language/deadline/readDeadlines.ts';
import { dayOffOf } from '#shared/language/deadline/workingDays.ts';
import { addDays, lastDayOfMonth, monthOf, weekdayOf, yearOf } from '#shared/lib/plainDay.ts';

const meetingDay = fc.integer({ min: 0, max: 5475 }).map((count) => addDays('2019-01-01', count));
const calendarOf = (meetingDate: string, daysOff: readonly string[] = []) => ({ meetingDate, daysOff });

const pieces = (
  'trước sau từ đến tới hết trong vào ngày tháng tuần quý năm nay này tới sau nữa đầu giữa cuối chậm nhất không quá ' +
  'vòng thời hạn gian làm việc ngay khi luật có hiệu lực hằng theo định kỳ sớm tết nguyên đán mùng thứ hai ba tư sáu ' +
  'bảy chủ nhật mười lăm mươi mốt giờ sáng chiều mai kia hôm nửa rưỡi kể và để hoàn thành xong đã phải 1 2 05 6 9 10 ' +
  '15 29 30 31 32 I II IV 15/11 30/6/2022 31/9 29/2 10-15/11 2022 2025 17h 8:30 , . ; : ( ) - – / % \n truoc thang ngay'
).split(' ');
/** Heaps of the words that deadlines are made of: more tangled than anybody speaks. */
const tangle = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join(' '));
const anyText = fc.oneof(tangle, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string());

describe('whatever is said', () => {
  it('is read without a fault, and what is found stands in the text, in order', () => {
    fc.assert(
      fc.property(anyText, meetingDay, (text, meeting) => {
        let end = 0;
        for (const { phrase, from, to } of readDeadlines(text, calendarOf(meeting))) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(phrase).toBe(text.slice(from, to));
          expect(phrase.trim()).toBe(phrase);
          end = to;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has what its kind needs (T5), and no day before the meeting', () => {
    fc.assert(
      fc.property(tangle, meetingDay, (text, meeting) => {
        for (const { phrase, kind, due, start, event, reason } of readDeadlines(text, calendarOf(meeting))) {
          expect(deadlineFault({ phrase, kind, due, start, event }), phrase).toBeNull();
          if (due !== null) {
            expect(due, phrase).toMatch(/^\d{4}-\d\d-\d\d$/);
            expect(due >= meeting, `${phrase} ${due} ${reason.code}`).toBe(true);
          }
          if (start !== null && due !== null) expect(start <= due, phrase).toBe(true);
        }
      }),
      { numRuns: 4000 },
    );
  });

  it('gives the deadline that counts out of those that were found', () => {
    fc.assert(
      fc.property(tangle, meetingDay, (text, meeting) => {
        const all = readDeadlines(text, calendarOf(meeting));
        const one = readDeadline(text, calendarOf(meeting));
        if (one === null) expect(all).toEqual([]);
        else expect(all).toContainEqual(one);
      }),
    );
  });
});

describe('a day', () => {
  const written = (day: string) => day.split('-').reverse().map(Number).join('/');

  it('said whole is that day, if it is not over', () => {
    fc.assert(
      fc.property(meetingDay, fc.integer({ min: 0, max: 2000 }), (meeting, ahead) => {
        const day = addDays(meeting, ahead);
        expect(readDeadline(`ngày ${written(day)}`, calendarOf(meeting))).toMatchObject({ kind: 'date', due: day });
        const [date, month, year] = written(day).split('/');
        expect(readDeadline(`chậm nhất ngày ${date} tháng ${month} năm ${year}`, calendarOf(meeting))).toMatchObject({
          kind: 'date',
          due: day,
        });
      }),
    );
  });

  it('without its year is the next such day on or after the meeting', () => {
    fc.assert(
      fc.property(meetingDay, fc.integer({ min: 0, max: 364 }), (meeting, ahead) => {
        const day = addDays(meeting, ahead);
        if (day.endsWith('-02-29')) return;
        const [date, month] = written(day).split('/');
        expect(readDeadline(`${date}/${month}`, calendarOf(meeting))).toMatchObject({ kind: 'date', due: day });
      }),
    );
  });

  it('behind "trước" is the day before', () => {
    fc.assert(
      fc.property(meetingDay, fc.integer({ min: 1, max: 2000 }), (meeting, ahead) => {
        const day = addDays(meeting, ahead);
        expect(readDeadline(`trước ngày ${written(day)}`, calendarOf(meeting))).toMatchObject({
          kind: 'date',
          due: addDays(day, -1),
          reason: { code: 'before', params: { boundary: day } },
        });
      }),
    );
  });

  it('that is over, or is in no calendar, is none', () => {
    fc.assert(
      fc.property(meetingDay, fc.integer({ min: 1, max: 2000 }), (meeting, ago) => {
        const day = addDays(meeting, -ago);
        expect(readDeadline(`trước ngày ${written(day)}`, calendarOf(meeting))).toMatchObject({
          kind: 'none',
          due: null,
        });
      }),
    );
    for (const day of ['30/2', '31/4', '31/6', '31/9', '31/11', '29/2/2023', '29/2/2100', '0/5', '15/0']) {
      expect(readDeadline(`ngày ${day}`, calendarOf('2022-04-25')), day).toMatchObject({ kind: 'none', due: null });
    }
  });
});

describe('a week, month, quarter', () => {
  it('that comes ends on its last day, a week on its Friday', () => {
    fc.assert(
      fc.property(meetingDay, (meeting) => {
        const due = (text: string) => readDeadline(text, calendarOf(meeting))?.due ?? '';
        expect(weekdayOf(due('tuần tới'))).toBe(5);
        expect(due('tuần tới') > meeting && due('tuần tới') <= addDays(meeting, 11)).toBe(true);
        expect(weekdayOf(due('thứ Tư tới'))).toBe(3);
        expect(due('thứ Tư tới') > meeting && due('thứ Tư tới') <= addDays(meeting, 7)).toBe(true);
        for (const text of ['tháng này', 'tháng tới', 'quý này', 'quý tới', 'năm nay', 'cuối tháng', 'tháng 2']) {
          expect(due(text), text).toBe(lastDayOfMonth(yearOf(due(text)), monthOf(due(text))));
        }
      }),
    );
  });

  it('by its number is the one that is not over', () => {
    fc.assert(
      fc.property(meetingDay, fc.integer({ min: 1, max: 12 }), (meeting, month) => {
        const due = readDeadline(`trong tháng ${month}`, calendarOf(meeting))?.due ?? '';
        const isOver = month < monthOf(meeting);
        expect(due).toBe(lastDayOfMonth(yearOf(meeting) + (isOver ? 1 : 0), month));
      }),
    );
  });
});

describe('a term', () => {
  it('in working days has as many of them', () => {
    fc.assert(
      fc.property(meetingDay, fc.integer({ min: 1, max: 30 }), (meeting, count) => {
        const due = readDeadline(`trong vòng ${count} ngày làm việc`, calendarOf(meeting))?.due ?? '';
        let counted = 0;
        for (let day = addDays(meeting, 1); day <= due; day = addDays(day, 1)) {
          if (dayOffOf(day, calendarOf(meeting)) === null) counted += 1;
        }
        expect(counted).toBe(count);
      }),
    );
  });

  it('never ends on a day off, the own ones included, nor earlier than it says', () => {
    fc.assert(
      fc.property(
        meetingDay,
        fc.integer({ min: 1, max: 90 }),
        fc.array(fc.integer({ min: 1, max: 120 })),
        (meeting, count, own) => {
          const calendar = calendarOf(
            meeting,
            own.map((after) => addDays(meeting, after)),
          );
          const due = readDeadline(`trong vòng ${count} ngày`, calendar)?.due ?? '';
          expect(dayOffOf(due, calendar)).toBeNull();
          expect(due >= addDays(meeting, count)).toBe(true);
        },
      ),
    );
  });
});
