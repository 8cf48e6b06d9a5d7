import { DocumentDefaults, type IBaseParagraphStyleOptions, type IStylesOptions, StyleForParagraph } from 'docx';
import { fontName } from '../fontName.ts';
import {
  appendixHead,
  body,
  contact,
  drafting,
  draftMark,
  heading,
  pageNumber,
  recipients,
  signature,
  table,
  title,
} from '../pdf/layout.ts';
import { type ListPlace, numberingAt } from './lists.ts';
import { ruleHeight } from './parts.ts';
import { halfPoints, type Spacing, spacing, twips } from './units.ts';

interface Look extends Spacing {
  readonly name: string;
  readonly size: number;
  readonly bold?: true;
  readonly italics?: true;
  readonly align: 'left' | 'center' | 'both';
  /** Of the first line. */
  readonly indent?: number;
  readonly keepNext?: true;
  readonly keepLines?: true;
  /** Its place in Word's navigation pane, from 0. */
  readonly outlineLevel?: number;
  readonly basedOn?: string;
  /** The list which a paragraph comes into by being given this style. */
  readonly place?: ListPlace;
  /** The style of the paragraph that Enter begins behind it. */
  readonly next?: string;
}

const bodyText = {
  size: body.size,
  align: 'both',
  indent: body.indent,
  before: body.paragraphGap,
  pitch: body.linePitch,
} as const;
const bodyHeading = { ...bodyText, bold: true, keepNext: true, next: 'BodyText' } as const;

/** The rule above it takes some of the room. */
const numberGap = heading.numberGap - ruleHeight;

/** Word's own styles: its navigation pane, cross references and tables of contents know these by their names. */
const builtIn = {
  Title: { name: 'Title', size: title.size, bold: true, align: 'center', before: title.gapBefore, next: 'Abstract' },
  Heading1: { ...bodyHeading, name: 'heading 1', outlineLevel: 0, place: { list: 0, level: 0 } },
  Heading2: { ...bodyHeading, name: 'heading 2', outlineLevel: 1 },
  Caption: {
    name: 'caption',
    size: table.size + 1,
    bold: true,
    align: 'center',
    before: table.gapBefore,
    after: body.paragraphGap,
    pitch: table.linePitch + 1,
    keepNext: true,
  },
  Header: { name: 'header', size: pageNumber.size, align: 'center' },
} as const satisfies Record<string, Look>;

/**
 * The decree's other components, by its own names for them (part I, section V). Whoever changes a style changes every
 * paragraph of its kind. No name has a comma: for Word another name would begin there.
 */
