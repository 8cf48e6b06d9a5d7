import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { meetingOf } from '#shared/domain/meeting.ts';
import { currentSpeech, speakerLabel } from '#shared/domain/speech.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { isComposing } from '../../ui/isComposing.ts';
import { PickerFoot } from './PickerFoot.tsx';
import { identify, pick } from './pick.ts';
import { dequeue, enqueue } from './queueActions.ts';
import { SpeakerLine } from './SpeakerLine.tsx';
import styles from './SpeakerPicker.module.css';
import { type SpeakerChoice, speakerChoices } from './speakerChoices.ts';

interface SpeakerPickerProps {
  readonly opened: boolean;
  /** Puts the focus back into the box. */
  readonly onClose: () => void;
}

/** F2: who is speaking. A list over the box, filtered by what is typed; nothing of it is there while it is closed. */
export function SpeakerPicker({ opened, onClose }: SpeakerPickerProps) {
  return opened ? <OpenPicker onClose={onClose} /> : null;
}

function OpenPicker({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const state = useMeeting((meeting) => meeting);
  const choices = speakerChoices(state, typed);
  const speech = currentSpeech(state);
  const status = meetingOf(state).state;

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function take(index: number, names: boolean) {
    const choice = choices[index];
    if (!choice) return;
    if (names && speech) void identify(speech.id, choice);
    else if (status === 'inSession') void pick(choice);
    else return;
    onClose();
  }

  /** The list stays open: several may ask to speak at once. */
  function queue(choice: SpeakerChoice | undefined) {
    if (!choice || choice.kind === 'queued' || choice.kind === 'continue') return;
    void enqueue(choice.speaker);
    if (field.current) field.current.value = '';
    setTyped('');
    setActive(0);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event) || event.altKey || (event.shiftKey && event.key !== 'Enter')) return;
    const chosen = choices[active];
    const last = choices.length - 1;
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, last));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'PageDown') setActive(Math.min(active + 8, last));
    else if (event.key === 'PageUp') setActive(Math.max(active - 8, 0));
    else if (event.key === 'Enter' && event.shiftKey) queue(chosen);
    else if (event.key === 'Delete' && typed === '' && chosen?.kind === 'queued') void dequeue(chosen.queued);
    else if (event.key === 'Enter') take(active, event.ctrlKey);
    else if (event.key === 'Escape' || event.key === 'F2' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className={styles.picker} role="dialog" aria-label={t('speakers.title')}>
      {status !== 'inSession' && (
        <p className={styles.refusal} role="alert">
          {t(`speakers.notInSession.${status}`)}
        </p>
      )}
      <div ref={list} id={listId} role="listbox" aria-label={t('speakers.list')} className={styles.list}>
        {choices.map((choice, index) => (
          <SpeakerLine
            key={keyOf(choice)}
            id={`${listId}-${index}`}
            choice={choice}
            isActive={index === active}
            onPick={() => take(index, false)}
          />
        ))}
      </div>
      <input
        ref={field}
        className={styles.field}
        placeholder={`${t('speakers.title')} ${t('speakers.placeholder')}`}
        aria-label={t('speakers.title')}
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={`${listId}-${active}`}
        spellCheck={false}
        autoComplete="off"
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        // Not when the whole window loses the focus: with Alt+Tab she comes back to the open list.
        onBlur={() => document.hasFocus() && onClose()}
      />
      <PickerFoot
        current={speech ? { name: speakerLabel(state, speech.speaker) } : null}
        canStart={status === 'inSession'}
        isQueued={choices[active]?.kind === 'queued'}
      />
    </div>
  );
}

function keyOf(choice: ReturnType<typeof speakerChoices>[number]): string {
  if (choice.kind === 'person') return `person-${choice.person.id}`;
  if (choice.kind === 'queued') return `queued-${choice.queued.id}`;
  return choice.kind === 'unit' ? `unit-${choice.unit.id}` : choice.kind;
}
