import { type RefObject, useEffect, useRef, useState } from 'react';
import type { NumberRegister, RegisteredNumber } from '#shared/contract/data.ts';
import type { IssuableType } from '#shared/domain/issuance.ts';
import { type NumberAdvice, numberAdvice, yearOf } from '#shared/domain/register.ts';
import { dayText, readDay } from '#shared/lib/dayText.ts';
import { numberKey } from '../../store/draftKeys.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { useDraftFields } from '../../store/useDraftFields.ts';

export interface NumberFields {
  readonly number: RefObject<HTMLInputElement | null>;
  readonly date: RefObject<HTMLInputElement | null>;
  /** What was typed into them before; empty where nothing was. */
  readonly opened: TypedNumber;
  /** What the register says about what stands in the fields; null until there is a register. */
  readonly advice: NumberAdvice<RegisteredNumber> | null;
  /** As they stand in the fields; null where there is no number and no day. */
  readonly typed: { readonly number: number | null; readonly date: string | null };
  /** To be called after each letter that is typed into one of them. */
  onTyped(field: keyof TypedNumber): void;
  /** The number and the date were given. */
  forget(): void;
}

/** To the letter; empty where it was never touched, and is proposed. */
type TypedNumber = { readonly [F in 'number' | 'date']: string };

/**
 * The two fields of an issuance. Number and date are proposed as soon as the register is known, but the proposed number
 * follows the year of the date. What somebody has typed is left alone, and is there again whoever goes away to mend
 * something and comes back; but what was typed for a document is never there for its correction.
 */
export function useNumberFields(document: IssuableType, register: NumberRegister | null): NumberFields {
  const number = useRef<HTMLInputElement>(null);
  const date = useRef<HTMLInputElement>(null);
  const proposed = useRef<TypedNumber | null>(null);
  const [key] = useState(() => numberKey(openMeetingState().state, document));
  const draft = useDraftFields<TypedNumber>(key, { number: '', date: '' });
  const [typed, setTyped] = useState<NumberFields['typed']>({ number: null, date: null });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it goes away
  useEffect(() => draft.leave, []);

  function adviceFor(asked: NumberFields['typed']) {
    if (!register) return null;
    const series = { document, agency: register.agency, year: yearOf(asked.date ?? register.today) };
    return numberAdvice(register.numbers, series, asked.number, asked.date);
  }

  /** Emptied by hand, a field is about to be typed into. */
  function propose(next: TypedNumber) {
    const before = proposed.current;
    const field = number.current;
    if (!field) return;
    const isUntouched = field.value === (before?.number ?? '');
    if (isUntouched && field.value !== next.number) {
      field.value = next.number;
      if (globalThis.document.activeElement === field) field.select();
    }
    proposed.current = isUntouched || !before || field.value === '' ? next : { ...next, number: before.number };
  }

  function read() {
    const day = readDay(date.current?.value ?? '');
    const asked = { number: null, date: 'day' in day ? day.day : null };
    const advice = adviceFor(asked);
    if (register && advice) propose({ number: String(advice.next), date: dayText(register.today) });
    const value = number.current?.value.trim() ?? '';
    setTyped({ number: /^0*[1-9]\d{0,4}$/.test(value) ? Number(value) : null, date: asked.date });
  }

  function onTyped(name: keyof TypedNumber) {
    const value = { number, date }[name].current?.value ?? '';
    draft.change({ [name]: value === proposed.current?.[name] ? '' : value });
    read();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: proposes once, when the register comes
  useEffect(() => {
    if (!register) return;
    if (date.current?.value === '') date.current.value = dayText(register.today);
    read();
  }, [register]);

  return { number, date, opened: draft.opened, advice: adviceFor(typed), typed, onTyped, forget: draft.forget };
}
