/**
 * An administrative document as Decree 30/2020/NĐ-CP (Appendix I) sees it: its components in reading order, in
 * official wording. It knows nothing of millimetres, fonts or file formats; those belong to `electron/exports/`.
 */
export interface OfficialDocument {
  readonly type: DocumentType;
  /** Until number and date are given, every page is marked "DỰ THẢO". */
  readonly draft: boolean;
  /** Title, author and language of the file; the language is always `vi-VN`. */
  readonly metadata: { readonly title: string; readonly author: string };
  /** Plain ASCII, no extension: `bien-ban-2022-04`. Of a draft and of what was issued the file says which it is. */
  readonly fileStem: string;
  /** Upright, unless its tables need the width (Appendix I, section I). */
  readonly orientation: Orientation;
  readonly marks: Marks;
  /** Null where the file is a phụ lục of another document and nothing else. */
  readonly main: MainPart | null;
  /** Behind the signatures, each on pages of its own (part IV). */
  readonly appendices: readonly Appendix[];
}

export type Orientation = 'portrait' | 'landscape';

/** Ô 1–9: what every document has that is no appendix. */
export interface MainPart {
  /** Ô 1–4; null on what is no administrative document, as news for the press. */
  readonly heading: Heading | null;
  /** Ô 5a: type name (capitals) and abstract. */
  readonly typeName: string;
  readonly abstract: string | null;
  readonly body: readonly Block[];
  /** Null where nobody signs. */
  readonly ending: Ending | null;
  /** Ô 13, row 32: address, telephone, e-mail … of the agency, a line each, at the foot of page 1; mostly none. */
  readonly contact?: readonly string[];
}

/** Ô 10b and 11, rows 28 and 30. Secrecy (ô 10a) is none of them: such content has no place on this computer. */
export interface Marks {
  readonly urgency: Urgency | null;
  readonly circulation: Circulation | null;
}

/** Row 28: KHẨN, THƯỢNG KHẨN, HỎA TỐC. */
export const urgencies = ['urgent', 'veryUrgent', 'immediate'] as const;
export type Urgency = (typeof urgencies)[number];

/** Row 30: XEM XONG TRẢ LẠI, LƯU HÀNH NỘI BỘ. */
export const circulations = ['returnAfterReading', 'internal'] as const;
export type Circulation = (typeof circulations)[number];

export const documentTypes = [
  'minutes',
  'notice',
  'taskAppendix',
  'petitionAppendix',
  'attendanceList',
  'unitSheet',
  'pressSummary',
  'workingAgenda',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** Ô 1–4. The state name and motto are the same on every document and belong to the layout. */
export interface Heading {
  /** Ô 2, line(s) of the superior body; null when there is none (a ministry). */
  readonly parentAgency: string | null;
  readonly agency: string;
  /** Ô 3, as printed: `Số:      /TB-BTTTT` without a number, `Số: 05/TB-BTTTT` with one; null where none is given. */
  readonly number: Text | null;
  /** Ô 4; null on minutes (form 1.9 has none). */
  readonly placeAndDate: Text | null;
}

/** A piece of text in one style; `blank` is a dotted blank for what is not known. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: boolean; readonly italic?: boolean }
  | { readonly kind: 'blank'; readonly length: BlankLength };

/** `word`: a number or a date part; `phrase`: a name; `rest`: to the end of the line. */
export type BlankLength = 'word' | 'phrase' | 'rest';

export type Text = readonly Run[];

/**
 * The blocks of a body (ô 6), by the scheme phần–mục–khoản–điểm that notices use (Appendix I, table V). Each is one
 * paragraph, without line breaks (`ownParagraphs` parts what was typed in several lines); the cells of a table may have
 * them.
 */
export type Block =
  /** `I. TIÊU ĐỀ`, bold capitals. */
  | { readonly kind: 'section'; readonly numeral: string; readonly title: string }
  /** `1. Tiêu đề` on its own line, bold. */
  | { readonly kind: 'clauseTitle'; readonly number: number; readonly title: string }
  /** `1. Nội dung…`, upright. */
  | { readonly kind: 'clause'; readonly number: number; readonly text: Text }
  /** `a) …`. */
  | { readonly kind: 'point'; readonly letter: string; readonly text: Text }
  /** `- …` (level 1) and `+ …` (level 2). */
  | { readonly kind: 'item'; readonly level: 1 | 2; readonly text: Text }
  | {
      readonly kind: 'paragraph';
      readonly text: Text;
      /** It is a further paragraph of the khoản, điểm or dash above it. */
      readonly continues?: true;
    }
  | {
      readonly kind: 'table';
      readonly caption: string | null;
      readonly columns: readonly TableColumn[];
      /** A cell for each column; a row of one cell alone runs over all columns and heads the rows below it. */
      readonly rows: readonly (readonly Text[])[];
      /** As it stands in a workbook, where that is not how it stands on paper. */
      readonly worksheet?: Worksheet;
    };

/**
 * A table to be sorted, filtered and counted with: a row for each thing, a column for all that is known of it. What on
 * paper heads a group of rows is a column here, and a day that words mean has one of its own.
 */
export interface Worksheet {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Text[])[];
}

export interface TableColumn {
  readonly title: string;
  /** Share of the text width; the shares of a table add up to 1. */
  readonly share: number;
  readonly align: 'left' | 'centre' | 'right';
}

/** Ô 7–9b. */
export interface Ending {
  readonly signatures: readonly [Signature] | readonly [Signature, Signature];
  readonly recipients: readonly string[];
  /** Ô 12, row 31: symbol of the drafter and number of copies, `PL.(300)`; mostly none. */
  readonly drafting?: string | null;
}

/** Ô 7a, 7b: authority and title lines in capitals, then room for the signature, then the name (null: dotted). */
export interface Signature {
  readonly lines: readonly string[];
  /** What stands in brackets above the room for the signature in a form, or null. */
  readonly hint: string | null;
  readonly name: string | null;
}

/** A phụ lục: rows 25–27 of the decree's table of components, then what it holds. */
export interface Appendix {
  /** `Phụ lục`; with a Roman number where there are several. */
  readonly label: string;
  readonly title: string;
  /** `(Kèm theo Biên bản số …)`. */
  readonly reference: Text;
  /** That of the document, unless its table needs another. */
  readonly orientation?: Orientation;
  readonly body: readonly Block[];
}

/** One upright run. */
export function text(value: string): Text {
  return [{ kind: 'text', text: value }];
}

/** `known` as text, or a dotted blank of the given length when it is null or empty. */
export function textOrBlank(known: string | null, length: BlankLength): Text {
  return known ? text(known) : [{ kind: 'blank', length }];
}
