import { date, type Example, event, noDay, nothing, saidOn } from './example.ts';

/** U7, U8: terms. 25/4/2022 is a Monday before a break from 30/4 to 3/5; 13/6/2024 is a Thursday. */
export const termExamples: readonly Example[] = [
  ...saidOn('25/4/2022', [
    ['trong vòng 3 ngày', date('28/4/2022', 'counted')],
    ['trong vòng 4 ngày làm việc', date('29/4/2022')],
    // 26, 27, 28, 29 April, then 4 May
    ['trong vòng 5 ngày làm việc', date('4/5/2022')],
    // the fifth day is a Saturday and a holiday
    ['trong vòng 5 ngày', date('4/5/2022', 'countedMoved')],
    ['không quá 10 ngày', date('5/5/2022')],
    ['tối đa 10 ngày', date('5/5/2022')],
    ['trong 10 ngày tới', date('5/5/2022')],
    ['10 ngày tới', date('5/5/2022')],
    ['10 ngày nữa', date('5/5/2022')],
    ['sau 10 ngày nữa', date('5/5/2022')],
    ['chậm nhất 3 ngày', date('28/4/2022')],
    ['chậm nhất sau 3 ngày làm việc', date('28/4/2022')],
    ['trong vòng 05 (năm) ngày làm việc', date('4/5/2022')],
    ['05 ngày làm việc', date('4/5/2022')],
    ['trong vòng ba ngày', date('28/4/2022')],
    ['trong năm ngày', date('4/5/2022')],
    ['hai ba ngày nữa', date('28/4/2022')],
    ['2-3 ngày tới', date('28/4/2022')],
    ['trong 24 giờ', date('26/4/2022')],
    ['trong vòng 48h', date('27/4/2022')],
    ['trong 2 giờ tới', date('26/4/2022')],
    ['trong vòng một tuần', date('4/5/2022', 'countedMoved')],
    ['trong vòng 2 tuần', date('9/5/2022')],
    ['2 tuần nữa', date('9/5/2022')],
    ['trong 1-2 tuần', date('9/5/2022')],
    ['trong nửa tháng', date('10/5/2022')],
    ['trong vòng một tháng', date('25/5/2022')],
    // 25/6/2022 is a Saturday
    ['trong 2 tháng tới', date('27/6/2022', 'countedMoved')],
    ['một tháng rưỡi nữa', date('9/6/2022')],
    ['trong vòng 1 năm', date('25/4/2023')],
    ['trong vòng 10 ngày kể từ ngày 1/5/2022', date('11/5/2022')],
    ['trong vòng 10 ngày kể từ hôm nay', date('5/5/2022')],
    ['5 ngày làm việc kể từ ngày họp', date('4/5/2022')],
    ['trong thời hạn 15 ngày kể từ ngày nhận được văn bản', event()],
    ['trong vòng 30 ngày kể từ ngày ký', event()],
    // counted back
    ['trước ngày 30/6 10 ngày', date('20/6/2022', 'countBefore')],
    ['10 ngày trước ngày 30/6', date('20/6/2022')],
    ['chậm nhất 02 tuần trước ngày 30/6', date('16/6/2022')],
    ['chậm nhất 5 ngày làm việc trước ngày họp', event()],
    ['trước ngày 30/4 10 ngày', noDay('past')],
    // no terms
    ['trong 3 năm qua', nothing],
    ['sau 3 tháng triển khai', nothing],
    ['nghỉ trong 3 ngày', nothing],
    ['phát biểu không quá 5 phút', nothing],
    ['dự thảo không quá 5 trang', nothing],
    ['kéo dài trong 2 tuần', nothing],
    ['trong vòng 5 ngày kể từ ngày 1/3/2022', noDay('past')],
  ]),
  ...saidOn('31/1/2023', [
    ['trong 1 tháng', date('28/2/2023')],
    ['trong 3 tháng', date('4/5/2023', 'countedMoved')],
  ]),
  ...saidOn('29/2/2024', [
    ['trong 1 năm', date('28/2/2025')],
    ['trong 4 năm', date('29/2/2028')],
  ]),
  ...saidOn('13/6/2024', [
    ['trong vòng 1 ngày làm việc', date('14/6/2024')],
    ['trong vòng 2 ngày làm việc', date('17/6/2024')],
    ['trong vòng 1 tuần', date('20/6/2024')],
    ['trong 3 ngày', date('17/6/2024', 'countedMoved')],
  ]),
  // 9/2 to 14/2/2024 are off for Tết, 10 and 11 February being a weekend
  ...saidOn('7/2/2024', [
    ['trong vòng 2 ngày làm việc', date('15/2/2024')],
    ['trong vòng 3 ngày', date('15/2/2024')],
  ]),
];
