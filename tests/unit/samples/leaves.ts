/** A string or number somewhere in a JSON value, with the way to it: `['tasks', 3, 'deadlinePhrase']`. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: string | number;
}

/** Every string and number of a JSON value, in its order. */
export function leavesOf(value: unknown, path: Leaf['path'] = []): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => leavesOf(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]));
}

/** `['tasks', 3, 'lead', 'unitIds', 0]` → `tasks.lead.unitIds`: which field of the records it is. */
export function fieldOf({ path }: Leaf): string {
  return path.filter((step) => typeof step === 'string').join('.');
}
