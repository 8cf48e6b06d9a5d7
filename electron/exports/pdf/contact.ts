import { balancedLines } from './balancedLines.ts';
import { contact, margins } from './layout.ts';
import type { FootNode } from './nodes.ts';
import { linesNode, ruleNode } from './parts.ts';
import { printableText } from './printableText.ts';
import type { Sheet } from './sheet.ts';

/**
 * Ô 13, row 32: the agency's address at the foot of page 1, a line each, under a rule as wide as the text; null where
 * there is none.
 */
export function contactNode(lines: readonly string[], { page, measure }: Sheet): FootNode | null {
  if (lines.length === 0) return null;
  const style = { fontSize: contact.size };
  const texts = lines.map((line) => balancedLines(printableText(line), style, page.textWidth, measure));
  const height = contact.gapBefore + contact.gapBelowRule + texts.flat().length * contact.linePitch;
  const stack = [
    ruleNode(page.textWidth, contact.ruleWidth, contact.gapBefore),
    { stack: [], margin: [0, contact.gapBelowRule, 0, 0] as const },
    ...texts.map((text) => linesNode(text, { style, pitch: contact.linePitch, alignment: 'left' }, measure)),
  ];
  // Laid out from the lower edge of the text: it reaches up into the room that page 1 keeps free for it.
  return { height, node: { stack, margin: [margins.left, -height, margins.right, 0] } };
}
