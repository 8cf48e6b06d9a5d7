import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type Part, updated } from './change.ts';
import { type Actor, defineCommand } from './commandDefinition.ts';
import { type Conclusion, conclusionText } from './conclusion.ts';
import type { DomainError } from './errors.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import { foundLive } from './records.ts';
import { statedCoordinating, statedLead, type Task, tasksOfConclusion } from './task.ts';
import { type Instant, idSchema } from './values.ts';

/** How the chair's approval comes about and what it binds. */
type State = Part<{ meeting: Meeting; conclusion: Conclusion; task: Task }>;

/** The chair may take back a decision this long. */
export const undoWindowMs = 10_000;

/**
 * SPEC C5: the hash an approval binds to, over everything that the chair reads of a conclusion: its wording, and of
 * each of its tasks the text, lead, coordinating units, director and deadline. Whoever changes one of these after the
 * approval has changed what was approved.
 * @returns SHA-256 as 64 hexadecimal digits.
 */
export function approvalHash(state: Part<{ task: Task }>, conclusion: Conclusion): string {
  const tasks = tasksOfConclusion(state, conclusion.id);
  const known = hashes.get(conclusion);
  if (known && hasSameItems(known.tasks, tasks)) return known.hash;
  const hash = hashOf(conclusion, tasks);
  hashes.set(conclusion, { tasks, hash });
  return hash;
}

/**
 * Hashing is most of the work of a view, and is asked for after every command. A record is never changed in place, so
 * a hash holds as long as the conclusion and its tasks are the same records.
 */
const hashes = new WeakMap<Conclusion, { readonly tasks: readonly Task[]; readonly hash: string }>();

function hasSameItems(left: readonly Task[], right: readonly Task[]): boolean {
  return left === right || (left.length === right.length && left.every((task, index) => task === right[index]));
}

function hashOf(conclusion: Conclusion, tasks: readonly Task[]): string {
  const shown = tasks.map((task) => [
    task.text,
    [statedLead(task), ...statedCoordinating(task)].map((assignee) => assignee && [assignee.text, assignee.unitIds]),
    task.directorId,
    [task.deadline.phrase, task.deadline.kind, task.deadline.due, task.deadline.start, task.deadline.event],
  ]);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([conclusionText(conclusion), shown]))));
}

/** SPEC C6: approved, and changed since. */
export function isChangedSinceApproval(state: Part<{ task: Task }>, conclusion: Conclusion): boolean {
  return conclusion.state === 'approved' && conclusion.verdict?.hash !== approvalHash(state, conclusion);
}

/** F9: shows conclusions to the chair for review; one that was returned or changed can be sent again. */
export const submitConclusions = defineCommand({
  type: 'conclusion/submit',
  input: z.strictObject({ type: z.literal('conclusion/submit'), ids: z.array(idSchema).min(1) }),
  actors: ['secretary'],
  decide(state: State, { ids }, { now }) {
    const meeting = meetingAllowing(state, 'conclusion/submit', ['inSession', 'paused', 'ended']);
    if (!meeting.ok) return meeting;
    const changes = [];
    for (const id of new Set(ids)) {
      const conclusion = foundLive(state.conclusion, 'conclusion', id);
      if (!conclusion.ok) return conclusion;
      if (conclusion.value.state === 'approved' && !isChangedSinceApproval(state, conclusion.value)) continue;
      // The earlier verdict stays: it holds the wording against which changes are marked.
      const after: Conclusion = { ...conclusion.value, state: 'submitted', submittedAt: now };
      changes.push(updated('conclusion', conclusion.value, after));
    }
    return ok(changes);
  },
});

