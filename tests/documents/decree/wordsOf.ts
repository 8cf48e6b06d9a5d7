import type { OfficialDocument, Text } from '#shared/documents/officialDocument.ts';

const urgencies = { urgent: 'KHẨN', veryUrgent: 'THƯỢNG KHẨN', immediate: 'HỎA TỐC' } as const;
const circulations = { returnAfterReading: 'XEM XONG TRẢ LẠI', internal: 'LƯU HÀNH NỘI BỘ' } as const;

/** What a document has of each component, by the component's key: one entry for each piece on paper. */
export function wordsOf({ main, appendices, marks }: OfficialDocument): Readonly<Record<string, readonly string[]>> {
  const heading = main?.heading ?? null;
  const ending = main?.ending ?? null;
  const [first, second] = ending?.signatures ?? [];
  const [appendix] = appendices;
  const isMinutes = second !== undefined;
  return {
    '1': heading ? ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'] : [],
    '2': heading ? ['Độc lập - Tự do - Hạnh phúc'] : [],
    '3': heading?.parentAgency ? [capitals(heading.parentAgency)] : [],
    '4': heading ? [capitals(heading.agency)] : [],
    '5': heading?.number ? [plain(heading.number)] : [],
    '6': heading?.placeAndDate ? [plain(heading.placeAndDate)] : [],
    '7': main ? [capitals(main.typeName)] : [],
    '8': main?.abstract ? [main.abstract] : [],
    '19': isMinutes ? [] : (first?.lines.map(capitals) ?? []),
    '19a': isMinutes ? (first?.lines.map(capitals) ?? []) : [],
    '19b': second?.lines.map(capitals) ?? [],
    '21': isMinutes || !first?.name ? [] : [first.name],
    '21a': isMinutes && first?.name ? [first.name] : [],
    '21b': second?.name ? [second.name] : [],
    '23': ending && ending.recipients.length > 0 ? ['Nơi nhận:'] : [],
    '24': ending?.recipients ?? [],
    '25': appendix ? [appendix.label] : [],
    '26': appendix ? [capitals(appendix.title)] : [],
    '27': appendix ? [plain(appendix.reference)] : [],
    '28': marks.urgency ? [urgencies[marks.urgency]] : [],
    '30': marks.circulation ? [circulations[marks.circulation]] : [],
    '31': ending?.drafting ? [ending.drafting] : [],
    '32': main?.contact ?? [],
  };
}

/** A text as it is printed: a blank is dotted. */
export function plain(words: Text): string {
  return words.map((run) => (run.kind === 'text' ? run.text : '.'.repeat(run.length === 'word' ? 8 : 30))).join('');
}

export function capitals(words: string): string {
  return words.toLocaleUpperCase('vi');
}
