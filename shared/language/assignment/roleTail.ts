import { addCoordinating, drop } from './clauseFacts.ts';
import { directedBy } from './leaders.ts';
import { sliceOf } from './mention.ts';
import { type Named, namesAt } from './namesAt.ts';
import { phraseAt } from './phrases.ts';
import { firstOf, type Scene, type Step, told } from './scene.ts';
import {
  alongWith,
  chaired,
  charged,
  coordinator,
  focalPoint,
  happening,
  helping,
  lead,
  obliging,
  responsible,
  together,
} from './vocabulary/cues.ts';
import { sentenceWords, workVerbs } from './vocabulary/workVerbs.ts';
import { followsOn, isJoined } from './word.ts';

/**
 * Behind the name of a lead: what it is told to be, who helps, who directs, in any order ("chủ trì, phối hợp với B, dưới
 * sự chỉ đạo của C, cần …"). It ends where the work itself begins.
 */
export function roleTail(scene: Scene, from: number): number {
  let at = from;
  for (;;) {
    const next = at < scene.facts.clause.end ? afterFirst(scene, at) : at;
    if (next === at) return at;
    at = next;
  }
}

function afterFirst(scene: Scene, at: number): number {
  for (const step of steps) {
    const next = step(scene, at);
    if (next > at) return next;
  }
  return at;
}

const leads: Step = (scene, at) => {
  const { words, facts } = scene;
  const end = at + firstOf(words, at, [lead, focalPoint]);
  if (end === at) return at;
  if (phraseAt(words, end, chaired) === 0) told(scene, at, end);
  drop(facts, at, end);
  return end;
};

/** "chịu trách nhiệm kiểm tra" goes, "chịu trách nhiệm về an toàn" stays: what would be left says nothing. */
const answers: Step = (scene, at) => {
  const { words, facts } = scene;
  const end = at + firstOf(words, at, [responsible, charged]);
  if (end === at) return at;
  told(scene, at, end);
  if (phraseAt(words, end, workVerbs) === 0) return at;
  drop(facts, at, end);
  return end;
};

const coordinates: Step = (scene, at) => {
  const count = phraseAt(scene.words, at, coordinator);
  if (count > 0) told(scene, at, at + count);
  return at;
};

const mustDo: Step = (scene, at) => {
  const { words, facts } = scene;
  const end = followsOn(words, at) ? at + phraseAt(words, at, obliging) : at;
  if (end === at) return at;
  if (phraseAt(words, end, happening) > 0) {
    facts.reports = true;
    return at;
  }
  told(scene, at, end);
  drop(facts, at, end);
  return end;
};

/** "phối hợp với B", ", cùng với B". */
const withOthers: Step = (scene, at) => {
  const { words, names, facts } = scene;
  const count = firstOf(words, at, [together, alongWith]);
  const named = count > 0 ? namesAt(words, at + count, names) : null;
  if (!named) return at;
  const helpers = withoutNextSubject(scene, named);
  addCoordinating(facts, words, helpers);
  // "phối hợp với B để …": that is the work.
  const isWork = !isJoined(words, helpers.end) || phraseAt(words, helpers.end, sentenceWords) === 0;
  if (isWork && helpers.end < facts.clause.end) drop(facts, at, helpers.end);
  return helpers.end;
};

/**
 * "phối hợp với A, B làm đầu mối": B may not be one of those who help, but who does the rest. Nobody is guessed to be.
 */
export function withoutNextSubject({ words, facts }: Scene, named: Named): Named {
  const role = isJoined(words, named.end) ? firstOf(words, named.end, [lead, focalPoint, responsible, charged]) : 0;
  const last = named.mentions.at(-1);
  if (role === 0 || !last || named.mentions.length === 1) return named;
  facts.doubts.push({ code: 'leadUnclear', params: { text: sliceOf(words, last.from, last.end) } });
  const mentions = named.mentions.slice(0, -1);
  return { ...named, mentions, end: mentions.at(-1)?.end ?? named.end };
}

/** ", B và C phối hợp". */
const othersHelp: Step = ({ words, names, facts }, at) => {
  if (!/^\)?[,;] ?$/.test(words.list[at]?.gap ?? '')) return at;
  const named = namesAt(words, at, names);
  const end = named ? named.end + phraseAt(words, named.end, helping) : 0;
  if (!named || end === named.end) return at;
  if (namesAt(words, named.end + phraseAt(words, named.end, together), names)) return at;
  addCoordinating(facts, words, named);
  drop(facts, at, end);
  return end;
};

const steps: readonly Step[] = [leads, answers, withOthers, othersHelp, directedBy, mustDo, coordinates];
