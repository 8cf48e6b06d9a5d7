import type { Paragraph, Table } from 'docx';
import type { Ending } from '#shared/documents/officialDocument.ts';
import { signature as layout, recipients as recipientLayout } from '../pdf/layout.ts';
import type { Sheet } from '../pdf/sheet.ts';
import { placingTable } from './parts.ts';
import { besideSignature, type MeasuredParagraph, recipientParagraphs } from './recipients.ts';
import { signatureBlocks } from './signatures.ts';

/** A list of recipients up to this share of the page stays whole. */
const tallestWholeList = 1 / 3;

/**
 * Ô 7–9b as a table without rules, through whose signatures no page break goes. One signer (form 1.4): recipients
 * left, signature right. Two (form 1.9): secretary left, chair right, recipients under the secretary.
 */
export function endingTable(ending: Ending, sheet: Sheet): Table {
  const [first, second] = ending.signatures;
  const shares = second ? layout.twoSigners : layout.oneSigner;
  const { textWidth, textHeight } = sheet.page;
  const [left, gap, right] = [shares.left * textWidth, shares.gap * textWidth, shares.right * textWidth];
  const signers = second
    ? [
        { signature: first, width: left },
        { signature: second, width: right },
      ]
    : [{ signature: first, width: right }];
  const { blocks, height } = signatureBlocks(signers, sheet);
  const list = recipientParagraphs(ending, second ? recipientLayout.gapBelowSignature : besideSignature, left, sheet);
  const isShort = heightOf(list) <= textHeight * tallestWholeList;
  if (second) {
    const [ofFirst = [], ofSecond = []] = blocks;
    return placingTable(
      [left, gap, right],
      [
        { above: layout.gapBefore, cells: [ofFirst, [], ofSecond] },
        ...(isShort ? wholeRow(list) : rowsOf(list)).map((cell) => ({ cells: [cell, [], []] })),
      ],
    );
  }
  // Of a list that may run over the page, as much as fills the height of the signature; the rest in rows of their own.
  const filling = list.findIndex((_, index) => heightOf(list.slice(0, index + 1)) >= height);
  const beside = isShort ? list.length : filling + 1;
  const below = list.slice(beside);
  return placingTable(
    [left, right],
    [
      { above: layout.gapBefore, cells: [paragraphsOf(list.slice(0, beside)), blocks[0] ?? []] },
      ...below.map(({ paragraph }) => ({ cells: [[paragraph], []] })),
    ],
  );
}

function heightOf(list: readonly MeasuredParagraph[]): number {
  return list.reduce((sum, { height }) => sum + height, 0);
}

function wholeRow(list: readonly MeasuredParagraph[]): readonly (readonly Paragraph[])[] {
  return list.length > 0 ? [paragraphsOf(list)] : [];
}

/**
 * A row for each recipient, the first with the word above it; a page may end between them. Within a row LibreOffice
 * lets it end wherever it comes to, in the middle of a recipient too.
 */
function rowsOf(list: readonly MeasuredParagraph[]): readonly (readonly Paragraph[])[] {
  return [paragraphsOf(list.slice(0, 2)), ...list.slice(2).map(({ paragraph }) => [paragraph])];
}

function paragraphsOf(list: readonly MeasuredParagraph[]): readonly Paragraph[] {
  return list.map(({ paragraph }) => paragraph);
}
