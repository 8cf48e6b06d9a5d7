import type { Petition } from '../domain/petition.ts';
import type { Point } from '../domain/point.ts';
import { live } from '../domain/records.ts';
import type { MeetingState } from '../domain/state.ts';
import { type Task, tasksOf } from '../domain/task.ts';
import { inOrder } from '../lib/order.ts';

/** What the minutes print of the log; conclusions and assigned tasks have parts of their own. */
export interface Said {
  readonly points: readonly Point[];
  readonly petitions: readonly Petition[];
  /** What units announced they will do. */
  readonly plans: readonly Task[];
}

/** Within a speech, or within an item outside of its speeches, or (both null) anywhere else. */
interface Place {
  readonly agendaItemId: string | null;
  readonly speechId: string | null;
}

export type SaidAt = (place: Place) => Said;

interface Growing {
  readonly points: Point[];
  readonly petitions: Petition[];
  readonly plans: Task[];
}

const nothing: Said = { points: [], petitions: [], plans: [] };

export function hasNothing({ points, petitions, plans }: Said): boolean {
  return points.length + petitions.length + plans.length === 0;
}

/** Everything that was said, by where; private notes are nothing that was said (SPEC L6). */
export function saidByPlace(state: MeetingState): SaidAt {
  const places = new Map<string, Growing>();
  const at = (place: Place) => {
    const known = places.get(keyOf(place));
    if (known) return known;
    const fresh: Growing = { points: [], petitions: [], plans: [] };
    places.set(keyOf(place), fresh);
    return fresh;
  };
  for (const point of inOrder(live(state.point))) if (!point.isPrivate) at(point).points.push(point);
  for (const petition of inOrder(live(state.petition))) at(petition).petitions.push(petition);
  for (const task of tasksOf(state)) if (task.kind === 'planned') at(task).plans.push(task);
  return (place) => places.get(keyOf(place)) ?? nothing;
}

/** A speech is in one item, so what is in a speech needs no item. */
function keyOf({ agendaItemId, speechId }: Place): string {
  return speechId === null ? `item ${agendaItemId ?? ''}` : `speech ${speechId}`;
}
