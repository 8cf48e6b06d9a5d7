import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Citation } from '#shared/domain/citation.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { newId, submit } from '../../store/dispatch.ts';
import { useWords } from '../../store/translation.ts';
import { useDraftFields } from '../../store/useDraftFields.ts';
import { formKeys } from '../../ui/formKeys.ts';
import { isComposing } from '../../ui/isComposing.ts';
import { useFaultFocus } from '../../ui/useFaultFocus.ts';
import styles from './CitationForm.module.css';
import { citationFieldNames, type FieldFaults, fieldsOf, readFields } from './citationFields.ts';

interface CitationFormProps {
  /** Null: a new one. */
  readonly citation: Citation | null;
  /** With the id of the citation that is on disk now; null when the form was left. */
  readonly onDone: (id: string | null) => void;
}

/** A citation in place. Saving it, changed or not, means that a person stands for it. */
export function CitationForm({ citation, onDone }: CitationFormProps) {
  const t = useWords();
  const root = useRef<HTMLDivElement>(null);
  // Chosen once: what is sent a second time is not recorded twice.
  const [{ id, initial }] = useState(() => ({ id: citation?.id ?? newId(), initial: fieldsOf(citation) }));
  const draft = useDraftFields(`citation:${citation?.id ?? 'new'}`, initial);
  const [faults, setFaults] = useState<FieldFaults>({});
  const [refusals, setRefusals] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  useFaultFocus(root, refusals);

  async function save() {
    const read = readFields(draft.current());
    setFaults(read.ok ? {} : read.error);
    setRefusal(null);
    if (!read.ok) {
      setRefusals(refusals + 1);
      return;
    }
    const result = await submit(
      citation
        ? { type: 'citation/edit', id, patch: read.value }
        : { type: 'citation/add', id, citation: { relation: null, ...read.value } },
    );
    if (!result.ok) {
      setRefusal(errorSentence(t, result.error));
      return;
    }
    draft.forget();
    onDone(id);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    formKeys(event, () => void save());
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
    event.preventDefault();
    draft.leave();
    onDone(null);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields inside
    <div ref={root} className={styles.form} onKeyDown={onKeyDown}>
      {citationFieldNames.map((field, index) => {
        const fault = faults[field];
        const isDay = field === 'issuedOn' || field === 'effectiveOn';
        return (
          <TextInput
            key={field}
            size="xs"
            label={t(`citations.form.${field}`)}
            defaultValue={draft.opened[field]}
            error={fault && t(`citations.faults.${fault}`)}
            placeholder={isDay ? t('citations.form.dayHint') : ''}
            spellCheck={false}
            autoComplete="off"
            autoFocus={index === 0}
            // Mantine's dialogs leave Esc to a field that says so.
            data-mantine-stop-propagation
            onInput={({ currentTarget }) => draft.change({ [field]: currentTarget.value })}
          />
        );
      })}
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
