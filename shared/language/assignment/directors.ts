import { drop, setLead } from './clauseFacts.ts';
import { directsAt, leadersAt, setDirector } from './leaders.ts';
import { namesAt } from './namesAt.ts';
import { phraseAt } from './phrases.ts';
import { roleTail } from './roleTail.ts';
import { type Scene, type Step, told } from './scene.ts';
import { by, coordinator } from './vocabulary/cues.ts';
import { isJoined } from './word.ts';

/** "Giao Thứ trưởng X chỉ đạo A …": X directs, A leads. */
export function readAssignedLeader(scene: Scene, at: number, after: number): number {
  const { words, facts } = scene;
  const leaders = leadersAt(scene, after);
  const end = leaders.at(-1)?.end;
  if (end === undefined) return at;
  told(scene, at, after);
  const does = directsAt(scene, end);
  drop(facts, at, after);
  setDirector(scene, leaders, { from: after, end: does, isTold: true });
  return does > end && isJoined(words, does) ? readDirected(scene, does) : does;
}

/** Whom the leader directs: the lead, if there is none yet. */
function readDirected(scene: Scene, at: number): number {
  const { words, names, facts } = scene;
  const named = facts.lead ? null : namesAt(words, at, names);
  if (!named) return at;
  facts.verb ??= 'chỉ đạo';
  facts.leadIs = 'told';
  setLead(facts, words, named);
  if (facts.isLeadUnclear) return named.end;
  drop(facts, at, named.end);
  return roleTail(scene, named.end);
}

/** "Thứ trưởng X chỉ đạo A …", "do Thứ trưởng X phụ trách", "Thứ trưởng X làm tổng chỉ huy …". */
export const readDirector: Step = (scene, at) => {
  const { words, facts } = scene;
  if (facts.director) return at;
  const start = at + phraseAt(words, at, by);
  const leaders = leadersAt(scene, start);
  const end = leaders.at(-1)?.end;
  if (end === undefined) return at;
  const commands = phraseAt(words, end, coordinator);
  if (commands > 0) {
    setDirector(scene, leaders, { from: at, end, isTold: true });
    told(scene, end, end + commands);
    return end + commands;
  }
  const does = directsAt(scene, end);
  if (does === end) return at;
  setDirector(scene, leaders, { from: at, end: does, isTold: false });
  return isJoined(words, does) ? readDirected(scene, does) : does;
};
