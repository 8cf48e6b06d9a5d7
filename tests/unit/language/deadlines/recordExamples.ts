import { again, date, dateOfEvent, type Example, event, noDay, range, saidOn, window } from './example.ts';

/** domain.md §5.8: the table and the phrases under it. */
export const recordExamples: readonly Example[] = [
  ...saidOn('25/4/2022', [
    ['trong tháng 5/2022', date('31/5/2022')],
    ['trong Quý II/2022', date('30/6/2022')],
    ['đưa vào kết quả bình xét thi đua «cuối năm»', date('31/12/2022')],
    ['đo lường kinh tế số «theo quý»', again],
    ['thời gian tới', noDay()],
    ['từ nay', noDay()],
    ['tháng tới', date('31/5/2022')],
    ['quý tới', date('30/9/2022')],
    ['trong tuần này', window('25/4/2022', '29/4/2022')],
    ['đầu tuần tới', date('2/5/2022')],
    ['giữa tháng 8', date('15/8/2022')],
    ['trước khi triển khai', event()],
  ]),
  ...saidOn('13/6/2024', [
    ['trước ngày 1/7', date('30/6/2024', 'before')],
    ['vào ngày 1/7 khi luật có hiệu lực', dateOfEvent('1/7/2024', 'khi luật có hiệu lực')],
    // Friday the 14th is the first of the five.
    ['trong vòng 5 ngày làm việc', date('20/6/2024', 'countedWorkingDays')],
    // The tenth day is Sunday the 23rd.
    ['trong thời hạn 10 ngày', date('24/6/2024', 'countedMoved')],
  ]),
  ...saidOn('3/10/2023', [
    ['từ nay đến cuối năm', date('31/12/2023')],
    ['ngay trong tháng 10', date('31/10/2023')],
    ['trong tuần tới', window('9/10/2023', '13/10/2023')],
    ['06 tháng cuối năm', range('1/7/2023', '31/12/2023')],
  ]),
  ...saidOn('7/9/2020', [
    ['từ nay đến cuối năm', date('31/12/2020')],
    ['trong năm 2020', date('31/12/2020')],
    ['trong 2021', date('31/12/2021')],
    ['ngay từ tháng 10 để tháng 11 hoàn thiện xong', window('1/10/2020', '30/11/2020')],
    ['trong Quý III/2020', date('30/9/2020')],
    ['Trong kế hoạch «hàng năm» lưu ý kế hoạch phát triển hạ tầng số', again],
  ]),
  ...saidOn('30/12/2022', [
    ['quý I', date('31/3/2023', 'lastDayRolled')],
    ['chậm nhất ngày 05 tháng 01 năm 2023', date('5/1/2023')],
  ]),
];
