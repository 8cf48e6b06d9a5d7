import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { usualNoticeClosing } from '#shared/documents/wording/closing.ts';
import { type Agency, mostAgencyLines } from '#shared/domain/meeting.ts';
import type { template } from '#shared/i18n/words/template.ts';
import { useWords } from '../../../store/translation.ts';
import { focusField, formKeys } from '../../../ui/formKeys.ts';
import { Hints } from '../../../ui/Hints.tsx';
import { OfficerFields } from './OfficerFields.tsx';
import styles from './TemplateForm.module.css';
import { isOfOneLine, type TemplateField, type TemplateFields } from './templateFields.ts';
import { type TemplateOf, useTemplateForm } from './useTemplateForm.ts';

interface TemplateFormProps {
  readonly of: TemplateOf;
  /** As it is now. */
  readonly agency: Agency;
  /** The field that has the focus at first; null for the first of them. */
  readonly sought: string | null;
  /** Told of the agency as it is typed, and of null when the form is left. */
  readonly onTyped?: (agency: Agency | null) => void;
  readonly onDone: () => void;
}

/** The groups of the form, and how many lines a field shows. */
const groups: readonly { readonly name: keyof typeof template.vi.group; readonly fields: readonly TemplateField[] }[] =
  [
    { name: 'heading', fields: ['parentName', 'name', 'abbreviation', 'place'] },
    {
      name: 'notice',
      fields: ['noticeSignatureLines', 'noticeSigner', 'noticeRecipients', 'noticeClosing', 'contactLines', 'drafter'],
    },
    { name: 'minutes', fields: ['minutesRecipients', 'minutesClosing'] },
  ];
const rows: { readonly [F in TemplateField]?: number } = { noticeRecipients: 5 };

/** The agency's own heading, signer, recipients and closing sentences; Ctrl+Enter saves them all at once. */
export function TemplateForm({ of, agency, sought, onTyped, onDone }: TemplateFormProps) {
  const t = useWords();
  const form = useTemplateForm({ of, agency, onTyped, onDone });
  const { root, opened, restored, faults, told } = form;
  const hasRestored = restored.length > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: again when the fields were filled with what is saved
  useEffect(() => {
    const field = root.current?.querySelector<HTMLElement>(`[name="${sought ?? 'parentName'}"]`);
    if (field) focusField(field);
  }, [root, sought, hasRestored]);

  function fieldOf(name: TemplateField) {
    const fault = faults[name];
    const most = { most: name in mostAgencyLines ? mostAgencyLines[name as keyof typeof mostAgencyLines] : 0 };
    const props = {
      name,
      size: 'xs',
      label: t(`template.field.${name}`),
      description: hasHint(name) ? t(`template.hint.${name}`) : undefined,
      inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[],
      defaultValue: opened[name],
      error: fault && t(`template.fault.${fault}`, most),
      spellCheck: false,
      autoComplete: 'off',
    };
    const onInput = (event: { readonly currentTarget: { readonly value: string } }) =>
      form.change({ [name]: event.currentTarget.value });
    if (isOfOneLine(name)) return <TextInput key={name} {...props} onInput={onInput} />;
    const placeholder = name === 'noticeClosing' ? usualNoticeClosing(agency) : '';
    return (
      <Textarea key={name} {...props} rows={rows[name] ?? 2} placeholder={placeholder} data-lines onInput={onInput} />
    );
  }

  const nameOf = (field: keyof TemplateFields) =>
    field === 'forLater' ? t('template.forLater') : t(`template.field.${field}`);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields inside
    <div ref={root} className={styles.form} onKeyDown={(event) => formKeys(event, () => void form.save())}>
      <div key={form.turn}>
        {groups.map(({ name, fields }) => (
          <fieldset key={name} className={styles.group}>
            <legend>{t(`template.group.${name}`)}</legend>
            {fields.map(fieldOf)}
          </fieldset>
        ))}
        {of === 'meeting' && (
          <>
            <OfficerFields opened={opened} onChange={form.change} />
            <Checkbox
              size="xs"
              label={t('template.forLater')}
              defaultChecked={opened.forLater === 'yes'}
              onChange={({ currentTarget }) => form.change({ forLater: currentTarget.checked ? 'yes' : '' })}
            />
          </>
        )}
      </div>
      {told && (
        <p className={styles.told} data-tone={told.tone} role={told.tone === 'back' ? 'alert' : 'status'}>
          {told.text}
        </p>
      )}
      <div className={styles.foot}>
        {hasRestored && (
          <div className={styles.restored}>
            <p role="note">{t('template.restored', { fields: restored.map(nameOf).join('; ') })}</p>
            <Button size="compact-xs" variant="default" onClick={form.discard}>
              {t('template.discard')}
            </Button>
          </div>
        )}
        <div className={styles.hints}>
          <Hints
            keys={[
              ['Enter', t('template.keys.next')],
              ['Ctrl Enter', t('template.keys.save')],
              ['Esc', t('template.keys.leave')],
            ]}
          />
        </div>
        <Button size="xs" variant="default" onClick={() => void form.reset()}>
          {t('template.reset')}
        </Button>
        <Button size="xs" onClick={() => void form.save()}>
          {t('template.save')}
        </Button>
      </div>
    </div>
  );
}

function hasHint(name: TemplateField): name is TemplateField & keyof typeof template.vi.hint {
  return !['parentName', 'name', 'place', 'noticeSigner'].includes(name);
}