const components = {
  StateName: { name: 'Quốc hiệu', size: heading.stateNameSize, bold: true, align: 'center' },
  Motto: { name: 'Tiêu ngữ', size: heading.mottoSize, bold: true, align: 'center' },
  ParentAgency: { name: 'Cơ quan chủ quản', size: heading.agencySize, align: 'center' },
  Agency: { name: 'Cơ quan ban hành', size: heading.agencySize, bold: true, align: 'center' },
  Number: { name: 'Số và ký hiệu', size: heading.numberSize, align: 'center', before: numberGap },
  PlaceAndDate: {
    name: 'Địa danh và thời gian',
    size: heading.numberSize,
    italics: true,
    align: 'center',
    before: numberGap,
  },
  Mark: { name: 'Dấu chỉ', size: draftMark.size, bold: true, align: 'center' },
  /** Empty, with a border; of the size of nothing. */
  Rule: { name: 'Đường kẻ', size: 1, align: 'center', pitch: 1 },
  TypeName: { ...builtIn.Title, name: 'Tên loại', basedOn: 'Title' },
  Abstract: { name: 'Trích yếu', size: title.size, bold: true, align: 'center' },
  BodyText: { ...bodyText, name: 'Nội dung' },
  Clause: { ...bodyText, name: 'Khoản', basedOn: 'BodyText', place: { list: 0, level: 1 } },
  Point: { ...bodyText, name: 'Điểm', basedOn: 'BodyText', place: { list: 0, level: 2 } },
  Dash: { ...bodyText, name: 'Gạch đầu dòng', basedOn: 'BodyText', place: { list: 'dashes', level: 0 } },
  Plus: { ...bodyText, name: 'Dấu cộng đầu dòng', basedOn: 'BodyText', place: { list: 'dashes', level: 1 } },
  TableHead: { name: 'Tiêu đề cột', size: table.size, bold: true, align: 'center', pitch: table.linePitch },
  TableText: { name: 'Nội dung bảng', size: table.size, align: 'left', pitch: table.linePitch },
  TableGroup: { name: 'Nhóm trong bảng', size: table.size, bold: true, align: 'left', pitch: table.linePitch },
  SignerTitle: {
    name: 'Quyền hạn và chức vụ',
    size: signature.size,
    bold: true,
    align: 'center',
    pitch: signature.linePitch,
  },
  SignerHint: {
    name: 'Chỉ dẫn ký',
    size: signature.hintSize,
    italics: true,
    align: 'center',
    pitch: signature.hintPitch,
  },
  SignerName: {
    name: 'Họ tên người ký',
    size: signature.size,
    bold: true,
    align: 'center',
    before: signature.room,
    pitch: signature.linePitch,
  },
  RecipientsWord: {
    name: 'Nơi nhận',
    size: recipients.wordSize,
    bold: true,
    italics: true,
    align: 'left',
    pitch: recipients.linePitch,
    next: 'Recipient',
  },
  Recipient: {
    name: 'Danh sách nơi nhận',
    size: recipients.size,
    align: 'left',
    pitch: recipients.linePitch,
    keepLines: true,
  },
  Drafting: {
    name: 'Ký hiệu người soạn thảo',
    size: drafting.size,
    align: 'left',
    before: drafting.gapBefore,
    pitch: drafting.linePitch,
  },
  Contact: { name: 'Địa chỉ cơ quan', size: contact.size, align: 'left', pitch: contact.linePitch },
  AppendixLabel: {
    name: 'Phụ lục',
    size: appendixHead.size,
    bold: true,
    align: 'center',
    pitch: appendixHead.linePitch,
    keepNext: true,
  },
  AppendixTitle: {
    name: 'Tên phụ lục',
    size: appendixHead.size,
    bold: true,
    align: 'center',
    pitch: appendixHead.linePitch,
    keepNext: true,
    outlineLevel: 0,
  },
  AppendixReference: {
    name: 'Chỉ dẫn kèm theo',
    size: appendixHead.size,
    italics: true,
    align: 'center',
    pitch: appendixHead.linePitch,
  },
} as const satisfies Record<string, Look>;

/** The id of a paragraph's style. */
export type StyleId = keyof typeof builtIn | keyof typeof components;

const looks: Readonly<Record<string, Look>> = { ...builtIn, ...components };

/** The style that comes with a place in a list. */
export function styleAt({ list, level }: ListPlace): StyleId | null {
  const found = Object.entries(looks).find(([, { place }]) => place?.list === list && place.level === level);
  return (found?.[0] as StyleId | undefined) ?? null;
}

/** What the paragraphs of a document look like. Only these: the library's own ones are blue and set in Calibri. */
export const styles: IStylesOptions = {
  importedStyles: [
    new DocumentDefaults({
      run: {
        font: fontName,
        size: halfPoints(body.size),
        // From this size on pairs of letters are kerned, as they are in the PDF and in its measures.
        kern: 2,
        language: { value: 'vi-VN', eastAsia: 'vi-VN' },
      },
      paragraph: { spacing: spacing({}) },
    }),
    new StyleForParagraph({ id: 'Normal', name: 'Normal' }),
  ],
  paragraphStyles: Object.entries(looks).map(([id, look]) => ({ id, ...styleOf(look) })),
};

function styleOf({ name, basedOn = 'Normal', next, ...look }: Look): IBaseParagraphStyleOptions {
  return {
    name,
    basedOn,
    ...(next === undefined ? {} : { next }),
    quickFormat: true,
    run: { size: halfPoints(look.size), bold: look.bold ?? false, italics: look.italics ?? false },
    paragraph: {
      alignment: look.align,
      spacing: spacing(look),
      ...(look.indent === undefined ? {} : { indent: { firstLine: twips(look.indent) } }),
      ...(look.keepNext ? { keepNext: true } : {}),
      ...(look.keepLines ? { keepLines: true } : {}),
      ...(look.place === undefined ? {} : { numbering: numberingAt(look.place) }),
      ...(look.outlineLevel === undefined ? {} : { outlineLevel: look.outlineLevel }),
    },
  };
}
