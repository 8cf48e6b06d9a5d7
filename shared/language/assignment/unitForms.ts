import { withoutKind } from '../completion/officialNames.ts';
import { fold } from '../fold.ts';

export interface KnownUnit {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly aliases: readonly string[];
  readonly isGroup: boolean;
  readonly province: string | null;
}

/** The words of a name, folded, without "và" and signs. */
type Letters = readonly string[];

/** One way in which a unit is called. */
export interface UnitForm {
  readonly letters: Letters;
  /** 0 for a name or abbreviation that is given, more for what is made of them. */
  readonly rank: number;
}

/**
 * All the ways: the official name, the abbreviation alone and behind the word of its kind ("Vụ KHTC"), the aliases, the
 * initials ("Cục XBIPH"); a provincial department also with and without "tỉnh"; a group of several kinds of units by
 * each of them ("Các cơ quan, đơn vị thuộc Bộ": "các đơn vị thuộc Bộ").
 */
export function unitForms(unit: KnownUnit): readonly UnitForm[] {
  const { name, abbreviation, aliases, isGroup, province } = unit;
  const given = [name, ...aliases, ...(abbreviation === null ? [] : [abbreviation])];
  const forms: UnitForm[] = given.map((called) => ({ letters: lettersOf(called), rank: 0 }));
  const add = (letters: Letters, rank: number) => forms.push({ letters, rank });
  if (isGroup) for (const variant of groupVariants(name)) add(lettersOf(variant), 1);
  else if (province !== null) for (const variant of provincialVariants(name, province)) add(variant, 1);
  else {
    for (const called of [name, ...aliases]) {
      const parts = withoutKind(called);
      if (!parts) continue;
      const kind = lettersOf(parts.kind);
      if (abbreviation !== null && !abbreviation.includes(' ')) add([...kind, ...lettersOf(abbreviation)], 1);
      const initials = initialsOf(lettersOf(parts.rest));
      if (initials.length > 1) add([...kind, initials], 2);
    }
  }
  return forms;
}

/** A code is one word: "PTTH&TTĐT" → "ptthttdt". */
function lettersOf(text: string): Letters {
  const letters = fold(text.replace(/(?<=\p{L})&(?=\p{L})/gu, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
  return letters.filter((word) => word !== 'va');
}

function initialsOf(letters: Letters): string {
  return letters.map((word) => word.charAt(0)).join('');
}

function groupVariants(name: string): readonly string[] {
  const parts = /^(Các)\s+(\p{L}+(?: \p{L}+)?),\s+(\p{L}+ \p{L}+)(\s.+)$/iu.exec(name);
  if (!parts) return [];
  const [, several, first, second, rest] = parts;
  return [`${several} ${first}${rest}`, `${several} ${second}${rest}`, `${several} ${second}, ${first}${rest}`];
}

/** "Sở Thông tin và Truyền thông tỉnh Hà Giang" → "Sở TT&TT Hà Giang", "Sở TTTT tỉnh Hà Giang" … */
function provincialVariants(name: string, province: string): readonly Letters[] {
  const end = name.lastIndexOf(province);
  if (end === -1) return [];
  const base = name.slice(0, end).replace(/\s+(?:tỉnh|thành phố)\s*$/iu, '');
  const parts = withoutKind(base.trim());
  const where = lettersOf(province);
  const whole = lettersOf(base);
  const short = parts ? [...lettersOf(parts.kind), initialsOf(lettersOf(parts.rest))] : whole;
  return [whole, short].flatMap((start) => kindsOfProvince.map((kind) => [...start, ...kind, ...where]));
}

const kindsOfProvince: readonly Letters[] = [[], ['tinh'], ['thanh', 'pho'], ['tp']];
