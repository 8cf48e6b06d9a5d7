import { readAssigning } from './assigning.ts';
import { addCoordinating, type ClauseFacts, drop, noFacts } from './clauseFacts.ts';
import type { Clause } from './clauses.ts';
import { readDirector } from './directors.ts';
import type { KnownNames } from './knownNames.ts';
import { readLabel } from './labels.ts';
import { directedBy } from './leaders.ts';
import { sliceOf } from './mention.ts';
import { namesAt } from './namesAt.ts';
import { phraseAt } from './phrases.ts';
import { roleTail, withoutNextSubject } from './roleTail.ts';
import { firstOf, opens, partStart, type Scene, type Step, told } from './scene.ts';
import { readSubject } from './subject.ts';
import {
  by,
  charged,
  completing,
  doing,
  focalPoint,
  lead,
  leadIns,
  matters,
  obliging,
  pastTimes,
  plans,
  responsibilityOf,
  responsible,
  thereupon,
  together,
  urging,
} from './vocabulary/cues.ts';
import { workVerbs } from './vocabulary/workVerbs.ts';
import { isJoined, type Words } from './word.ts';

/** Reads one clause from left to right. */
export function readClause(words: Words, clause: Clause, names: KnownNames): ClauseFacts {
  const facts = noFacts(clause);
  const start = skipMarker(words, clause, facts);
  const scene: Scene = { words, names, facts, start };
  facts.reports = isQuestion(words, clause);
  let at = start;
  while (at < clause.end && !facts.reports) at = Math.max(at + 1, readAt(scene, at));
  if (facts.leadIs === 'plain' && facts.lead && saysPast(words, clause)) facts.reports = true;
  return facts;
}

function saysPast(words: Words, { from, end }: Clause): boolean {
  for (let at = from; at < end; at += 1) if (phraseAt(words, at, pastTimes) > 0) return true;
  return false;
}

function isQuestion({ text, list }: Words, { end }: Clause): boolean {
  const last = list[end - 1];
  return last !== undefined && /^[”"’)\s]*\?/.test(text.slice(last.to, last.to + 4));
}

/** "1.", "a)": which of several it is. */
function skipMarker(words: Words, { from, end }: Clause, facts: ClauseFacts): number {
  const isMarker = /^\d{1,2}$|^[a-z]$/.test(words.list[from]?.letters ?? '');
  if (!isMarker || !/^[.)]/.test(words.list[from + 1]?.gap ?? '') || from + 1 >= end) return from;
  drop(facts, from, from + 1);
  return from + 1;
}

function readAt(scene: Scene, at: number): number {
  const { words, start } = scene;
  const isOpening = at === start || isLedIn(scene, at) || (opens(words, at) && !isBracketed(words, start, at));
  const isBy = phraseAt(words, at, by) > 0;
  for (const step of isOpening ? openingSteps : isBy ? bySteps : insideSteps) {
    const next = step(scene, at);
    if (next > at) return next;
  }
  return at;
}

/** "hằng tuần các đơn vị …", "… thì Vụ A …": a new part begins without a sign. */
function isLedIn(scene: Scene, at: number): boolean {
  const { words, start } = scene;
  if (at === start || !isJoined(words, at)) return false;
  const from = partStart(scene, at);
  return phraseAt(words, at - 1, thereupon) > 0 || phraseAt(words, from, leadIns) === at - from;
}

function isBracketed({ list }: Words, start: number, at: number): boolean {
  let depth = 0;
  for (let index = start + 1; index <= at; index += 1) {
    for (const sign of list[index]?.gap ?? '') depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
  }
  return depth > 0;
}

/** "… do A chủ trì", "… là trách nhiệm của A". */
const readDoneBy: Step = (scene, at) => {
  const { words, names, facts } = scene;
  if (facts.lead) return at;
  const responsibility = phraseAt(words, at, responsibilityOf);
  const count = responsibility || phraseAt(words, at, by);
  const named = count > 0 ? namesAt(words, at + count, names) : null;
  if (!named || named.isOpenEnded) return at;
  const works = phraseAt(words, named.end, doing);
  const isWork = works > 0 && (works > 1 || !isJoined(words, named.end + works));
  const does = firstOf(words, named.end, [lead, focalPoint, responsible, charged]) || (isWork ? works : 0);
  if (responsibility === 0 && does === 0) return at;
  if (responsibility > 0) told(scene, at, at + responsibility);
  else told(scene, named.end, named.end + does);
  facts.lead = named.mentions;
  drop(facts, at, named.end + does);
  return roleTail(scene, named.end + does);
};

/** "…, phối hợp với B …": who helps, named after the work has begun; the words stay in it. */
const readTogether: Step = (scene, at) => {
  const { words, names, facts } = scene;
  const count = phraseAt(words, at, together);
  const named = count > 0 ? namesAt(words, at + count, names) : null;
  if (!named) return at;
  const helpers = withoutNextSubject(scene, named);
  addCoordinating(facts, words, helpers);
  const isAll = helpers.end === facts.clause.end || opens(words, helpers.end);
  if (isAll) drop(facts, at, helpers.end);
  // "Phối hợp với A, B rà soát": B may be who does it.
  const text = sliceOf(words, named.from, named.end);
  if (!facts.lead && !isAll && text.includes(',')) facts.doubts.push({ code: 'coordinatingUnclear', params: { text } });
  return helpers.end;
};

/** "Cần …", "Khẩn trương …", "Thời gian tới, …" at the beginning: something is asked for, or announced. */
const readAsking: Step = ({ words, facts, start }, at) => {
  if (facts.lead) return at;
  const must = phraseAt(words, at, obliging);
  if (must > 0) drop(facts, at, at + must);
  if (must > 0 || phraseAt(words, at, urging) > 0) facts.asks = true;
  // "Ban hành Thông tư trước ngày 30/6": an order, if it has a limit.
  if (at === start && firstOf(words, at, [workVerbs, completing]) > 0) {
    facts.asks = true;
    facts.continues = true;
    facts.completes = phraseAt(words, at, completing) > 0;
  }
  if (at === start && phraseAt(words, at, plans) > 0) {
    facts.asks = true;
    facts.leadIs = 'announced';
  }
  return at + must;
};

/** "Việc này Thứ trưởng X phụ trách": what it is about stands first. */
const readDirectorOf: Step = (scene, at) =>
  at > scene.start && phraseAt(scene.words, scene.start, matters) === at - scene.start ? readDirector(scene, at) : at;

const insideSteps: readonly Step[] = [readAssigning, readDoneBy, readDirectorOf];
const bySteps: readonly Step[] = [readDoneBy, readDirector];
const openingSteps: readonly Step[] = [
  readLabel,
  readAssigning,
  readDoneBy,
  readDirector,
  directedBy,
  readTogether,
  readSubject,
  readAsking,
];
