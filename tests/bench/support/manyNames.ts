import type { RecordLists } from '#shared/domain/creation.ts';
import { fold } from '#shared/language/fold.ts';
import { orderKeys } from '#shared/lib/order.ts';
import { meetingBefore } from './largeMeeting.ts';

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Tạ'];
const middles = ['Mạnh', 'Thị', 'Văn', 'Huy', 'Đức', 'Quang', 'Thanh', 'Minh', 'Hồng', 'Ngọc', 'Khắc'];
const givens = ['Hùng', 'Tâm', 'Tuấn', 'Dũng', 'Lan', 'Phương', 'Hạnh', 'Sơn', 'Bình', 'Châu', 'Kiên', 'Yến', 'Long'];
const kinds = ['Cục', 'Vụ', 'Viện', 'Sở', 'Trung tâm', 'Ban', 'Phòng'];
const fields = [
  'Bưu chính',
  'Viễn thông',
  'Tần số',
  'Báo chí',
  'Xuất bản',
  'An toàn thông tin',
  'Kinh tế số',
  'Pháp chế',
];
const places = ['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Lạng Sơn', 'Nghệ An', 'Bình Dương', 'Kon Tum', 'Cà Mau'];

const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? '';

function personName(index: number): string {
  const given = Math.floor(index / families.length);
  return [pick(families, index), pick(middles, Math.floor(given / givens.length)), pick(givens, given)].join(' ');
}

function unitName(index: number): string {
  const field = Math.floor(index / kinds.length);
  const number = Math.floor(index / (kinds.length * fields.length * places.length)) + 1;
  return `${pick(kinds, index)} ${pick(fields, field)} ${pick(places, Math.floor(field / fields.length))} ${number}`;
}

/** The conference of April 2022, before it began, with as many people, and as many units, as `each` says. */
export function meetingOfManyNames(id: string, each: number): RecordLists {
  const lists = meetingBefore(id);
  const [person] = lists.person;
  const [unit] = lists.unit;
  if (!person || !unit) throw new Error('The sample has nobody');
  const orders = orderKeys(each);
  return {
    ...lists,
    person: [
      ...lists.person,
      ...orders.slice(lists.person.length).map((order, index) => ({
        ...person,
        id: `person-${index}`,
        name: personName(index),
        title: index % 3 === 0 ? 'Phó Cục trưởng' : 'Chuyên viên',
        role: 'member' as const,
        order,
      })),
    ],
    unit: [
      ...lists.unit,
      ...orders.slice(lists.unit.length).map((_, index) => ({
        ...unit,
        id: `unit-${index}`,
        name: unitName(index),
        abbreviation: fold(unitName(index))
          .replace(/[^a-z]*([a-z])[a-z]*/g, '$1')
          .toUpperCase(),
        aliases: [],
      })),
    ],
  };
}
