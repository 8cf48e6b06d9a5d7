import { Paragraph } from 'docx';
import type { Ending } from '#shared/documents/officialDocument.ts';
import { drafting as draftingLayout, recipients as layout, signature } from '../pdf/layout.ts';
import { printableText } from '../pdf/printableText.ts';
import { recipientLine, recipientsWord } from '../pdf/recipients.ts';
import type { Sheet } from '../pdf/sheet.ts';
import { textRuns } from './runs.ts';
import { baselineShare, spacing } from './units.ts';

/** A paragraph and how high it will be, in points. */
export interface MeasuredParagraph {
  readonly paragraph: Paragraph;
  readonly height: number;
}

/** The gap above the word that puts it on one line with ô 7a beside it. */
export const besideSignature = baselineShare * (signature.linePitch - layout.linePitch);

/**
 * Ô 9b and 12, rows 23, 24 and 31: the word in bold italic, below one recipient a line, and who drafted it.
 * @param above room above the word
 * @param width of the column
 */
export function recipientParagraphs(
  { recipients, drafting }: Pick<Ending, 'recipients' | 'drafting'>,
  above: number,
  width: number,
  { measure }: Sheet,
): readonly MeasuredParagraph[] {
  const word = new Paragraph({
    style: 'RecipientsWord',
    children: textRuns(recipientsWord),
    spacing: spacing({ before: above }),
  });
  const lines = recipients.map((line, index) => {
    const text = recipientLine(printableText(line), index === recipients.length - 1);
    // Words leave a tenth of a line free on average.
    const count = Math.ceil(measure.width(text, { fontSize: layout.size }) / (width * 0.9));
    return {
      paragraph: new Paragraph({ style: 'Recipient', children: textRuns(text) }),
      height: count * layout.linePitch,
    };
  });
  return [
    ...(lines.length > 0 ? [{ paragraph: word, height: above + layout.linePitch }, ...lines] : []),
    ...(drafting ? [draftingParagraph(drafting)] : []),
  ];
}

function draftingParagraph(text: string): MeasuredParagraph {
  const paragraph = new Paragraph({ style: 'Drafting', children: textRuns(text) });
  return { paragraph, height: draftingLayout.gapBefore + draftingLayout.linePitch };
}
