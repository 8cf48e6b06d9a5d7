import { Button, Textarea, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { meetingForms, meetingKinds, meetingSessions } from '#shared/domain/meeting.ts';
import { useWords } from '../../store/translation.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formKeys } from '../../ui/formKeys.ts';
import { Hints } from '../../ui/Hints.tsx';
import { useFaultFocus } from '../../ui/useFaultFocus.ts';
import styles from './CreateMeetingForm.module.css';
import type { MeetingFields } from './meetingForm.ts';
import { PeriodFields } from './PeriodFields.tsx';
import { useMeetingForm } from './useMeetingForm.ts';

interface CreateMeetingFormProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onCreated: (meetingId: string) => void;
}

/** The short form of a new meeting; everything in it can be changed later. */
export function CreateMeetingForm({ opened, onClose, onCreated }: CreateMeetingFormProps) {
  return opened ? <OpenForm onClose={onClose} onCreated={onCreated} /> : null;
}

type TypedField = { [F in keyof MeetingFields]: MeetingFields[F] extends string ? F : never }[keyof MeetingFields];

function OpenForm({ onClose, onCreated }: Omit<CreateMeetingFormProps, 'opened'>) {
  const t = useWords();
  const root = useRef<HTMLDivElement>(null);
  const form = useMeetingForm(onCreated);
  const { fields, faults, change, nameField } = form;

  useFaultFocus(root, form.refusals);

  const faultOf = (field: keyof MeetingFields) => {
    const fault = faults[field];
    return fault && t(`library.faults.${fault}`);
  };
  const lineOf = (field: Exclude<TypedField, 'kind' | 'session' | 'form'>) => ({
    label: t(`library.form.${field}`),
    defaultValue: fields[field],
    error: faultOf(field),
    spellCheck: false,
    autoComplete: 'off',
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => change({ [field]: currentTarget.value }),
  });
  const footer = (
    <>
      <Hints
        keys={[
          ['Enter', t('library.form.keys.next')],
          ['Ctrl Enter', t('library.form.keys.create')],
          ['Esc', t('library.form.keys.cancel')],
        ]}
      />
      <Button size="xs" onClick={() => void form.create()} loading={form.isCreating}>
        {t('library.form.create')}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={t('library.form.title')} width={760} footer={footer}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields inside */}
      <div ref={root} className={styles.fields} onKeyDown={(event) => formKeys(event, () => void form.create())}>
        <Choice
          className={styles.half}
          label={t('library.form.kind')}
          value={fields.kind}
          options={meetingKinds.map((value) => ({ value, label: t(`library.form.kindName.${value}`) }))}
          onChange={(kind) => change({ kind })}
          isFirst
        />
        <PeriodFields className={styles.quarter} fields={fields} yearFault={faultOf('year')} onChange={change} />
        <TextInput className={styles.whole} {...lineOf('name')} ref={nameField} />
        <TextInput className={styles.quarter} {...lineOf('date')} placeholder={t('library.form.dayHint')} />
        <Choice
          className={styles.third}
          label={t('library.form.session')}
          value={fields.session}
          options={meetingSessions.map((value) => ({ value, label: t(`domain.meetingSession.${value}`) }))}
          onChange={(session) => change({ session })}
        />
        <Choice
          className={styles.rest}
          label={t('library.form.form')}
          value={fields.form}
          options={meetingForms.map((value) => ({ value, label: t(`library.form.formName.${value}`) }))}
          onChange={(chosen) => change({ form: chosen })}
        />
        <TextInput className={styles.half} {...lineOf('chairName')} />
        <TextInput className={styles.half} {...lineOf('chairTitle')} />
        <TextInput className={styles.half} {...lineOf('secretaryName')} />
        <TextInput className={styles.half} {...lineOf('place')} />
        <Textarea
          className={styles.whole}
          label={t('library.form.agenda')}
          description={t('library.form.agendaHint')}
          defaultValue={fields.agenda}
          error={faultOf('agenda')}
          rows={6}
          spellCheck={false}
          data-lines
          onInput={({ currentTarget }) => change({ agenda: currentTarget.value })}
        />
        {form.refusal && (
          <p className={styles.refusal} role="alert">
            {form.refusal}
          </p>
        )}
      </div>
    </Dialog>
  );
}
