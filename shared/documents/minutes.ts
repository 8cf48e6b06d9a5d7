import { conclusionsOf } from '../domain/conclusion.ts';
import { currentIssuance } from '../domain/issuance.ts';
import { type Meeting, meetingOf, periodSlug } from '../domain/meeting.ts';
import type { MeetingState } from '../domain/state.ts';
import { citationAppendix } from './citationAppendix.ts';
import { courseOfMeeting, itemsOfMeeting } from './course.ts';
import type { DocumentDefinition } from './documentDefinition.ts';
import type { DocumentOptions } from './documentOptions.ts';
import { headingOf } from './heading.ts';
import { isOver } from './heldItems.ts';
import { minutesFacts, secretaryOf } from './minutesFacts.ts';
import { statisticsTable, taskTable } from './minutesTables.ts';
import { type Block, type OfficialDocument, type Run, text } from './officialDocument.ts';
import { petitionsAndAnswers } from './petitionsAndAnswers.ts';
import { minutesClosing } from './wording/closing.ts';
import { conclusionSentence } from './wording/conclusionSentence.ts';
import { correctionClause, correctionSuffix } from './wording/correction.ts';
import { timeAndDate } from './wording/dates.ts';
import { roman } from './wording/numbering.ts';
import { chairOf } from './wording/people.ts';

/**
 * The minutes (biên bản): form 1.9 of Decree 30 (domain.md §2.3), in one of the three ways of taking them (§2.4).
 * In detail (ghi chi tiết): everything. The main course (ghi theo diễn biến chính): every speaker with every point, of
 * petitions only that they were raised, no figures. The results (ghi kết quả): the items that were dealt with,
 * petitions with their answers, no course. Who was there, conclusions and tasks are in each.
 */
export const minutes: DocumentDefinition = { options: ['course', 'urgency', 'circulation'], make };

type Course = DocumentOptions['course'];

const stems: { readonly [C in Course]: string } = {
  full: 'bien-ban',
  main: 'bien-ban-dien-bien-chinh',
  results: 'bien-ban-ket-qua',
};

function make(state: MeetingState, { course, urgency, circulation }: DocumentOptions): OfficialDocument {
  const meeting = meetingOf(state);
  const issuance = currentIssuance(state, 'minutes');
  const appendix = course === 'results' ? null : citationAppendix(state);
  const supplements = correctionClause(state, 'minutes');
  const abstract = supplements.length > 0 ? `Bổ sung Biên bản ${meeting.title}` : meeting.title;
  return {
    type: 'minutes',
    draft: issuance === undefined,
    metadata: {
      title: `Biên bản ${supplements.length > 0 ? 'bổ sung ' : ''}${meeting.title}`,
      author: meeting.agency.name,
    },
    fileStem: `${stems[course]}-${periodSlug(meeting)}${correctionSuffix(state, 'minutes')}`,
    orientation: 'portrait',
    marks: { urgency, circulation },
    main: {
      heading: headingOf(meeting.agency, 'BB', issuance, false),
      typeName: 'BIÊN BẢN',
      abstract,
      body: [
        ...supplements,
        ...minutesFacts(state),
        ...partsOf(state, course)
          .filter(([, blocks]) => blocks.length > 0)
          .flatMap(([title, blocks], index): Block[] => [
            { kind: 'section', numeral: roman(index + 1), title },
            ...blocks,
          ]),
        ...(appendix ? [appendixMention] : []),
        ...closing(state, meeting),
      ],
      ending: {
        signatures: [
          { lines: ['THƯ KÝ'], hint: null, name: secretaryOf(state, meeting)?.name ?? null },
          { lines: ['CHỦ TỌA'], hint: null, name: chairOf(state)?.name ?? null },
        ],
        recipients: meeting.agency.minutesRecipients,
      },
    },
    appendices: appendix ? [appendix] : [],
  };
}

function partsOf(state: MeetingState, course: Course): [title: string, blocks: Block[]][] {
  const results: [string, Block[]][] = [
    ['KẾT LUẬN CỦA NGƯỜI CHỦ TRÌ', conclusions(state)],
    ['NHIỆM VỤ', taskTable(state)],
  ];
  switch (course) {
    case 'full':
      return [
        ['DIỄN BIẾN HỘI NGHỊ', courseOfMeeting(state, 'full')],
        ...results,
        ['SỐ LIỆU ĐƯỢC NÊU TẠI HỘI NGHỊ', statisticsTable(state)],
      ];
    case 'main':
      return [['DIỄN BIẾN CHÍNH CỦA HỘI NGHỊ', courseOfMeeting(state, 'main')], ...results];
    case 'results':
      return [
        ['NỘI DUNG HỘI NGHỊ', itemsOfMeeting(state)],
        ...results,
        ['KIẾN NGHỊ VÀ TRẢ LỜI', petitionsAndAnswers(state)],
      ];
  }
}

/** Decree 30, Appendix I, part IV: a document says that it has an appendix. */
const appendixMention: Block = {
  kind: 'paragraph',
  text: text('Danh mục văn bản được viện dẫn tại Hội nghị nêu tại Phụ lục kèm theo Biên bản này.'),
};

/** Form 1.9; what the agency's own minutes say behind it follows (domain.md §2.4), and the last of it has the sign. */
function closing(state: MeetingState, meeting: Meeting): Block[] {
  const own = minutesClosing(meeting.agency);
  const end: Run[] = [
    { kind: 'text', text: 'Hội nghị kết thúc vào ' },
    ...timeAndDate(endOf(state, meeting), meeting.date),
    { kind: 'text', text: own.length === 0 ? './.' : '.' },
  ];
  return [{ kind: 'paragraph', text: end }, ...own.map((words): Block => ({ kind: 'paragraph', text: text(words) }))];
}

function endOf(state: MeetingState, { spans }: Meeting): string | null {
  return isOver(state) ? (spans.at(-1)?.to ?? null) : null;
}

function conclusions(state: MeetingState): Block[] {
  return conclusionsOf(state).map((conclusion, index) => ({
    kind: 'clause',
    number: index + 1,
    text: text(conclusionSentence(state, conclusion)),
  }));
}
