import { Textarea, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { deadlineKinds } from '#shared/domain/deadline.ts';
import { taskKinds } from '#shared/domain/task.ts';
import { nameSeparator } from '#shared/language/nameList.ts';
import { suggestPeople, suggestUnits } from '../../store/nameSuggestions.ts';
import { useWords } from '../../store/translation.ts';
import { Choice } from '../../ui/Choice.tsx';
import { chordOf } from '../../ui/chord.ts';
import { formKeys } from '../../ui/formKeys.ts';
import { SuggestField } from '../../ui/SuggestField.tsx';
import { useFaultFocus } from '../../ui/useFaultFocus.ts';
import { OriginLine } from './OriginLine.tsx';
import { PhraseLine } from './PhraseLine.tsx';
import styles from './TaskFieldset.module.css';
import type { TaskFields } from './taskFields.ts';
import type { TaskFormState } from './useTaskForm.ts';

/** The fields of a task, in the order in which they are said. */
export function TaskFieldset({ form }: { readonly form: TaskFormState }) {
  const t = useWords();
  const { root, opened, faults, change } = form;

  useFaultFocus(root, form.refusals);

  const faultOf = (field: keyof TaskFields) => {
    const fault = faults[field];
    return fault && t(`tasks.faults.${fault}`);
  };
  const lineOf = (field: 'phrase' | 'due' | 'start' | 'event') => ({
    label: t(`tasks.form.${field}`),
    defaultValue: opened[field],
    error: faultOf(field),
    spellCheck: false,
    autoComplete: 'off',
    'data-field': field,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => change({ [field]: currentTarget.value }),
  });
  const namesOf = (field: 'lead' | 'coordinating' | 'director' | 'assignedBy') => ({
    label: t(`tasks.form.${field}`),
    defaultValue: opened[field],
    error: faultOf(field),
    onInput: (value: string) => change({ [field]: value }),
  });
  const { suggestedLead } = form;

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (chordOf(event) === 'F4') {
      event.preventDefault();
      form.phrase.reject();
    } else formKeys(event, () => void form.save());
  }

  // A lead that was derived for the task: offered first in an empty field, as what it is.
  const inferred =
    suggestedLead === null ? [] : [{ id: 'inferred', text: suggestedLead, detail: t('tasks.form.suggestion') }];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields inside
    <div ref={root} className={styles.fields} onKeyDown={onKeyDown}>
      {form.isRestored && <p className={styles.restored}>{t('tasks.form.restored')}</p>}
      {form.readFrom && !form.isRestored && <OriginLine read={form.readFrom} />}
      <Textarea
        className={styles.whole}
        label={t('tasks.form.text')}
        defaultValue={opened.text}
        error={faultOf('text')}
        rows={2}
        spellCheck={false}
        data-autofocus={!opened.text || undefined}
        classNames={{ input: styles.text ?? '' }}
        onInput={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <SuggestField
        {...namesOf('lead')}
        separator={nameSeparator}
        isFirst={opened.text !== ''}
        placeholder={suggestedLead === null ? undefined : t('tasks.suggested', { name: suggestedLead })}
        suggest={(typed) => [...(typed ? [] : inferred), ...suggestUnits(typed)]}
      />
      <SuggestField
        {...namesOf('coordinating')}
        separator={nameSeparator}
        placeholder={t('tasks.form.severalHint')}
        suggest={suggestUnits}
      />
      <SuggestField {...namesOf('director')} suggest={suggestPeople} />
      <SuggestField {...namesOf('assignedBy')} suggest={suggestPeople} />
      <Choice
        className={styles.whole}
        label={t('tasks.form.kind')}
        value={form.kind}
        options={taskKinds.map((value) => ({ value, label: t(`tasks.form.kindName.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <div className={styles.deadline}>
        <TextInput {...lineOf('phrase')} placeholder={t('tasks.form.phraseHint')} onBlur={form.phrase.read} />
        <TextInput {...lineOf('due')} placeholder={t('tasks.form.dayHint')} />
        <TextInput {...lineOf('start')} placeholder={t('tasks.form.dayHint')} />
        <PhraseLine shown={form.phrase.shown} />
      </div>
      <TextInput className={styles.whole} {...lineOf('event')} />
      <Choice
        className={styles.whole}
        label={t('tasks.form.deadlineKind')}
        value={form.deadlineKind}
        options={deadlineKinds.map((value) => ({ value, label: t(`tasks.form.deadlineKindName.${value}`) }))}
        onChange={(deadlineKind) => change({ deadlineKind })}
      />
    </div>
  );
}
