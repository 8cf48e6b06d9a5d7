import { words } from '../words.ts';

/** F7: the roll call. */
export const attendance = words(
  {
    title: 'Điểm danh',
    placeholder: 'số hoặc tên, rồi Enter',
    as: 'Ghi là',
    list: 'Danh sách',
    unknown: 'chưa rõ',
    add: 'Thêm “{{name}}” vào danh sách đại biểu',
    nobody: 'Chưa có ai trong danh sách. Gõ họ tên rồi Enter để thêm.',
    count: '{{present}}/{{total}} có mặt',
    keys: { mark: 'ghi', move: 'chọn', next: 'đổi cách ghi', close: 'đóng' },
  },
  {
    title: 'Roll call',
    placeholder: 'number or name, then Enter',
    as: 'Mark as',
    list: 'People',
    unknown: 'not known',
    add: 'Add “{{name}}” to the people',
    nobody: 'Nobody is on the list yet. Type a name and press Enter to add it.',
    count: '{{present}}/{{total}} present',
    keys: { mark: 'mark', move: 'choose', next: 'mark otherwise', close: 'close' },
  },
);
