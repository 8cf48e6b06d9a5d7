import type { MeetingState } from '../domain/state.ts';
import type { PetitionSummary } from '../domain/statistic.ts';
import { type Block, text } from './officialDocument.ts';
import { countText, vietnameseNumber } from './wording/figures.ts';

const channels = {
  citizens: 'Kiến nghị của người dân, doanh nghiệp, tổ chức',
  departmentToUnit: 'Kiến nghị của các Sở gửi đơn vị thuộc Bộ',
  departmentToConference: 'Kiến nghị của các Sở gửi Hội nghị giao ban',
} as const;

/** The petitions of the period in figures, by channel, as the office reported them (domain.md §5.5). */
export function petitionSummaries(state: MeetingState): Block[] {
  return Object.values(state.petitionSummary).flatMap(summaryBlocks);
}

function summaryBlocks(summary: PetitionSummary): Block[] {
  const count = (value: number | null, words: string) => (value === null ? null : `${words} ${countText(value)}`);
  const total = summary.total === null ? '' : `: tổng số ${countText(summary.total)} kiến nghị`;
  const period = summary.periodText ? ` ${summary.periodText}` : '';
  return [
    { kind: 'paragraph', text: text(`Tình hình giải quyết kiến nghị${period}${total}, trong đó:`) },
    ...summary.channels.map((line): Block => {
      const parts = [
        count(line.received, 'nhận được'),
        count(line.resolved, 'đã giải quyết'),
        count(line.pending, 'đang giải quyết'),
        count(line.answered, 'đã trả lời'),
        line.ratePercent === null ? null : `đạt ${vietnameseNumber(line.ratePercent)}%`,
        line.publishedOn ? `đăng trên ${line.publishedOn}` : null,
      ].filter((part) => part !== null);
      return { kind: 'item', level: 1, text: text(`${channels[line.channel]}: ${parts.join('; ')}.`) };
    }),
  ];
}
