import { words } from '../words.ts';

/** The tasks that are proposed out of a sentence, under the box. */
export const proposal = words(
  {
    label: 'Nhiệm vụ đọc được từ câu vừa ghi',
    one: 'Nhiệm vụ?',
    several: '{{total}} nhiệm vụ?',
    number: '{{number}}.',
    newDirector: '{{name}} (thêm vào danh sách)',
    noLead: 'chưa rõ đơn vị chủ trì',
    noDeadline: 'chưa có thời hạn',
    taken_one: 'Đã ghi {{count}} nhiệm vụ.',
    taken_other: 'Đã ghi {{count}} nhiệm vụ.',
    completed: 'Đã ghi nhiệm vụ với đơn vị và thời hạn đọc được.',
    keys: { take: 'nhận', dropDeadline: 'bỏ ngày', form: 'sửa', leave: 'thôi' },
  },
  {
    label: 'Tasks read out of the line just recorded',
    one: 'Task?',
    several: '{{total}} tasks?',
    number: '{{number}}.',
    newDirector: '{{name}} (put on the roster)',
    noLead: 'no lead unit found',
    noDeadline: 'no deadline yet',
    taken_one: '{{count}} task recorded.',
    taken_other: '{{count}} tasks recorded.',
    completed: 'The task has the units and the deadline that were read.',
    keys: { take: 'take', dropDeadline: 'drop the day', form: 'edit', leave: 'leave' },
  },
);
