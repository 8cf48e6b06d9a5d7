import { type AskedText, askedText } from '../../language/completion/askedText.ts';
import { matchesOf, type NameIndex, type NameMatch, nameIndex } from '../../language/completion/nameIndex.ts';
import { lowerFirst, withoutRepeated } from '../../language/completion/written.ts';
import { remembered } from '../../lib/remembered.ts';
import type { RecordsOf } from '../change.ts';
import { findMeeting } from '../meeting.ts';
import { rosterOf } from '../nameSearch.ts';
import type { Person } from '../person.ts';
import type { Site } from '../site.ts';
import type { MeetingState } from '../state.ts';
import type { TextModule } from '../textModule.ts';
import { isValidOn, type Unit } from '../unit.ts';
import { type Completable, namedPerson, namedProvince, namedSite, namedUnit } from './completable.ts';
import { moduleIndex } from './moduleIndex.ts';
import { type Standing, standingIn } from './standing.ts';

/** What can stand in the place of the letters that ask for it. */
export interface Completion {
  /** The same for the same thing, whatever the letters are. */
  readonly key: string;
  readonly item: Completable | { readonly kind: 'module'; readonly module: TextModule };
  /** The letters that it replaces: from here to the caret. */
  readonly from: number;
  readonly text: string;
  readonly isSpeaking: boolean;
  readonly absence: Standing['absence'];
}

/** What of a meeting completions need to know. */
export type CompletionState = Pick<
  MeetingState,
  'meeting' | 'person' | 'unit' | 'site' | 'attendance' | 'speech' | 'task'
>;

export interface CompletionContext {
  readonly state: CompletionState;
  readonly modules: readonly TextModule[];
  /** Keys of what was taken before, the last at the end. */
  readonly taken: readonly string[];
}

/** More are not read; further letters are. */
const longestList = 8;

const peopleIndex = remembered((person: RecordsOf<Person>) =>
  nameIndex(rosterOf({ person }).map((one, index) => namedPerson(one, index + 1))),
);
const siteIndex = remembered((sites: RecordsOf<Site>) => nameIndex(Object.values(sites).map(namedSite)));
const unitIndexes = remembered((units: RecordsOf<Unit>) => {
  const all = Object.values(units);
  const provinces = new Map(all.flatMap((unit) => (unit.province === null ? [] : [[unit.province, unit] as const])));
  return [
    nameIndex(all.map(namedUnit)),
    nameIndex([...provinces].map(([province, unit]) => namedProvince(unit, province))),
  ] as const;
});

/** Makes everything ready that is looked up at each letter; done beforehand, the first letter does not wait for it. */
export function prepareCompletions({ state, modules }: CompletionContext): void {
  indexesOf(state);
  moduleIndex(modules);
}

function indexesOf({ person, unit, site }: CompletionState): readonly NameIndex<Completable>[] {
  return [peopleIndex(person), ...unitIndexes(unit), siteIndex(site)];
}

/**
 * What the text before the caret asks for: people, units, provinces, sites and text modules, the likeliest first. The
 * longest words count most, then how well they fit, who speaks now, who is here, and who was named last.
 */
export function completions(context: CompletionContext, text: string, caret: number): readonly Completion[] {
  const asked = askedText(text, caret);
  if (asked === null) return [];
  const named = indexesOf(context.state).flatMap((index) => matchesOf(index, text, asked));
  const modules = matchesOf(moduleIndex(context.modules), text, asked);
  if (named.length === 0 && modules.length === 0) return [];
  const standing = standingIn(context.state);
  const known = named.filter(({ item }) => isKnownNow(item, context.state));
  const ranked = [
    ...known.map((match) => ({ match, key: keyOf(match.item), standing: standing(match.item) })),
    ...modules.map((match) => ({
      match: { ...match, item: { kind: 'module', module: match.item } as const },
      key: `module-${match.item.id}`,
      standing: unknownStanding,
    })),
  ];
  const taken = new Map(context.taken.map((key, index) => [key, index + 1]));
  ranked.sort(
    (left, right) =>
      right.match.wordCount - left.match.wordCount ||
      fitOf(left.match) - fitOf(right.match) ||
      Number(right.standing.isSpeaking) - Number(left.standing.isSpeaking) ||
      left.standing.absence - right.standing.absence ||
      (taken.get(right.key) ?? 0) - (taken.get(left.key) ?? 0) ||
      right.standing.named - left.standing.named,
  );
  const found: Completion[] = [];
  for (const { match, key, standing: stands } of ranked) {
    const written = writtenAs(match, text, asked);
    const isNew = written !== text.slice(match.from, caret).trimEnd() && !found.some((one) => one.text === written);
    if (isNew) {
      const { isSpeaking, absence } = stands;
      found.push({ key, item: match.item, from: match.from, text: written, isSpeaking, absence });
    }
    if (found.length === longestList) break;
  }
  return found;
}

/** Initials alone mean a unit or somebody rather than a province: "cb" is Cục Báo chí before it is Cao Bằng. */
function fitOf({ item, wordCount, fit }: NameMatch<Completion['item']>): number {
  return item.kind === 'province' && wordCount === 1 ? Math.max(fit, 2) : fit;
}

const unknownStanding: Standing = { isSpeaking: false, absence: 1, named: 0 };

function keyOf(item: Completable): string {
  switch (item.kind) {
    case 'person':
      return `person-${item.person.id}`;
    case 'unit':
      return `unit-${item.unit.id}`;
    case 'province':
      return `province-${item.unit.id}`;
    case 'site':
      return `site-${item.site.id}`;
  }
}

/** Units that there are no longer, or not yet, are not offered: the names are those of the meeting's date. */
function isKnownNow(item: Completable, state: CompletionState): boolean {
  const date = findMeeting(state)?.date ?? null;
  return item.kind !== 'unit' || date === null || isValidOn(item.unit, date);
}

/** As it goes on from what stands before it: no post and no kind of unit twice, groups in small letters as typed. */
function writtenAs(match: NameMatch<Completion['item']>, text: string, asked: AskedText): string {
  const { item, from, written } = match;
  if (item.kind === 'module') return written;
  const rest = withoutRepeated(text.slice(Math.max(0, from - 80), from), written);
  const isGroup = item.kind === 'unit' ? item.unit.isGroup : item.kind === 'person' && item.person.name === null;
  const isSmall = /^\p{Ll}/u.test(text.slice(from, asked.to));
  return isGroup && isSmall ? lowerFirst(rest) : rest;
}
