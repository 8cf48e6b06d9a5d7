import { Textarea, TextInput } from '@mantine/core';
import type { Command } from '#shared/domain/command.ts';
import type { Answer } from '#shared/domain/petition.ts';
import { currentSpeech, speakerLabel, unknownSpeaker } from '#shared/domain/speech.ts';
import { cleanText } from '#shared/language/cleanText.ts';
import { newId } from '../../store/dispatch.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { suggestAnybody } from '../../store/nameSuggestions.ts';
import { useWords } from '../../store/translation.ts';
import { SuggestField } from '../../ui/SuggestField.tsx';
import { InlineForm } from './InlineForm.tsx';
import { answererFrom } from './readNames.ts';
import { useInlineForm } from './useInlineForm.ts';

interface AnswerFormProps {
  readonly petitionId: string;
  /** Null: a new one. */
  readonly answer: Answer | null;
  readonly onDone: () => void;
}

/** A new answer is by whoever speaks now. */
function fieldsOf(answer: Answer | null) {
  const { state } = openMeetingState();
  const by = speakerLabel(state, answer?.by ?? currentSpeech(state)?.speaker ?? unknownSpeaker) ?? '';
  return { text: answer?.text ?? '', by, basis: answer?.legalBasis ?? '', id: answer?.id ?? newId() };
}

function commandFor(petitionId: string, answer: Answer | null, fields: ReturnType<typeof fieldsOf>): Command {
  const { state } = openMeetingState();
  const entered = {
    id: fields.id,
    text: fields.text,
    // A name that was not touched keeps meaning whom it meant.
    by: answer && speakerLabel(state, answer.by) === fields.by ? answer.by : answererFrom(state, fields.by),
    legalBasis: cleanText(fields.basis) || null,
  };
  return answer ? { type: 'answer/edit', ...entered } : { type: 'answer/add', petitionId, ...entered };
}

/** An answer in place: its words, whose they are, and the law they rest on. */
export function AnswerForm({ petitionId, answer, onDone }: AnswerFormProps) {
  const t = useWords();
  const key = answer ? `answer:${answer.id}` : `answer-to:${petitionId}`;
  const form = useInlineForm(
    key,
    () => fieldsOf(answer),
    onDone,
    (fields) => commandFor(petitionId, answer, fields),
  );
  const { opened, change } = form;
  return (
    <InlineForm form={form}>
      <Textarea
        size="xs"
        label={t('petitions.form.answer')}
        defaultValue={opened.text}
        error={form.isTextMissing && t('petitions.form.textMissing')}
        rows={3}
        spellCheck={false}
        autoFocus
        onInput={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <SuggestField
        label={t('petitions.form.by')}
        defaultValue={opened.by}
        suggest={suggestAnybody}
        onInput={(by) => change({ by })}
      />
      <TextInput
        size="xs"
        label={t('petitions.form.basis')}
        defaultValue={opened.basis}
        spellCheck={false}
        autoComplete="off"
        onInput={({ currentTarget }) => change({ basis: currentTarget.value })}
      />
    </InlineForm>
  );
}
