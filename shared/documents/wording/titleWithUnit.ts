import type { Person } from '../../domain/person.ts';
import type { MeetingState } from '../../domain/state.ts';

type Titled = Pick<Person, 'name' | 'title' | 'unitId' | 'unitText'>;
type Units = Pick<MeetingState, 'unit'>;

/**
 * The unit somebody is of, in the words of the record, else as the directory names it; null where it is not known, or
 * where their title names it already.
 */
export function unitBesideTitle({ unit: units }: Units, { title, unitId, unitText }: Titled): string | null {
  const known = unitId ? units[unitId] : undefined;
  const unit = unitText ?? known?.name ?? null;
  const isNamed = [unit, known?.name, ...(known?.aliases ?? [])].some((one) => one && title && names(title, one));
  return isNamed ? null : unit;
}

/**
 * The post of a person or a group and the unit it is held in, as far as they are known: `Giám đốc` of `Sở TT&TT tỉnh
 * Phú Yên` → `Giám đốc Sở TT&TT tỉnh Phú Yên`; `Chánh Văn phòng Bộ TT&TT` says already that it is the `Văn phòng Bộ`.
 * Null where neither is known.
 */
export function titleWithUnit(units: Units, person: Titled): string | null {
  const { name, title } = person;
  const unit = unitBesideTitle(units, person);
  if (title === null || unit === null) return title ?? unit;
  const isApart = name !== null && endsInAnotherUnit.test(title);
  return joined(title, unit) ?? `${title}${isApart ? ',' : ''} ${unit}`;
}

/** A post within a part of the unit, or several of them: `Chuyên viên Phòng Tổng hợp`, which a comma keeps apart. */
const endsInAnotherUnit =
  /,|(?<!\p{L})(?:Phòng|Ban|Tổ|Khoa|Trung tâm|Chi cục|Chi nhánh|Viện|Vụ|Cục|Sở|Bộ|Báo)\s+\p{Lu}/u;

function names(title: string, unit: string): boolean {
  return ` ${title.toLowerCase()} `.replaceAll(',', ' ').includes(` ${unit.toLowerCase()} `);
}

/** `Chánh Văn phòng` and `Văn phòng Bộ` share words: `Chánh Văn phòng Bộ`; null where they share none. */
function joined(title: string, unit: string): string | null {
  const words = unit.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const shared = words.slice(0, count).join(' ').toLowerCase();
    if (` ${title.toLowerCase()}`.endsWith(` ${shared}`)) return `${title} ${words.slice(count).join(' ')}`;
  }
  return null;
}
