import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../store/translation.ts';
import { type MeetingFields, romanQuarter } from './meetingForm.ts';

interface PeriodFieldsProps {
  readonly fields: MeetingFields;
  readonly yearFault: ReactNode;
  readonly className: string | undefined;
  readonly onChange: (patch: Partial<MeetingFields>) => void;
}

/** The period that is reported on: a month or a quarter, and its year. */
export function PeriodFields({ fields, yearFault, className, onChange }: PeriodFieldsProps) {
  const t = useWords();
  const isQuarter = fields.kind === 'quarterly';
  const values = Array.from({ length: isQuarter ? 4 : 12 }, (_, index) => index + 1);
  return (
    <>
      <NativeSelect
        className={className}
        label={t(isQuarter ? 'library.form.quarter' : 'library.form.month')}
        value={String(isQuarter ? fields.quarter : fields.month)}
        data={values.map((value) => ({ value: String(value), label: isQuarter ? romanQuarter(value) : String(value) }))}
        onChange={({ currentTarget: { value } }) => {
          onChange(isQuarter ? { quarter: Number(value) } : { month: Number(value) });
        }}
      />
      <TextInput
        className={className}
        label={t('library.form.year')}
        defaultValue={fields.year}
        error={yearFault}
        inputMode="numeric"
        autoComplete="off"
        onInput={({ currentTarget }) => onChange({ year: currentTarget.value })}
      />
    </>
  );
}
