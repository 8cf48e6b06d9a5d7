import type { Block } from '#shared/documents/officialDocument.ts';
import { roman } from '#shared/documents/wording/numbering.ts';

/** Where a paragraph stands in Word's numbering: which list, and how deep. */
export interface ListPlace {
  /** Its index among those that count; the dashes have one of their own. */
  readonly list: number | 'dashes';
  readonly level: number;
}

/**
 * Under which a list is known while a document is made. The library puts numbers in the place of names wherever they
 * stand in the file, so they have a sign that no text has (`printableText`).
 */
export function listName(list: ListPlace['list']): string {
  return `\u2060${list}`;
}

/** What puts a paragraph into a list. */
export function numberingAt({ list, level }: ListPlace): { readonly reference: string; readonly level: number } {
  return { reference: listName(list), level };
}

/**
 * The levels of a document's list. The numbers are Word's own: a clause or a point that is put between others renumbers
 * those behind it, and each level begins anew under the one above.
 *
 * Points are the difficulty. Word counts letters as a, b, c, d, e, f …; the decree goes by the Vietnamese alphabet,
 * d, đ, e, g … without f, j, w and z (domain.md §1.5), and no number format of Word's or LibreOffice's does. So the
 * alphabet is parted where the two disagree: a–e count at one level, đ is a level whose text is that letter, and g, k
 * and x begin a level each, at the value that this letter has in Word. All of it is one list, in which a point is moved
 * on by Tab: for đ) after d), Enter and Tab.
 */
export const countingLevels = [
  { kind: 'roman', start: 1 },
  { kind: 'decimal', start: 1 },
  { kind: 'letter', start: 1, letters: 'abcde' },
  { kind: 'text', start: 1, letters: 'đ' },
  { kind: 'letter', start: 7, letters: 'ghi' },
  { kind: 'letter', start: 11, letters: 'klmnopqrstuv' },
  { kind: 'letter', start: 24, letters: 'xy' },
] as const;

/** The levels of dashes. They are no levels of the list that counts: LibreOffice counts what is left out above one. */
export const dashes = ['-', '+'] as const;

export interface ListCounter {
  /** The place that gives this block its mark; null where it has none, or one that no list can make. */
  place(block: Block): ListPlace | null;
  /** What comes next is counted from the beginning, as in an appendix. */
  startAnew(): void;
  /** For each list that counts, at what each level begins; the first is there even if nothing was counted. */
  starts(): readonly (readonly number[])[];
}

/** What a level has come to: `null` is nothing yet; `unclear` is where Word and LibreOffice would disagree. */
type Count = number | null | 'unclear';

/**
 * Finds lists that give every block the very mark which the document says. As a rule that is one. Where a mark is not
 * what Word and LibreOffice would count, a new list begins with it.
 */
export function createListCounter(): ListCounter {
  const natural = countingLevels.map(({ start }) => start as number);
  const lists: (readonly number[])[] = [];
  let counts: readonly Count[] | null = null;

  function isNext({ level, value }: Mark): boolean {
    const before = counts?.[level];
    if (before === undefined) return false;
    if (value === null) return true;
    return value === (before === null ? lists.at(-1)?.[level] : before === 'unclear' ? null : before + 1);
  }

  return {
    place(block) {
      if (block.kind === 'item') return { list: 'dashes', level: block.level - 1 };
      const mark = markOf(block);
      if (mark === null) return null;
      const { level, value } = mark;
      if (!isNext(mark)) {
        lists.push(value === null ? natural : natural.with(level, value));
        counts = null;
      }
      counts = countingLevels.map((_, other): Count => {
        if (other > level) return null;
        // A level that is left out: Word begins it when it comes, LibreOffice goes on behind one that is not seen.
        return other === level ? value : (counts?.[other] ?? 'unclear');
      });
      return { list: lists.length - 1, level };
    },
    startAnew() {
      counts = null;
    },
    starts: () => (lists.length === 0 ? [natural] : lists),
  };
}

/** A mark as a level makes it; `value` is null where nothing is counted. */
interface Mark {
  readonly level: number;
  readonly value: number | null;
}

function markOf(block: Block): Mark | null {
  switch (block.kind) {
    case 'section': {
      const index = romanNumbers.indexOf(block.numeral);
      return index < 0 ? null : { level: 0, value: index + 1 };
    }
    case 'clauseTitle':
    case 'clause':
      return Number.isInteger(block.number) && block.number >= 0 ? { level: 1, value: block.number } : null;
    case 'point':
      return letterMark(block.letter);
    default:
      return null;
  }
}

function letterMark(letter: string): Mark | null {
  const level = countingLevels.findIndex((one) => 'letters' in one && [...one.letters].includes(letter));
  const found = countingLevels[level];
  if (!found || !('letters' in found)) return null;
  return { level, value: found.kind === 'letter' ? found.start + [...found.letters].indexOf(letter) : null };
}

const romanNumbers = Array.from({ length: 39 }, (_, index) => roman(index + 1));
