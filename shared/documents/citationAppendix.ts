import { type Citation, citationDoubt } from '../domain/citation.ts';
import { meetingOf } from '../domain/meeting.ts';
import { live } from '../domain/records.ts';
import type { MeetingState } from '../domain/state.ts';
import { inOrder } from '../lib/order.ts';
import { attachedTo } from './attachedTo.ts';
import { type Appendix, type Text, text, textOrBlank } from './officialDocument.ts';
import { shortDate } from './wording/dates.ts';

/** The legal documents that were named at the meeting, as the appendix of its minutes; null when there were none. */
export function citationAppendix(state: MeetingState): Appendix | null {
  const citations = inOrder(live(state.citation));
  if (citations.length === 0) return null;
  const meeting = meetingOf(state);
  return {
    label: 'Phụ lục',
    title: 'DANH MỤC VĂN BẢN ĐƯỢC VIỆN DẪN TẠI HỘI NGHỊ',
    reference: attachedTo(state, 'minutes', 'Kèm theo'),
    body: [
      {
        kind: 'table',
        caption: null,
        columns: [
          { title: 'TT', share: 0.07, align: 'centre' },
          { title: 'Tên loại, số, ký hiệu', share: 0.36, align: 'left' },
          { title: 'Ngày ban hành', share: 0.15, align: 'centre' },
          { title: 'Cơ quan ban hành', share: 0.2, align: 'left' },
          { title: 'Ghi chú', share: 0.22, align: 'left' },
        ],
        rows: citations.map((citation, index) => [
          text(String(index + 1)),
          ...(citationDoubt(citation, meeting) === null ? citationCells(citation, citations) : doubtfulCells(citation)),
        ]),
      },
    ],
  };
}

/** Laws and ordinances are cited by type and name alone (Decree 30, Appendix I, II.6.b); they need no more. */
const namedTypes: readonly (string | null)[] = ['Luật', 'Bộ luật', 'Pháp lệnh'];

function citationCells(citation: Citation, all: readonly Citation[]): Text[] {
  const { key, type, issuedOn, issuer, effectiveOn, relation, note } = citation;
  const isNamed = type === null ? !/^\d/.test(key) : namedTypes.includes(type) && key.startsWith(type);
  const related = relation && all.reduce(withFullName, relation);
  const details = [related, note, effectiveOn ? `có hiệu lực từ ngày ${shortDate(effectiveOn)}` : null].filter(
    (detail) => detail !== null,
  );
  const date = issuedOn ? shortDate(issuedOn) : null;
  return [
    text(isNamed ? key : nameOf(key, type)),
    isNamed ? text(date ?? '') : textOrBlank(date, 'word'),
    isNamed ? text(issuer ?? '') : textOrBlank(issuer, 'word'),
    text(details.join('; ')),
  ];
}

/** `Nghị định số 25/2022/NĐ-CP`, `Quyết định số 503`. */
function nameOf(key: string, type: string | null): string {
  if (type === null) return `Văn bản số ${key}`;
  return `${type} số ${key.startsWith(`${type} `) ? key.slice(type.length + 1) : key}`;
}

/** `bởi 25/2022/NĐ-CP` → `bởi Nghị định số 25/2022/NĐ-CP`: a symbol alone names no document (II.6.b). */
function withFullName(words: string, { key, type }: Citation): string {
  if (type === null || !/^\d/.test(key)) return words;
  const at = words.indexOf(key);
  if (at === -1) return words;
  const before = words.slice(0, at);
  const after = words.slice(at + key.length);
  const isPart = /[\p{L}\p{N}/-]$/u.test(before) || /^[\p{L}\p{N}/-]/u.test(after);
  const isNamed = /số\s+$/i.test(before) || before.toLowerCase().endsWith(`${type.toLowerCase()} `);
  return isPart || isNamed ? words : `${before}${nameOf(key, type)}${after}`;
}

/** SPEC Z4: what can't be right is no fact: it stands as it was written, and that nobody has checked it. */
function doubtfulCells({ asWritten, key }: Citation): Text[] {
  return [text(asWritten ?? key), text(''), text(''), text('Ghi theo phát biểu tại Hội nghị, chưa đối chiếu')];
}
