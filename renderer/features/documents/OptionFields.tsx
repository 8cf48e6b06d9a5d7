import { Checkbox, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  courses,
  type DocumentOption,
  type DocumentOptions,
  type DocumentRequest,
  orientations,
  taskOrders,
} from '#shared/documents/documentOptions.ts';
import { documents } from '#shared/documents/documents.ts';
import { circulations, urgencies } from '#shared/documents/officialDocument.ts';
import { useWords } from '../../store/translation.ts';
import { Choice } from '../../ui/Choice.tsx';
import styles from './OptionFields.module.css';
import { UnitField } from './UnitField.tsx';

interface OptionFieldsProps {
  readonly request: DocumentRequest;
  readonly onChange: (patch: Partial<DocumentOptions>) => void;
}

/** The options that a document heeds, each in force at once. */
export function OptionFields({ request: { type, options }, onChange }: OptionFieldsProps) {
  const t = useWords();
  const heeded = documents[type].options;
  const fields: { readonly [O in DocumentOption]: () => ReactNode } = {
    course: () => (
      <Choice
        label={t('documentOptions.option.course')}
        value={options.course}
        options={courses.map((value) => ({ value, label: t(`documentOptions.course.${value}`) }))}
        onChange={(course) => onChange({ course })}
      />
    ),
    taskOrder: () => (
      <Choice
        label={t('documentOptions.option.taskOrder')}
        value={options.taskOrder}
        options={taskOrders.map((value) => ({ value, label: t(`documentOptions.taskOrder.${value}`) }))}
        onChange={(taskOrder) => onChange({ taskOrder })}
      />
    ),
    orientation: () => (
      <Choice
        label={t('documentOptions.option.orientation')}
        value={options.orientation}
        options={orientations.map((value) => ({ value, label: t(`documentOptions.orientation.${value}`) }))}
        onChange={(orientation) => onChange({ orientation })}
      />
    ),
    withTaskAppendix: () => (
      <Checkbox
        size="xs"
        label={t('documentOptions.option.withTaskAppendix')}
        checked={options.withTaskAppendix}
        onChange={({ currentTarget: { checked } }) => onChange({ withTaskAppendix: checked })}
      />
    ),
    unitId: () => <UnitField unitId={options.unitId} onChange={(unitId) => onChange({ unitId })} />,
    urgency: () => (
      <NativeSelect
        label={t('documentOptions.option.urgency')}
        value={options.urgency ?? ''}
        data={[
          { value: '', label: t('documentOptions.none') },
          ...urgencies.map((value) => ({ value, label: t(`documentOptions.urgency.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ urgency: urgencies.find((one) => one === value) ?? null })
        }
      />
    ),
    circulation: () => (
      <NativeSelect
        label={t('documentOptions.option.circulation')}
        value={options.circulation ?? ''}
        data={[
          { value: '', label: t('documentOptions.none') },
          ...circulations.map((value) => ({ value, label: t(`documentOptions.circulation.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ circulation: circulations.find((one) => one === value) ?? null })
        }
      />
    ),
  };
  if (heeded.length === 0) return null;
  return (
    <div className={styles.fields}>
      {heeded.map((option) => (
        <div key={option} className={styles.field} data-option={option}>
          {fields[option]()}
        </div>
      ))}
    </div>
  );
}
