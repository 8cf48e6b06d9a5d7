import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { workOfAll } from '#shared/documents/unitWork.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';

interface UnitFieldProps {
  /** Null for every unit that has a task. */
  readonly unitId: string | null;
  readonly onChange: (unitId: string | null) => void;
}

/** One of the units that have something to do, or all of them. */
export function UnitField({ unitId, onChange }: UnitFieldProps) {
  const t = useWords();
  const state = useMeeting((meeting) => meeting);
  const units = useMemo(
    () => workOfAll(state).recipients.flatMap((recipient) => ('unit' in recipient ? [recipient.unit] : [])),
    [state],
  );
  return (
    <NativeSelect
      label={t('documentOptions.option.unitId')}
      value={unitId ?? ''}
      data={[
        { value: '', label: t('documentOptions.everyUnit') },
        ...units.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : value)}
    />
  );
}
