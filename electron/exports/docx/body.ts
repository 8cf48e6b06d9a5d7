import { Paragraph, type Table } from 'docx';
import type { Block, Text } from '#shared/documents/officialDocument.ts';
import { announces } from '../pdf/body.ts';
import { blankDots, body } from '../pdf/layout.ts';
import { capitals, printableText } from '../pdf/printableText.ts';
import type { Sheet } from '../pdf/sheet.ts';
import { type ListCounter, numberingAt } from './lists.ts';
import { hasLineBegunByBlank } from './longBlanks.ts';
import { hasLeader, runsOf } from './runs.ts';
import { heightBesideSignatures } from './signatures.ts';
import type { StyleId } from './styles.ts';
import { tableBlocks } from './table.ts';
import { twips } from './units.ts';

/**
 * Ô 6, rows 11 and 15–18: the body. With `keepEnd` its last paragraph stays with what follows, so that a signature is
 * never alone on a page.
 */
export function bodyBlocks(
  blocks: readonly Block[],
  lists: ListCounter,
  sheet: Sheet,
  keepEnd: boolean,
): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const keepNext = keepEnd && index === blocks.length - 1;
    if (block.kind === 'table') return tableBlocks(block, sheet, keepNext);
    return [paragraph(block, lists, sheet, keepNext && isMovable(block, sheet))];
  });
}

type TextBlock = Exclude<Block, { kind: 'table' }>;

/**
 * What stays with the signatures is moved with them by LibreOffice, all of it. Where that cannot be, for it fills a
 * page, LibreOffice moves the signatures alone, though there be room for them: there nothing is said.
 */
function isMovable(block: TextBlock, { page, measure }: Sheet): boolean {
  const words = textOf(block).map((run) => (run.kind === 'text' ? run.text : '.'.repeat(blankDots.phrase)));
  const lines = measure.width(printableText(words.join('')), { fontSize: body.size }) / page.textWidth;
  return lines * body.linePitch < heightBesideSignatures(page);
}

const styleOf: { readonly [K in Exclude<TextBlock['kind'], 'item'>]: StyleId } = {
  section: 'Heading1',
  clauseTitle: 'Heading2',
  clause: 'Clause',
  point: 'Point',
  paragraph: 'BodyText',
};

function paragraph(block: TextBlock, lists: ListCounter, sheet: Sheet, keepNext: boolean): Paragraph {
  const { page, measure } = sheet;
  const style = block.kind === 'item' ? (block.level === 1 ? 'Dash' : 'Plus') : styleOf[block.kind];
  const place = lists.place(block);
  // A mark that no list can make, as `ab)` behind the last letter of the alphabet, is typed.
  const isTyped = place === null && block.kind !== 'paragraph';
  const marked = withMark(block);
  const text = isTyped ? marked : textOf(block);
  const room = {
    width: page.textWidth,
    widthOf: (words: string) => measure.width(words, { fontSize: body.size }),
  };
  return new Paragraph({
    style,
    children: runsOf(text, room),
    ...(hasLineBegunByBlank(marked, sheet) ? { alignment: 'left' as const } : {}),
    ...(place !== null ? { numbering: numberingAt(place) } : isTyped ? unnumbered : {}),
    ...(keepNext || announces(text) ? { keepNext: true } : {}),
    ...(hasLeader(text)
      ? { tabStops: [{ type: 'right', position: twips(page.textWidth), leader: 'dot' }] as const }
      : {}),
  });
}

function textOf(block: TextBlock): Text {
  switch (block.kind) {
    case 'section':
      return [{ kind: 'text', text: capitals(block.title) }];
    case 'clauseTitle':
      return [{ kind: 'text', text: block.title }];
    default:
      return block.text;
  }
}

/** Takes the number of its style from a paragraph; LibreOffice takes the indent too. */
const unnumbered = { numbering: false, indent: { left: 0, firstLine: twips(body.indent) } } as const;

/** The words of a block with the mark before them, as they are read. */
function withMark(block: TextBlock): Text {
  const mark = markOf(block);
  return mark ? [{ kind: 'text', text: mark }, ...textOf(block)] : textOf(block);
}

function markOf(block: TextBlock): string {
  switch (block.kind) {
    case 'section':
      return `${block.numeral}. `;
    case 'clauseTitle':
    case 'clause':
      return `${block.number}. `;
    case 'point':
      return `${block.letter}) `;
    case 'item':
      return block.level === 1 ? '- ' : '+ ';
    case 'paragraph':
      return '';
  }
}
