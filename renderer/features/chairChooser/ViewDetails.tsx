import { Checkbox, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { conclusionsOf } from '#shared/domain/conclusion.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { useWords } from '../../store/translation.ts';
import { readBreakTime } from './breakTime.ts';
import styles from './ChairChooser.module.css';
import type { Choosing } from './choosing.ts';
import { RecordField } from './RecordField.tsx';
import { isRecordView, type RecordView, recordChoices } from './recordChoices.ts';

interface ViewDetailsProps {
  readonly choosing: Choosing;
  readonly state: MeetingState;
  readonly now: Date;
  readonly toSubmit: readonly string[];
  readonly isSubmitting: boolean;
  readonly onChange: (patch: Partial<Choosing>) => void;
  readonly onSubmitting: (isSubmitting: boolean) => void;
}

/** What the chosen view is to be given besides its name. Most need nothing. */
export function ViewDetails(props: ViewDetailsProps) {
  const { choosing, state, now, toSubmit, isSubmitting, onChange, onSubmitting } = props;
  const t = useWords();
  const { name, recordId, isCompared, typedTime } = choosing;
  if (isRecordView(name)) {
    return (
      <RecordDetails
        key={name}
        view={name}
        state={state}
        recordId={recordId}
        onChoose={(id) => onChange({ recordId: id })}
      />
    );
  }
  if (name === 'conclusions') {
    const numbers = conclusionsOf(state).flatMap(({ id }, index) => (toSubmit.includes(id) ? index + 1 : []));
    return (
      <div className={styles.details}>
        <Checkbox
          label={t('chairChooser.compared')}
          checked={isCompared}
          onChange={({ currentTarget }) => onChange({ isCompared: currentTarget.checked })}
        />
        {numbers.length > 0 && (
          <Checkbox
            label={t('chairChooser.submitting', { numbers: numbers.join(', ') })}
            checked={isSubmitting}
            onChange={({ currentTarget }) => onSubmitting(currentTarget.checked)}
          />
        )}
      </div>
    );
  }
  if (name !== 'break') return <div className={styles.details} />;
  const read = readBreakTime(typedTime, now);
  return (
    <div className={styles.details}>
      <TextInput
        label={t('chairChooser.until')}
        placeholder={t('chairChooser.untilExample')}
        description={'until' in read && read.until ? t('chairChooser.untilRead', { time: read.until }) : '\u00a0'}
        inputWrapperOrder={['label', 'input', 'description']}
        value={typedTime}
        onChange={({ currentTarget }) => onChange({ typedTime: currentTarget.value })}
        error={'fault' in read}
        spellCheck={false}
        autoComplete="off"
      />
    </div>
  );
}

interface RecordDetailsProps {
  readonly view: RecordView;
  readonly state: MeetingState;
  readonly recordId: string | null;
  readonly onChoose: (id: string | null) => void;
}

function RecordDetails({ view, state, recordId, onChoose }: RecordDetailsProps) {
  const choices = useMemo(() => recordChoices(state, view), [state, view]);
  return <RecordField view={view} choices={choices} chosenId={recordId} onChoose={onChoose} />;
}
