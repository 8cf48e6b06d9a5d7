import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type Attendance, attendanceStates } from '#shared/domain/attendance.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Hints } from '../../ui/Hints.tsx';
import { isComposing } from '../../ui/isComposing.ts';
import { mark } from './mark.ts';
import styles from './RollCall.module.css';
import { RollLine } from './RollLine.tsx';
import { rollChoices } from './rollChoices.ts';

interface RollCallProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** F7: who came. A number (or letters of a name) and Enter marks somebody; the field is free for the next at once. */
export function RollCall({ opened, onClose }: RollCallProps) {
  return opened ? <OpenRoll onClose={onClose} /> : null;
}

function OpenRoll({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [as, setAs] = useState<Attendance['state']>('present');
  const person = useMeeting((state) => state.person);
  const attendance = useMeeting((state) => state.attendance);
  const choices = rollChoices({ person }, typed);
  const present = Object.values(attendance).filter(({ state }) => state === 'present' || state === 'late').length;

  function take(index: number) {
    const choice = choices[index];
    if (!choice || !field.current) return;
    void mark(choice, as);
    field.current.focus();
    if (typed === '') {
      setActive(Math.min(index + 1, choices.length - 1));
      return;
    }
    field.current.value = '';
    setTyped('');
    setActive(0);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event) || event.ctrlKey || event.altKey || event.shiftKey) return;
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, choices.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter') take(active);
    else return;
    event.preventDefault();
  }

  const footer = (
    <>
      <Hints
        keys={[
          ['Enter', t('attendance.keys.mark')],
          ['↑ ↓', t('attendance.keys.move')],
          ['Tab', t('attendance.keys.next')],
          ['Esc', t('attendance.keys.close')],
        ]}
      />
      <span>{t('attendance.count', { present, total: Object.keys(person).length })}</span>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={t('attendance.title')} width={720} footer={footer}>
      <input
        ref={field}
        className={styles.field}
        placeholder={t('attendance.placeholder')}
        aria-label={t('attendance.title')}
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={choices[active] ? `${listId}-${active}` : undefined}
        spellCheck={false}
        autoComplete="off"
        data-autofocus
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Choice
        label={t('attendance.as')}
        value={as}
        options={attendanceStates.map((value) => ({ value, label: t(`domain.attendanceState.${value}`) }))}
        onChange={setAs}
      />
      {choices.length === 0 && typed === '' && <p className={styles.nobody}>{t('attendance.nobody')}</p>}
      <div id={listId} role="listbox" aria-label={t('attendance.list')} className={styles.list}>
        {choices.map((choice, index) => (
          <RollLine
            key={choice.kind === 'person' ? choice.person.id : 'new'}
            id={`${listId}-${index}`}
            choice={choice}
            state={choice.kind === 'person' ? (attendance[choice.person.id]?.state ?? null) : null}
            isActive={index === active}
            onTake={() => take(index)}
          />
        ))}
      </div>
    </Dialog>
  );
}
