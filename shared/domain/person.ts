import { orderAtEnd } from '../lib/order.ts';
import { ok } from '../lib/result.ts';
import { z } from '../lib/zod.ts';
import { type ChangeOf, inserted, type Part, updated } from './change.ts';
import { defineCommand } from './commandDefinition.ts';
import { type Meeting, meetingAllowing } from './meeting.ts';
import { firstFailure, found, free, referencesExist } from './records.ts';
import type { Unit } from './unit.ts';
import { idSchema, orderSchema, patched, shortTextSchema } from './values.ts';

export const personRoles = ['chair', 'leader', 'presenter', 'secretary', 'member', 'group'] as const;

/**
 * Someone who takes part or is given work; also a group that is named without persons ("lãnh đạo cấp trưởng/cấp phó
 * các đơn vị thuộc Bộ"), which has a title but no name. Work can be given to someone who is not present.
 */
export const personSchema = z.strictObject({
  id: idSchema,
  name: shortTextSchema.nullable(),
  title: shortTextSchema.nullable(),
  role: z.enum(personRoles),
  unitId: idSchema.nullable(),
  unitText: shortTextSchema.nullable(),
  /** How many a group stands for, where that is said. */
  count: z.number().int().positive().nullable(),
  note: shortTextSchema.nullable(),
  order: orderSchema,
});
export type Person = z.infer<typeof personSchema>;
export type PersonChange = ChangeOf<'person', Person>;

/** How a person is called in a list or a sentence: title and name, whichever are known; empty when neither is. */
export function personLabel(person: Pick<Person, 'name' | 'title' | 'unitText'>): string {
  if (person.name) return person.title ? `${person.title} ${person.name}` : person.name;
  return [person.title, person.unitText].filter(Boolean).join(' ');
}

type State = Part<{ meeting: Meeting; person: Person; unit: Unit }>;
const enteredFields = personSchema.omit({ id: true, order: true });

export const addPerson = defineCommand({
  type: 'person/add',
  input: z.strictObject({
    type: z.literal('person/add'),
    id: idSchema,
    person: enteredFields.partial({ unitId: true, unitText: true, count: true, note: true, title: true }),
  }),
  actors: ['secretary'],
  decide(state: State, { id, person }) {
    const checks = firstFailure(
      meetingAllowing(state, 'person/add'),
      free(state.person, 'person', id),
      referencesExist([['unitId', state.unit, person.unitId]]),
    );
    if (!checks.ok) return checks;
    const blank = { name: null, title: null, unitId: null, unitText: null, count: null, note: null };
    const order = orderAtEnd(Object.values(state.person));
    return ok([inserted('person', patched<Person>({ id, ...blank, role: person.role, order }, person))]);
  },
});

export const editPerson = defineCommand({
  type: 'person/edit',
  input: z.strictObject({ type: z.literal('person/edit'), id: idSchema, patch: enteredFields.partial() }),
  actors: ['secretary'],
  decide(state: State, { id, patch }) {
    const checks = firstFailure(
      meetingAllowing(state, 'person/edit'),
      referencesExist([['unitId', state.unit, patch.unitId]]),
    );
    if (!checks.ok) return checks;
    const person = found(state.person, 'person', id);
    return person.ok ? ok([updated('person', person.value, patched(person.value, patch))]) : person;
  },
});
