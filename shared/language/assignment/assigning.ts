import { drop, nameEnd, setLead } from './clauseFacts.ts';
import { readAssignedLeader } from './directors.ts';
import { leadersAt } from './leaders.ts';
import { sliceOf } from './mention.ts';
import { type Named, namesAt } from './namesAt.ts';
import { phraseAt } from './phrases.ts';
import { roleTail } from './roleTail.ts';
import { opens, partStart, type Scene, type Step, told } from './scene.ts';
import {
  askingVerbs,
  assigningVerbs,
  givers,
  negating,
  notAssigning,
  pastTimes,
  reminded,
  remindingVerbs,
} from './vocabulary/cues.ts';
import { isJoined } from './word.ts';

/** "Giao A …", "yêu cầu A …"; without a name behind it, "yêu cầu" still asks for something. */
export const readAssigning: Step = (scene, at) => {
  const { words, names, facts, start } = scene;
  const after = at + phraseAt(words, at, assigningVerbs);
  if (after === at || facts.lead || (at > start && phraseAt(words, at - 1, notAssigning) > 0)) return at;
  const leaders = leadersAt(scene, after);
  const named = leaders.length > 0 ? null : namesAt(words, after, names);
  if (isDenied(scene, at, after, named)) {
    facts.reports = leaders.length > 0 || named !== null;
    return at;
  }
  if (leaders.length > 0) return readAssignedLeader(scene, at, after);
  const isFirst = at === start || opens(words, at) || areGivers(scene, start, at);
  if (!named) return isFirst ? askOnly(scene, at, after) : at;
  told(scene, at, after);
  setLead(facts, words, named);
  facts.opensList = words.list[after]?.gap.includes(':') ?? false;
  dropGivers(scene, at);
  if (facts.isLeadUnclear) return named.end;
  drop(facts, at, named.end);
  const workAt = roleTail(scene, named.end);
  if (!isFirst && isJoined(words, at)) facts.colonBefore = workAt;
  return workAt;
};

/** Nobody that is known is named behind the verb. */
function askOnly(scene: Scene, at: number, after: number): number {
  const { words, facts } = scene;
  const isName = words.list[after]?.isCapitalised === true && isJoined(words, after) && !words.isShouted;
  if (isName) {
    const text = sliceOf(words, after, nameEnd(words, after));
    facts.doubts.push({ code: 'leadUnclear', params: { text } });
    facts.isLeadUnclear = true;
  } else if (phraseAt(words, at, askingVerbs) === 0) return at;
  facts.asks = true;
  told(scene, at, after);
  dropGivers(scene, at);
  drop(facts, at, after);
  return after;
}

/** "không giao A", "tháng trước giao A", a reminder of how things are, a unit that asks another unit. */
function isDenied(scene: Scene, at: number, after: number, named: Named | null): boolean {
  const { words, start } = scene;
  if (at > start && phraseAt(words, at - 1, negating) > 0) return true;
  for (let before = start; before < at; before += 1) if (phraseAt(words, before, pastTimes) > 0) return true;
  if (phraseAt(words, at, remindingVerbs) > 0) {
    const isTitle = words.list[after]?.gap.includes(':') ?? false;
    if (isTitle || (named && phraseAt(words, named.end, reminded) > 0)) return true;
  }
  return isPetition(scene, at);
}

/** A unit asks another unit: no task of the meeting. */
function isPetition(scene: Scene, at: number): boolean {
  const from = partStart(scene, at);
  if (from === at || phraseAt(scene.words, from, givers) > 0) return false;
  return namesAt(scene.words, from, scene.names) !== null;
}

/** Only people who give work, and words that link, stand from `from` to `at`. */
function areGivers(scene: Scene, from: number, at: number): boolean {
  let here = from;
  while (here < at) {
    const person = leadersAt(scene, here).at(-1)?.end ?? 0;
    const next = Math.max(person, here + phraseAt(scene.words, here, givers));
    if (next === here) return false;
    here = next;
  }
  return here === at;
}

function dropGivers(scene: Scene, at: number): void {
  const from = partStart(scene, at);
  if (areGivers(scene, from, at)) drop(scene.facts, from, at);
}
