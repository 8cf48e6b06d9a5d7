import { type RefObject, useEffect } from 'react';
import { focusField } from './formKeys.ts';

/**
 * Puts the focus into the first faulty field of a form when it was refused; mending one fault moves nothing.
 * @param refusals how often it was refused so far.
 */
export function useFaultFocus(form: RefObject<HTMLElement | null>, refusals: number): void {
  useEffect(() => {
    const faulty = refusals > 0 && form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (faulty) focusField(faulty);
  }, [form, refusals]);
}
