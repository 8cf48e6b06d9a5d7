import { NativeSelect } from '@mantine/core';
import { rosterOf } from '#shared/domain/nameSearch.ts';
import { personLabel } from '#shared/domain/person.ts';
import { useMeeting } from '../../../store/meetingStore.ts';
import { useWords } from '../../../store/translation.ts';
import styles from './TemplateForm.module.css';
import type { TemplateFields } from './templateFields.ts';

interface OfficerFieldsProps {
  readonly opened: TemplateFields;
  readonly onChange: (patch: Partial<TemplateFields>) => void;
}

/** Who chairs the meeting and who takes its minutes, out of those on the roster. */
export function OfficerFields({ opened, onChange }: OfficerFieldsProps) {
  const t = useWords();
  const person = useMeeting((state) => state.person);
  const named = rosterOf({ person }).filter(({ name, role }) => name !== null && role !== 'group');
  const people = named.map((one) => ({ value: one.id, label: personLabel(one) }));
  return (
    <fieldset className={styles.group}>
      <legend>{t('template.group.signing')}</legend>
      {(['chairId', 'secretaryId'] as const).map((field) => (
        <NativeSelect
          key={field}
          name={field}
          size="xs"
          label={t(`template.field.${field}`)}
          defaultValue={opened[field]}
          data={[{ value: '', label: t('template.noOfficer') }, ...people]}
          onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
        />
      ))}
    </fieldset>
  );
}
