import type { CallInput } from '#shared/contract/calls.ts';
import { nothingRecorded, type RecordLists } from '#shared/domain/creation.ts';
import type { Person } from '#shared/domain/person.ts';
import { isValidOn } from '#shared/domain/unit.ts';
import type { PlainDate } from '#shared/domain/values.ts';
import { fold } from '#shared/language/fold.ts';
import { orderKeys } from '#shared/lib/order.ts';
import type { Directory } from './directory.ts';

export interface FormContext {
  readonly meetingId: string;
  /** A fresh id for each record. */
  readonly newId: () => string;
  /** Decides which units there are when the form states no date. */
  readonly today: PlainDate;
}

type Form = CallInput<'library/create'>;

/** The records of a new meeting: what the form says, and of the directory what was there on the meeting's date. */
export function recordsFromForm(form: Form, directory: Directory, context: FormContext): RecordLists {
  const { newId } = context;
  const people = peopleOf(form, directory, newId);
  const idOf = (role: Person['role']) => people.find((person) => person.role === role)?.id ?? null;
  return {
    meeting: [
      {
        id: context.meetingId,
        ...form.form,
        shortTitle: null,
        formText: null,
        room: null,
        siteCount: null,
        sitesText: null,
        audience: null,
        audienceText: null,
        organiser: null,
        agency: directory.agency,
        chairId: idOf('chair'),
        secretaryId: idOf('secretary'),
        state: 'preparing',
        spans: [],
        publication: null,
      },
    ],
    sector: directory.sectors,
    unit: directory.units.filter((unit) => isValidOn(unit, form.form.date ?? context.today)),
    person: people,
    site: [],
    agendaItem: agendaOf(form.agenda, directory, newId),
    ...nothingRecorded,
  };
}

function peopleOf(form: Form, directory: Directory, newId: () => string): Person[] {
  const named = [
    { name: form.chairName || null, title: form.chairTitle || null, role: 'chair', unitText: null },
    { name: form.secretaryName || null, title: null, role: 'secretary', unitText: null },
  ] as const;
  const known = [...named.filter(({ name, title }) => name !== null || title !== null), ...directory.people];
  const orders = orderKeys(known.length);
  return known.map((person, index) => ({
    ...person,
    id: newId(),
    unitId: null,
    count: null,
    note: null,
    order: orders[index] ?? '',
  }));
}

/** An item of the usual programme keeps its type when its title is left as it was; others are discussions. */
function agendaOf(titles: readonly string[], directory: Directory, newId: () => string): RecordLists['agendaItem'] {
  const orders = orderKeys(titles.length);
  return titles.map((title, index) => ({
    id: newId(),
    type: directory.agenda.find((usual) => fold(usual.title) === fold(title))?.type ?? 'discussion',
    title,
    sectorIds: [],
    presenterId: null,
    presenterUnitId: null,
    presenterText: null,
    plannedMinutes: null,
    state: 'waiting',
    spans: [],
    order: orders[index] ?? '',
  }));
}
