import type { TFunction } from 'i18next';
import { type RefObject, useRef, useState } from 'react';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { bridge } from '../../store/bridge.ts';
import { useWords } from '../../store/translation.ts';
import { type MeetingFaults, type MeetingFields, periodOf, proposedTitle, readMeetingFields } from './meetingForm.ts';

interface MeetingFormState {
  /** As they are; the typed ones only count when they appear, since the text in a field is the typist's. */
  readonly fields: MeetingFields;
  readonly faults: MeetingFaults;
  /** How often the form was refused for its faults. */
  readonly refusals: number;
  readonly refusal: string | null;
  readonly isCreating: boolean;
  readonly nameField: RefObject<HTMLInputElement | null>;
  readonly change: (patch: Partial<MeetingFields>) => void;
  readonly create: () => Promise<void>;
}

function titleOf(t: TFunction, fields: MeetingFields): string {
  const { key, ...parts } = proposedTitle(fields);
  return t(`library.record.${key}`, parts);
}

function fieldsNow(t: TFunction): MeetingFields {
  const fields: MeetingFields = {
    kind: 'monthly',
    ...periodOf(new Date()),
    name: '',
    date: '',
    session: 'morning',
    form: 'online',
    place: t('library.record.place'),
    chairName: '',
    chairTitle: t('library.record.chairTitle'),
    secretaryName: '',
    agenda: t('library.record.agenda'),
  };
  return { ...fields, name: titleOf(t, fields) };
}

/** What was typed when the form was closed without creating the meeting; it is there again the next time. */
let leftOpen: MeetingFields | null = null;

/** The state of the form. The title follows kind and period until it is written by hand. */
export function useMeetingForm(onCreated: (meetingId: string) => void): MeetingFormState {
  const t = useWords();
  const [fields, setFields] = useState(() => leftOpen ?? fieldsNow(t));
  const [faults, setFaults] = useState<MeetingFaults>({});
  const [refusals, setRefusals] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isCreating, setCreating] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);

  function change(patch: Partial<MeetingFields>) {
    const typed = { ...fields, ...patch };
    const isProposed = fields.name === titleOf(t, fields) && !('name' in patch);
    const next = isProposed ? { ...typed, name: titleOf(t, typed) } : typed;
    // It is another field that is typed into now.
    if (nameField.current && next.name !== fields.name && isProposed) nameField.current.value = next.name;
    leftOpen = next;
    setFields(next);
    setFaults((left) => Object.fromEntries(Object.entries(left).filter(([field]) => !(field in patch))));
  }

  async function create() {
    const read = readMeetingFields(fields);
    setFaults(read.ok ? {} : read.error);
    if (!read.ok) setRefusals(refusals + 1);
    if (!read.ok || isCreating) return;
    setCreating(true);
    const created = await bridge.call('library/create', read.value);
    setCreating(false);
    if (created.ok) {
      leftOpen = null;
      onCreated(created.value.meetingId);
    } else setRefusal(errorSentence(t, created.error));
  }

  return { fields, faults, refusals, refusal, isCreating, nameField, change, create };
}
