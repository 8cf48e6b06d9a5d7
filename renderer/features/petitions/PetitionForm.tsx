import { NativeSelect, Textarea } from '@mantine/core';
import { currentAgendaItem } from '#shared/domain/agendaItem.ts';
import type { Command } from '#shared/domain/command.ts';
import { type Petition, petitionChannels, petitionStates } from '#shared/domain/petition.ts';
import { currentSpeech } from '#shared/domain/speech.ts';
import { nameSeparator } from '#shared/language/nameList.ts';
import { newId } from '../../store/dispatch.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import { suggestUnits } from '../../store/nameSuggestions.ts';
import { useWords } from '../../store/translation.ts';
import { SuggestField } from '../../ui/SuggestField.tsx';
import { InlineForm } from './InlineForm.tsx';
import { sendersFrom, sendersText } from './readNames.ts';
import { useInlineForm } from './useInlineForm.ts';

interface PetitionFormProps {
  /** Null: a new one. */
  readonly petition: Petition | null;
  readonly onDone: () => void;
}

/** The fields as they are typed; an unknown channel is an empty text. */
function fieldsOf(petition: Petition | null) {
  if (!petition) return { text: '', from: '', channel: '', state: 'received', id: newId() };
  const from = sendersText(openMeetingState().state, petition);
  return { text: petition.text, from, channel: petition.channel ?? '', state: petition.state, id: petition.id };
}

function commandFor(petition: Petition | null, fields: ReturnType<typeof fieldsOf>): Command {
  const { state } = openMeetingState();
  const entered = {
    text: fields.text,
    ...sendersFrom(state, fields.from),
    channel: petitionChannels.find((channel) => channel === fields.channel) ?? null,
    state: petitionStates.find((one) => one === fields.state) ?? 'received',
  };
  if (petition) return { type: 'petition/edit', id: petition.id, patch: entered };
  const agendaItemId = currentAgendaItem(state)?.id ?? null;
  const speechId = currentSpeech(state)?.id ?? null;
  return { type: 'petition/add', id: fields.id, petition: entered, agendaItemId, speechId };
}

/** A petition in place: what is asked, by whom, through which channel, and how far it is. */
export function PetitionForm({ petition, onDone }: PetitionFormProps) {
  const t = useWords();
  const form = useInlineForm(
    `petition:${petition?.id ?? 'new'}`,
    () => fieldsOf(petition),
    onDone,
    (fields) => commandFor(petition, fields),
  );
  const { opened, change } = form;
  return (
    <InlineForm form={form}>
      <Textarea
        size="xs"
        label={t('petitions.form.text')}
        defaultValue={opened.text}
        error={form.isTextMissing && t('petitions.form.textMissing')}
        rows={3}
        spellCheck={false}
        autoFocus
        onInput={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <SuggestField
        label={t('petitions.form.from')}
        placeholder={t('petitions.form.fromHint')}
        defaultValue={opened.from}
        separator={nameSeparator}
        suggest={suggestUnits}
        onInput={(from) => change({ from })}
      />
      <NativeSelect
        size="xs"
        label={t('petitions.form.channel')}
        defaultValue={opened.channel}
        data={[
          { value: '', label: t('petitions.form.noChannel') },
          ...petitionChannels.map((value) => ({ value, label: t(`domain.petitionChannel.${value}`) })),
        ]}
        onChange={({ currentTarget }) => change({ channel: currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t('petitions.form.state')}
        defaultValue={opened.state}
        data={petitionStates.map((value) => ({ value, label: t(`domain.petitionState.${value}`) }))}
        onChange={({ currentTarget }) => change({ state: currentTarget.value })}
      />
    </InlineForm>
  );
}
