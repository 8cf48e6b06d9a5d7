import type { Measure } from './measure.ts';
import type { CanvasNode, Inline, InlineStyle, Margin, TableRules, TextNode } from './nodes.ts';

interface LineOptions {
  readonly style: InlineStyle;
  readonly pitch: number;
  readonly alignment: TextNode['alignment'];
  readonly margin?: Margin;
}

/** One line of text that was measured to fit, so it may not be broken again. */
export function lineNode(text: string, options: LineOptions, measure: Measure): TextNode {
  return linesNode([text], options, measure);
}

/** Several such lines as one paragraph: read as one, extracted as one. */
export function linesNode(
  lines: readonly string[],
  { style, pitch, alignment, margin = [0, 0, 0, 0] }: LineOptions,
  measure: Measure,
): TextNode {
  const text: Inline[] = lines.flatMap((line, index) =>
    index === 0
      ? [{ ...style, text: line, noWrap: true }]
      : [
          { ...style, text: '\n' },
          { ...style, text: line, noWrap: true },
        ],
  );
  return {
    text,
    alignment,
    lineHeight: measure.lineHeight(style, pitch),
    margin,
    // One element for each node: the structure tree tells elements apart by identity.
    structure: { role: 'P', parent: null },
  };
}

/** A solid rule, centred in its column. */
export function ruleNode(length: number, lineWidth: number, above: number): CanvasNode {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth }],
    alignment: 'center',
    margin: [0, above, 0, 0],
  };
}

/** A table that only places things: no rules, no padding, so that widths are what layout.ts says. */
export const placing: TableRules = {
  defaultBorder: false,
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};
