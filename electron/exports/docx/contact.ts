import { BorderStyle, Footer, Paragraph } from 'docx';
import { contact } from '../pdf/layout.ts';
import { gapParagraph } from './parts.ts';
import { textRuns } from './runs.ts';
import { eighths, spacing } from './units.ts';

/**
 * Ô 13, row 32: the agency's address at the foot of page 1, a line each, under a rule as wide as the text; an empty foot
 * where there is none.
 */
export function contactFooter(lines: readonly string[]): Footer {
  if (lines.length === 0) return new Footer({ children: [gapParagraph(0)] });
  const rule = { style: BorderStyle.SINGLE, size: eighths(contact.ruleWidth), color: 'auto' } as const;
  return new Footer({
    children: lines.map(
      (line, index) =>
        new Paragraph({
          style: 'Contact',
          children: textRuns(line),
          ...(index === 0
            ? {
                border: { top: { ...rule, space: contact.gapBelowRule } },
                spacing: spacing({ before: contact.gapBefore, pitch: contact.linePitch }),
              }
            : {}),
        }),
    ),
  });
}
