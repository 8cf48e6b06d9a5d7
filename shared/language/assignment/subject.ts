import { addCoordinating, drop, setLead } from './clauseFacts.ts';
import { sliceOf } from './mention.ts';
import { mentionEnd, type Named, namesAt } from './namesAt.ts';
import { phraseAt } from './phrases.ts';
import { roleTail } from './roleTail.ts';
import { firstOf, type Scene, type Step } from './scene.ts';
import { isToldToWork } from './subjectWork.ts';
import { circumstances, focalPoint, helping, lead, reporting, together } from './vocabulary/cues.ts';
import { workVerbs } from './vocabulary/workVerbs.ts';
import { followsOn, isJoined, type Words } from './word.ts';

/** "A chủ trì …", "A sẽ …", "A rà soát …": somebody named before what is to be done, or what was. */
export const readSubject: Step = (scene, at) => {
  const { words, names, facts } = scene;
  const named = namesAt(words, at, names, true);
  if (!named || isInspection(words, named) || isListed(scene, at)) return at;
  const { end } = named;
  if (facts.lead) return readHelper(scene, named);
  const isTitle = /^ ?: ?[“"‘]?$|^ [–-] $/.test(words.list[end]?.gap ?? '');
  if (!isTitle && !followsOn(words, end)) return at;
  facts.reports = isReport(words, end);
  const works = !facts.reports && (isToldToWork(scene, end) || isTitle);
  if (!works || facts.reports) return at;
  setLead(facts, words, named);
  if (facts.isLeadUnclear) return end;
  drop(facts, at, end);
  if (isTitle) facts.leadIs = 'told';
  return roleTail(scene, end);
};

/** Behind "A," a name goes on with the list that A is in; not so behind "Theo yêu cầu của A,". */
function isListed({ words, names, facts, start }: Scene, at: number): boolean {
  if (!/^, ?$/.test(words.list[at]?.gap ?? '')) return false;
  if (facts.verb === null && phraseAt(words, start, circumstances) > 0) return false;
  for (let from = Math.max(0, at - 10); from < at; from += 1) if (mentionEnd(words, from, names) === at) return true;
  return false;
}

/** "Thanh tra, kiểm tra là …" is work; the inspectorate is called so with a verb behind it. */
function isInspection(words: Words, { from, end }: Named): boolean {
  return end - from === 2 && words.list[from]?.letters === 'thanh' && !isJoined(words, end);
}

function isReport(words: Words, end: number): boolean {
  const report = phraseAt(words, end, reporting);
  return report > 0 && firstOf(words, end, [workVerbs, lead, focalPoint]) <= report;
}

/** Another one beside the lead: "…, B phối hợp". What else another one does stays in the words of the task. */
function readHelper({ words, names, facts }: Scene, named: Named): number {
  const end = named.end + phraseAt(words, named.end, helping);
  const others = namesAt(words, named.end + phraseAt(words, named.end, together), names);
  if (end > named.end && !others) {
    addCoordinating(facts, words, named);
    if (end >= facts.clause.end || !isJoined(words, end)) drop(facts, named.from, end);
    return end;
  }
  if (isJoined(words, named.end) && phraseAt(words, named.end, workVerbs) > 0) {
    facts.doubts.push({ code: 'othersNamed', params: { text: sliceOf(words, named.from, named.end) } });
  }
  return named.from;
}
