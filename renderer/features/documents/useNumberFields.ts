import { type RefObject, useEffect, useRef, useState } from 'react';
import type { NumberRegister, RegisteredNumber } from '#shared/contract/data.ts';
import type { IssuableType } from '#shared/domain/issuance.ts';
import { type NumberAdvice, numberAdvice, yearOf } from '#shared/domain/register.ts';
import { dayText, readDay } from '#shared/lib/dayText.ts';

export interface NumberFields {
  readonly number: RefObject<HTMLInputElement | null>;
  readonly date: RefObject<HTMLInputElement | null>;
  /** What the register says about what stands in the fields; null until there is a register. */
  readonly advice: NumberAdvice<RegisteredNumber> | null;
  /** As they stand in the fields; null where there is no number and no day. */
  readonly typed: { readonly number: number | null; readonly date: string | null };
  /** To be called after each letter that is typed into one of them. */
  read(): void;
}

/**
 * The two fields of an issuance. Number and date are proposed as soon as the register is known; what somebody has typed
 * is left alone, but the proposed number follows the year of the date.
 */
export function useNumberFields(document: IssuableType, register: NumberRegister | null): NumberFields {
  const number = useRef<HTMLInputElement>(null);
  const date = useRef<HTMLInputElement>(null);
  const proposed = useRef('');
  const [typed, setTyped] = useState<NumberFields['typed']>({ number: null, date: null });

  function adviceFor(asked: NumberFields['typed']) {
    if (!register) return null;
    const series = { document, agency: register.agency, year: yearOf(asked.date ?? register.today) };
    return numberAdvice(register.numbers, series, asked.number, asked.date);
  }

  function read() {
    const day = readDay(date.current?.value ?? '');
    const asked = { number: null, date: 'day' in day ? day.day : null };
    const field = number.current;
    const next = adviceFor(asked)?.next;
    if (field && next !== undefined && [proposed.current, ''].includes(field.value) && field.value !== String(next)) {
      const isNew = field.value === '' && proposed.current === '';
      // Emptied by hand, it is about to be typed into.
      if (isNew || field.value !== '') {
        field.value = String(next);
        if (globalThis.document.activeElement === field) field.select();
      }
      proposed.current = String(next);
    }
    const value = field?.value.trim() ?? '';
    setTyped({ number: /^0*[1-9]\d{0,4}$/.test(value) ? Number(value) : null, date: asked.date });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: proposes once, when the register comes
  useEffect(() => {
    if (!register) return;
    if (date.current?.value === '') date.current.value = dayText(register.today);
    read();
  }, [register]);

  return { number, date, advice: adviceFor(typed), typed, read };
}
