import { endsName } from './boundary.ts';
import { type ClauseFacts, drop } from './clauseFacts.ts';
import { phraseAt } from './phrases.ts';
import { roleTail } from './roleTail.ts';
import { type Scene, told } from './scene.ts';
import {
  announcing,
  circumstances,
  doing,
  goesOn,
  happening,
  helping,
  obliging,
  particles,
  reportVerbs,
  urging,
} from './vocabulary/cues.ts';
import { workVerbs } from './vocabulary/workVerbs.ts';
import { isJoined } from './word.ts';

/** Tells what somebody who was named does there, if it is work, and how sure it is that it was told to. */
type Way = (scene: Scene, end: number) => boolean;

/** Whether behind a name, which ends before `end`, work begins that its bearer has to do or will do. */
export function isToldToWork(scene: Scene, end: number): boolean {
  return ways.some((way) => way(scene, end));
}

const hasRole: Way = (scene, end) => {
  const { facts } = scene;
  const tried = {
    ...facts,
    leadIs: 'plain' as ClauseFacts['leadIs'],
    dropped: new Set<number>(),
    coordinating: [],
    doubts: [],
  };
  const tail = roleTail({ ...scene, facts: tried }, end);
  facts.reports ||= tried.reports;
  if (tail === end && tried.leadIs !== 'told') return false;
  if (facts.leadIs !== 'told') facts.leadIs = tried.leadIs;
  return true;
};

/** "việc này A làm" */
const doesIt: Way = ({ words, facts }, end) => {
  const count = phraseAt(words, end, doing);
  if (count === 0 || isJoined(words, end + count)) return false;
  facts.leadIs = 'told';
  drop(facts, end, end + count);
  return true;
};

const isUrged: Way = (scene, end) => {
  const count = phraseAt(scene.words, end, urging);
  if (count > 0) told(scene, end, end + count);
  return count > 0;
};

/** "A sẽ …", "A tiếp tục …" */
const announces: Way = (scene, end) => {
  const { words, facts } = scene;
  const count = phraseAt(words, end, announcing);
  if (count === 0) return false;
  facts.leadIs = 'announced';
  facts.reports ||= phraseAt(words, end + count, happening) > 0;
  if (phraseAt(words, end, goesOn) === 0) {
    drop(facts, end, end + count);
    roleTail(scene, end + count);
  }
  return true;
};

const helps: Way = ({ words, facts }, end) => {
  facts.onlyHelps = phraseAt(words, end, helping) > 0;
  return facts.onlyHelps;
};

const mayReport: Way = ({ words, facts }, end) => {
  facts.mayReport = phraseAt(words, end, reportVerbs) > 0;
  return facts.mayReport;
};

/** "A khi cấp phép cần …": what it must do comes behind a circumstance. */
const mustLater: Way = (scene, end) => {
  const { words, facts } = scene;
  if (phraseAt(words, end, circumstances) === 0) return false;
  const reach = Math.min(end + 12, facts.clause.end);
  for (let at = end + 1; at < reach && isJoined(words, at); at += 1) {
    const count = phraseAt(words, at, obliging);
    if (count === 0) continue;
    told(scene, at, at + count);
    drop(facts, at, at + count);
    return true;
  }
  return false;
};

const works: Way = ({ words }, end) => phraseAt(words, end, workVerbs) > 0 || phraseAt(words, end, doing) > 0;

/** A word in small letters that no name and no sentence goes on with: most likely a verb. */
const seemsToWork: Way = ({ words }, end) =>
  isJoined(words, end) &&
  !words.list[end]?.isCapitalised &&
  !endsName(words, end) &&
  phraseAt(words, end, particles) === 0;

const ways: readonly Way[] = [hasRole, doesIt, isUrged, announces, helps, mayReport, works, mustLater, seemsToWork];
