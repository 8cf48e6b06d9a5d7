import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stateOf } from '#shared/domain/creation.ts';
import { knownNames } from '#shared/domain/knownNames.ts';
import { type Unit, unitSchema } from '#shared/domain/unit.ts';
import type { KnownNames } from '#shared/language/assignment/knownNames.ts';
import { smallMeeting } from '../smallMeeting.ts';

/** The units of the ministry and the provinces, as the application's own directory lists them. */
export function ministryUnits(): readonly Unit[] {
  const file = resolve(import.meta.dirname, '../../../assets/directory/directory.json');
  const { units } = JSON.parse(readFileSync(file, 'utf8')) as { readonly units: readonly unknown[] };
  return units.map((unit) => unitSchema.parse(unit));
}

/** The ministry's leaders of those years, and its chief of office. */
const leaders = [
  ['nguyen-manh-hung', 'Nguyễn Mạnh Hùng', 'Bộ trưởng', 'chair'],
  ['phan-tam', 'Phan Tâm', 'Thứ trưởng', 'leader'],
  ['pham-anh-tuan', 'Phạm Anh Tuấn', 'Thứ trưởng', 'leader'],
  ['nguyen-huy-dung', 'Nguyễn Huy Dũng', 'Thứ trưởng', 'leader'],
  ['pham-duc-long', 'Phạm Đức Long', 'Thứ trưởng', 'leader'],
  ['nguyen-thanh-lam', 'Nguyễn Thanh Lâm', 'Thứ trưởng', 'leader'],
  ['bui-hoang-phuong', 'Bùi Hoàng Phương', 'Chánh Văn phòng', 'presenter'],
] as const;

/** Who may be named at a meeting on that day. */
export function rosterOn(date: string): KnownNames {
  const lists = smallMeeting();
  const [someone] = lists.person;
  if (!someone) throw new Error('The small meeting has people');
  const person = leaders.map(([id, name, title, role], index) => ({
    ...someone,
    ...{ id, name, title, role, order: `a${index}` },
  }));
  const meeting = lists.meeting.map((one) => ({ ...one, date, chairId: null }));
  return knownNames(stateOf({ ...lists, meeting, unit: [...ministryUnits()], person }));
}