/** Takes a conclusion off the chair's screen again. */
export const withdrawConclusion = defineCommand({
  type: 'conclusion/withdraw',
  input: z.strictObject({ type: z.literal('conclusion/withdraw'), id: idSchema }),
  actors: ['secretary'],
  decide(state: State, { id }) {
    const meeting = meetingAllowing(state, 'conclusion/withdraw');
    if (!meeting.ok) return meeting;
    const conclusion = foundLive(state.conclusion, 'conclusion', id);
    if (!conclusion.ok) return conclusion;
    if (conclusion.value.state !== 'submitted') return err({ code: 'conclusionNotSubmitted' });
    const after: Conclusion = { ...conclusion.value, state: 'draft', submittedAt: null };
    return ok([updated('conclusion', conclusion.value, after)]);
  },
});

interface VerdictOn {
  readonly id: string;
  readonly hash: string;
}

/** SPEC C4: a verdict counts only for the very text that was shown. */
function decided(
  state: State,
  command: string,
  { id, hash }: VerdictOn,
  verdict: { readonly state: 'approved' | 'returned'; readonly remark: string | null },
  { now, actor }: { readonly now: Instant; readonly actor: Actor },
) {
  const meeting = meetingAllowing(state, command, ['inSession', 'paused', 'ended']);
  if (!meeting.ok) return meeting;
  const found = decidable(state, id, hash);
  if (!found.ok) return found;
  const after: Conclusion = {
    ...found.value,
    state: verdict.state,
    verdict: {
      by: actor === 'chair' ? 'chair' : 'secretary',
      at: now,
      hash,
      text: conclusionText(found.value),
      remark: verdict.remark,
    },
  };
  return ok([updated('conclusion', found.value, after)]);
}

function decidable(state: State, id: string, hash: string): Result<Conclusion, DomainError> {
  const conclusion = foundLive(state.conclusion, 'conclusion', id);
  if (!conclusion.ok) return conclusion;
  const isShown = conclusion.value.state !== 'draft' && conclusion.value.submittedAt !== null;
  if (!isShown) return err({ code: 'conclusionNotSubmitted' });
  if (approvalHash(state, conclusion.value) !== hash) return err({ code: 'conclusionChangedSinceShown' });
  return conclusion;
}

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** From the chair's screen, or by the secretary "theo lời chủ trì". */
export const approveConclusion = defineCommand({
  type: 'conclusion/approve',
  input: z.strictObject({ type: z.literal('conclusion/approve'), id: idSchema, hash: hashSchema }),
  actors: ['chair', 'secretary'],
  decide(state: State, command, context) {
    return decided(state, command.type, command, { state: 'approved', remark: null }, context);
  },
});

export const returnConclusion = defineCommand({
  type: 'conclusion/return',
  input: z.strictObject({
    type: z.literal('conclusion/return'),
    id: idSchema,
    hash: hashSchema,
    remark: z.string().trim().max(2_000).nullable(),
  }),
  actors: ['chair', 'secretary'],
  decide(state: State, command, context) {
    return decided(state, command.type, command, { state: 'returned', remark: command.remark }, context);
  },
});

/** SPEC C7: the chair takes back a decision of the last ten seconds; it waits for review again. */
export const retractVerdict = defineCommand({
  type: 'conclusion/retract',
  input: z.strictObject({ type: z.literal('conclusion/retract'), id: idSchema }),
  actors: ['chair', 'secretary'],
  decide(state: State, { id }, { now }) {
    const meeting = meetingAllowing(state, 'conclusion/retract', ['inSession', 'paused', 'ended']);
    if (!meeting.ok) return meeting;
    const conclusion = foundLive(state.conclusion, 'conclusion', id);
    if (!conclusion.ok) return conclusion;
    const { verdict } = conclusion.value;
    if (!verdict || conclusion.value.state === 'submitted') return err({ code: 'undoWindowPassed' });
    if (Date.parse(now) - Date.parse(verdict.at) > undoWindowMs) return err({ code: 'undoWindowPassed' });
    const after: Conclusion = { ...conclusion.value, state: 'submitted', verdict: null };
    return ok([updated('conclusion', conclusion.value, after)]);
  },
});
