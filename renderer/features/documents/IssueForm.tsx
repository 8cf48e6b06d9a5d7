import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import { futureNumber } from '#shared/documents/wording/officialNumber.ts';
import type { IssuableType } from '#shared/domain/issuance.ts';
import { dateAdvice } from '#shared/domain/issueDate.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { bridge } from '../../store/bridge.ts';
import { openMeetingState, useMeeting } from '../../store/meetingStore.ts';
import { tellError } from '../../store/perform.ts';
import { useWords } from '../../store/translation.ts';
import { focusField, formKeys } from '../../ui/formKeys.ts';
import { Hints } from '../../ui/Hints.tsx';
import { CorrectedNote } from './CorrectedNote.tsx';
import { DateAffirmation } from './DateAffirmation.tsx';
import styles from './IssueForm.module.css';
import { NumberNotes } from './NumberNotes.tsx';
import { type IssueFaults, readIssue } from './readIssue.ts';
import { useNumberFields } from './useNumberFields.ts';
import { useRegister } from './useRegister.ts';

interface IssueFormProps {
  readonly request: DocumentRequest & { readonly type: IssuableType };
  /** Something has to be mended first. */
  readonly isStopped: boolean;
  /** The number has the focus when the form appears. */
  readonly takesFocus: boolean;
  /** The key that issues was pressed outside of the form. */
  readonly isAskedOutside: boolean;
  readonly onDone: () => void;
}

/** Gives a document its number and date, once, and keeps what is issued. Only Ctrl+Enter and a click do that. */
export function IssueForm({ request, isStopped, takesFocus, isAskedOutside, onDone }: IssueFormProps) {
  const t = useWords();
  const { type } = request;
  const button = useRef<HTMLButtonElement>(null);
  const affirmation = useRef<HTMLInputElement>(null);
  const answer = useRegister(type);
  const register = answer?.ok ? answer.value : null;
  const { number, date, opened, advice, typed, onTyped, forget } = useNumberFields(type, register);
  const heldOn = useMeeting((state) => meetingOf(state).date);
  const [faults, setFaults] = useState<IssueFaults>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isIssuing, setIssuing] = useState(false);
  const [isAsked, setAsked] = useState(false);
  /** The unusual date that has to be affirmed before the document is issued with it. */
  const [unusual, setUnusual] = useState<string | null>(null);
  const isHere = useRef(true);
  const takenBy = advice?.takenBy;

  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  async function issue() {
    if (isIssuing || !register) return;
    if (isStopped) {
      setRefusal(t('checks.stopped'));
      return;
    }
    const wanted = readIssue(number.current?.value ?? '', date.current?.value ?? '');
    setFaults(wanted.ok ? {} : wanted.error);
    if (!wanted.ok || takenBy) {
      const faulty = !wanted.ok && !wanted.error.number ? date.current : number.current;
      if (faulty) focusField(faulty);
      return;
    }
    const day = wanted.value.date;
    if (dateAdvice(day, heldOn, register.today).mustBeAffirmed && !affirmation.current?.checked) {
      setUnusual(day);
      affirmation.current?.focus();
      return;
    }
    setIssuing(true);
    const { meetingId } = openMeetingState();
    const result = await bridge.call('documents/issue', { meetingId, request, ...wanted.value });
    // What is issued is no form any more, often before the answer is here.
    if (isHere.current) setIssuing(false);
    if (result.ok) {
      forget();
      onDone();
    } else if (isHere.current) setRefusal(errorSentence(t, result.error));
    // She went back meanwhile.
    else tellError(result.error);
  }

  function typedInto(field: 'number' | 'date') {
    setFaults({});
    setRefusal(null);
    if (field === 'date') setUnusual(null);
    onTyped(field);
  }

  /** It can't be taken back, so Enter or Space alone only say what would do it. */
  function onButtonKey(event: KeyboardEvent) {
    const isPress = event.key === ' ' || (event.key === 'Enter' && !event.ctrlKey);
    if (!isPress) return;
    event.preventDefault();
    setAsked(true);
  }

  const told = isAsked ? t('issuing.howToIssue') : isAskedOutside && t('issuing.howToIssueFromList');

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields inside
    <div
      onKeyDown={(event) =>
        formKeys(
          event,
          () => void issue(),
          () => button.current?.focus(),
        )
      }
    >
      <p className={styles.warning} role="note">
        ⚠ {t(`issuing.warning.${type}`)}
      </p>
      <CorrectedNote type={type} />
      <div className={styles.fields}>
        <TextInput
          ref={number}
          label={t('issuing.number')}
          defaultValue={opened.number}
          error={faults.number ? t('issuing.numberFault') : Boolean(takenBy)}
          description={
            register && typed.number !== null
              ? t('issuing.symbol', { code: futureNumber(type, typed.number, register.agency) })
              : ' '
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          inputMode="numeric"
          autoComplete="off"
          autoFocus={takesFocus}
          data-autofocus={takesFocus || undefined}
          onInput={() => typedInto('number')}
        />
        <TextInput
          ref={date}
          label={t('issuing.date')}
          defaultValue={opened.date}
          error={faults.date && t(`issuing.dateFault.${faults.date}`)}
          description={t('issuing.dayHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          onInput={() => typedInto('date')}
        />
      </div>
      {register && advice && <NumberNotes advice={advice} register={register} date={typed.date} heldOn={heldOn} />}
      {unusual && <DateAffirmation key={unusual} box={affirmation} date={unusual} />}
      {(refusal || (answer && !answer.ok)) && (
        <p className={styles.refusal} role="alert">
          {refusal ?? (answer && !answer.ok && errorSentence(t, answer.error))}
        </p>
      )}
      <p className={styles.told} role="status">
        {isIssuing ? t('issuing.issuing') : told}
      </p>
      <div className={styles.foot}>
        <Hints
          keys={[
            ['Ctrl Enter', t('issuing.keys.issue')],
            ['Esc', t('issuing.keys.back')],
          ]}
        />
        <Button ref={button} size="xs" aria-disabled={isIssuing} onKeyDown={onButtonKey} onClick={() => void issue()}>
          {t('issuing.issue')}
        </Button>
      </div>
    </div>
  );
}
