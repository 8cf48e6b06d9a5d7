import { Paragraph } from 'docx';
import type { Signature } from '#shared/documents/officialDocument.ts';
import { balancedLines } from '../pdf/balancedLines.ts';
import { blankDots, signature as layout, type PageGeometry } from '../pdf/layout.ts';
import { capitals, printableText } from '../pdf/printableText.ts';
import type { Sheet } from '../pdf/sheet.ts';
import { lineRuns, textRuns } from './runs.ts';
import { spacing } from './units.ts';

/** What certainly fits on one page with the heading above it and the signatures below. */
export function heightBesideSignatures({ textHeight }: PageGeometry): number {
  return textHeight * 0.6;
}

/** A signer's place in a document; `width` is that of its column. */
export interface Signer {
  readonly signature: Signature;
  readonly width: number;
}

/**
 * Ô 7a, 7c, 7b of signers who stand side by side: authority and post, what a form says in brackets, room for the
 * signature, the name. Names stand on one line even if one signer's post takes two.
 * @returns the paragraphs of each signer, all of the same height
 */
export function signatureBlocks(
  signers: readonly Signer[],
  sheet: Sheet,
): { readonly blocks: readonly (readonly Paragraph[])[]; readonly height: number } {
  const heads = signers.map((signer) => headOf(signer, sheet));
  const headHeight = Math.max(...heads.map(({ height }) => height));
  const blocks = heads.map(({ paragraphs, height, name }) => [
    ...paragraphs,
    nameParagraph(name, headHeight - height + layout.room),
  ]);
  const nameLines = Math.max(...heads.map(({ name }) => name?.length ?? 1));
  return { blocks, height: headHeight + layout.room + nameLines * layout.linePitch };
}

interface Head {
  readonly paragraphs: readonly Paragraph[];
  readonly height: number;
  /** In lines; null while it isn't known. */
  readonly name: readonly string[] | null;
}

/** Rows 19 and 20: bold capitals, each line its own; below, what a form says in brackets. */
function headOf({ signature: { lines, hint, name }, width }: Signer, { measure }: Sheet): Head {
  const bold = { fontSize: layout.size, bold: true };
  const posts = lines.map((line) => balancedLines(capitals(line), bold, width, measure));
  const hintStyle = { fontSize: layout.hintSize, italics: true };
  const hints = hint === null ? [] : balancedLines(printableText(hint), hintStyle, width * 0.85, measure);
  return {
    paragraphs: [
      ...posts.map((post) => new Paragraph({ style: 'SignerTitle', children: lineRuns(post) })),
      ...(hints.length > 0 ? [new Paragraph({ style: 'SignerHint', children: lineRuns(hints) })] : []),
    ],
    height: posts.flat().length * layout.linePitch + hints.length * layout.hintPitch,
    name: name === null ? null : balancedLines(printableText(name), bold, width, measure),
  };
}

/** Row 21: bold, dotted while it isn't known. */
function nameParagraph(name: readonly string[] | null, above: number): Paragraph {
  const children = name === null ? textRuns('.'.repeat(blankDots.phrase), { bold: false }) : lineRuns(name);
  // The style's own room is not said again.
  const room = above === layout.room ? {} : { spacing: spacing({ before: above }) };
  return new Paragraph({ style: 'SignerName', children, ...room });
}
