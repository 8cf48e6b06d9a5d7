import { currentIssuance } from '../domain/issuance.ts';
import { meetingOf, periodSlug } from '../domain/meeting.ts';
import { answersTo, type Petition, petitionsOf } from '../domain/petition.ts';
import type { MeetingState } from '../domain/state.ts';
import { attachedTo } from './attachedTo.ts';
import { inCapitals } from './capitals.ts';
import type { DocumentDefinition } from './documentDefinition.ts';
import type { DocumentOptions } from './documentOptions.ts';
import { type Block, type OfficialDocument, type Text, text, textOrBlank } from './officialDocument.ts';
import { petitionSummaries } from './petitionSummaries.ts';
import { shortDate } from './wording/dates.ts';
import { speakerInText } from './wording/people.ts';
import { answerText, petitionersText, petitionStateText } from './wording/petitions.ts';
import { capitalised } from './wording/sentence.ts';

/**
 * The petitions with their answers as an appendix of the concluding notice, in a file of its own: rows 25–27 of Decree
 * 30, Appendix I, section V, and its form 2.1; what is told of a petition is domain.md §5.5.
 */
export const petitionAppendix: DocumentDefinition = {
  options: ['orientation'],
  defaults: { orientation: 'landscape' },
  make,
};

function make(state: MeetingState, { orientation }: DocumentOptions): OfficialDocument {
  const meeting = meetingOf(state);
  return {
    type: 'petitionAppendix',
    draft: currentIssuance(state, 'notice') === undefined,
    metadata: { title: `Phụ lục kiến nghị và giải đáp tại ${meeting.title}`, author: meeting.agency.name },
    fileStem: `phu-luc-kien-nghi-${periodSlug(meeting)}`,
    orientation,
    marks: { urgency: null, circulation: null },
    main: null,
    appendices: [
      {
        label: 'Phụ lục',
        title: `KIẾN NGHỊ VÀ GIẢI ĐÁP TẠI ${inCapitals(meeting.title)}`,
        reference: attachedTo(state, 'notice', 'Kèm theo'),
        body: body(state),
      },
    ],
  };
}

function body(state: MeetingState): Block[] {
  const petitions = petitionsOf(state);
  const summaries = petitionSummaries(state);
  if (petitions.length > 0) return [...summaries, petitionTable(state, petitions)];
  const none = 'Hội nghị không ghi nhận kiến nghị cụ thể nào.';
  return [...summaries, { kind: 'paragraph', text: text(none) }];
}

function petitionTable(state: MeetingState, petitions: readonly Petition[]): Block {
  const numbers = new Map(petitions.map(({ id }, index) => [id, index + 1]));
  return {
    kind: 'table',
    caption: null,
    columns: [
      { title: 'TT', share: 0.06, align: 'centre' },
      { title: 'Nơi kiến nghị', share: 0.15, align: 'left' },
      { title: 'Nội dung kiến nghị', share: 0.25, align: 'left' },
      { title: 'Nơi trả lời', share: 0.15, align: 'left' },
      { title: 'Nội dung trả lời', share: 0.25, align: 'left' },
      { title: 'Tình trạng', share: 0.14, align: 'left' },
    ],
    rows: petitions.flatMap((petition) => petitionRows(state, petition, numbers)),
  };
}

/** A row for the petition with its first answer, one more for each further answer. */
function petitionRows(state: MeetingState, petition: Petition, numbers: ReadonlyMap<string, number>): Text[][] {
  const asked = petition.legalReference ? `${petition.text} (căn cứ: ${petition.legalReference})` : petition.text;
  const assigned = petition.assignedUnitIds.flatMap((id) => state.unit[id]?.name ?? []);
  const [first, ...further] = answersTo(state, petition.id).map((answer): [Text, Text] => [
    textOrBlank(speakerInText(state, answer.by), 'word'),
    text(answerText(answer)),
  ]);
  const unanswered: [Text, Text] = [textOrBlank(assigned.join('; ') || null, 'word'), text('')];
  return [
    [
      text(String(numbers.get(petition.id) ?? '')),
      textOrBlank(petitionersText(state, petition), 'word'),
      text(asked),
      ...(first ?? unanswered),
      text(stateCell(state, petition, numbers)),
    ],
    ...further.map((answer) => [text(''), text(''), text(''), ...answer, text('')]),
  ];
}

/** `Đã trả lời; giao Cục Viễn thông; nhận ngày 12/5/2022; công khai ngày 20/5/2022 trên Cổng TTĐT của Bộ`. */
function stateCell(state: MeetingState, petition: Petition, numbers: ReadonlyMap<string, number>): string {
  const { assignedUnitIds, duplicateOfId, receivedOn, publishedOn, publishedAt } = petition;
  const same = duplicateOfId ? numbers.get(duplicateOfId) : undefined;
  const assigned = assignedUnitIds.flatMap((id) => state.unit[id]?.name ?? []);
  const published = [publishedOn && `ngày ${shortDate(publishedOn)}`, publishedAt && `trên ${publishedAt}`];
  const parts = [
    capitalised(petitionStateText(petition)),
    same ? `cùng nội dung với kiến nghị ${same}` : null,
    assigned.length > 0 ? `giao ${assigned.join(', ')}` : null,
    receivedOn ? `nhận ngày ${shortDate(receivedOn)}` : null,
    publishedOn || publishedAt ? `công khai ${published.filter(Boolean).join(' ')}` : null,
  ];
  return parts.filter((part) => part !== null).join('; ');
}
