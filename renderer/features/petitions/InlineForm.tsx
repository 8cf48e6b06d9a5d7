import type { KeyboardEvent, ReactNode } from 'react';
import { useWords } from '../../store/translation.ts';
import { formKeys } from '../../ui/formKeys.ts';
import { Hints } from '../../ui/Hints.tsx';
import { isComposing } from '../../ui/isComposing.ts';
import styles from './InlineForm.module.css';
import type { InlineFormState } from './useInlineForm.ts';

/** The frame of a form in the list, with its keys: Esc leaves what was typed for the next time. */
export function InlineForm({ form, children }: { readonly form: InlineFormState; readonly children: ReactNode }) {
  const t = useWords();

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    formKeys(event, () => void form.save());
    if (event.key === 'Escape' && !event.defaultPrevented && !isComposing(event)) {
      event.preventDefault();
      form.leave();
    }
    // The list's own keys are not for a text field in it.
    if (event.defaultPrevented) event.stopPropagation();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields inside
    <div className={styles.form} onKeyDown={onKeyDown}>
      {children}
      {form.refusal && (
        <p className={styles.refusal} role="alert">
          {form.refusal}
        </p>
      )}
      <Hints
        keys={[
          ['Ctrl Enter', t('petitions.keys.save')],
          ['Esc', t('petitions.keys.cancel')],
        ]}
      />
    </div>
  );
}
