import type { LogEntry } from './logEntry.ts';

/** Records in a row that belong to one speech. */
export interface Turn {
  /** The id of its first record. */
  readonly key: string;
  readonly speechId: string | null;
  /** It goes on with what the turn before it began: a long one comes in pieces, so that only its end is drawn anew. */
  readonly isContinued: boolean;
  readonly entries: readonly LogEntry[];
}

const mostEntries = 40;

/** Turns in a row that belong to one agenda item. */
export interface Section {
  readonly key: string;
  readonly agendaItemId: string | null;
  readonly turns: readonly Turn[];
}

function sameItems<T>(left: readonly T[], right: readonly T[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

function liesWith(left: LogEntry | undefined, right: LogEntry | undefined): boolean {
  if (!left || !right) return false;
  return left.record.agendaItemId === right.record.agendaItemId && left.record.speechId === right.record.speechId;
}

/** The entries from `from` on that lie under the same agenda item and speech as the first of them. */
function turnAt(entries: readonly LogEntry[], from: number): Turn {
  const first = entries[from];
  let to = from + 1;
  while (to - from < mostEntries && liesWith(first, entries[to])) to += 1;
  return {
    key: first?.record.id ?? '',
    speechId: first?.record.speechId ?? null,
    isContinued: liesWith(entries[from - 1], first),
    entries: entries.slice(from, to),
  };
}

function sameTurn(left: Turn | undefined, right: Turn): left is Turn {
  return (
    left !== undefined &&
    left.speechId === right.speechId &&
    left.isContinued === right.isContinued &&
    sameItems(left.entries, right.entries)
  );
}

interface Building {
  readonly key: string;
  readonly agendaItemId: string | null;
  readonly turns: Turn[];
}

/**
 * The turns of `previous` that lie within its first `count` entries, without the last of them, which may go on; and how
 * many entries they hold.
 */
function keptTurns(previous: readonly Section[], count: number): { readonly kept: Building[]; readonly held: number } {
  const kept: Building[] = [];
  let held = 0;
  for (const { key, agendaItemId, turns } of previous) {
    const fitting: Turn[] = [];
    for (const turn of turns) {
      if (held + turn.entries.length > count) break;
      held += turn.entries.length;
      fitting.push(turn);
    }
    if (fitting.length > 0) kept.push({ key, agendaItemId, turns: fitting });
    if (fitting.length < turns.length) break;
  }
  held -= kept.at(-1)?.turns.pop()?.entries.length ?? 0;
  if (kept.at(-1)?.turns.length === 0) kept.pop();
  return { kept, held };
}

/** How many entries at the start of both lists are the same. */
function sameStart(left: readonly LogEntry[], right: readonly LogEntry[]): number {
  let count = 0;
  while (count < left.length && left[count] === right[count]) count += 1;
  return count;
}

/**
 * How the entries lie under agenda items and speeches.
 * @param previous how other entries lay before: a section or turn that is still the same is taken from it.
 */
export function sectionsOf(
  entries: readonly LogEntry[],
  previous: { readonly entries: readonly LogEntry[]; readonly sections: readonly Section[] },
): readonly Section[] {
  const { kept: sections, held } = keptTurns(previous.sections, sameStart(previous.entries, entries));
  const knownSections = new Map(previous.sections.map((section) => [section.key, section]));
  const known = new Map<string, Turn>();
  for (const section of previous.sections.slice(Math.max(0, sections.length - 1))) {
    for (const turn of section.turns) known.set(turn.key, turn);
  }
  for (let from = held; from < entries.length; ) {
    const turn = turnAt(entries, from);
    const agendaItemId = entries[from]?.record.agendaItemId ?? null;
    const before = known.get(turn.key);
    const shared = sameTurn(before, turn) ? before : turn;
    const section = sections.at(-1);
    if (section?.agendaItemId === agendaItemId) section.turns.push(shared);
    else sections.push({ key: turn.key, agendaItemId, turns: [shared] });
    from += turn.entries.length;
  }
  return sections.map((section) => {
    const before = knownSections.get(section.key);
    const isSame = before?.agendaItemId === section.agendaItemId && sameItems(before.turns, section.turns);
    return isSame ? before : section;
  });
}

/** The end of a log: its sections, each from the turn `from` on. */
export interface Tail {
  readonly sections: readonly { readonly section: Section; readonly from: number }[];
  /** There is more before it. */
  readonly isCut: boolean;
}

/** The last turns of a log that hold at least `count` entries together. */
export function tailOf(sections: readonly Section[], count: number): Tail {
  const tail: { section: Section; from: number }[] = [];
  let held = 0;
  for (const section of [...sections].reverse()) {
    let from = section.turns.length;
    while (from > 0 && held < count) {
      from -= 1;
      held += section.turns[from]?.entries.length ?? 0;
    }
    if (from < section.turns.length) tail.unshift({ section, from });
    if (held >= count) return { sections: tail, isCut: from > 0 || section !== sections[0] };
  }
  return { sections: tail, isCut: false };
}
