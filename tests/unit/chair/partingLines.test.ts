import { describe, expect, it } from 'vitest';
import { type Paragraph, partingLines } from '../../../renderer/features/chairScreen/partingLines.ts';

function paragraph(top: number, lines: number, over: Partial<Paragraph> = {}): Paragraph {
  const lineHeight = over.lineHeight ?? 10;
  return { top, bottom: top + lines * lineHeight, lineHeight, isKept: false, ...over };
}

describe('where a block may be parted', () => {
  it('is at the end of each line, and rather where a paragraph ends', () => {
    expect(partingLines([paragraph(4, 2), paragraph(30, 1)])).toEqual({
      lineEnds: [14, 24, 40],
      paragraphEnds: [24, 40],
    });
  });

  it('is not between a sentence and the facts that belong to it', () => {
    expect(partingLines([paragraph(4, 2), paragraph(26, 1, { isKept: true })])).toEqual({
      lineEnds: [14, 36],
      paragraphEnds: [36],
    });
  });

  it('is at lines that end side by side', () => {
    expect(partingLines([paragraph(0, 3), paragraph(0.4, 3)]).lineEnds).toEqual([10, 20, 30]);
  });

  it('is never through a line that stands beside', () => {
    const tall = paragraph(0, 1, { lineHeight: 25 });
    expect(partingLines([paragraph(0, 3), tall]).lineEnds).toEqual([30]);
  });

  it('is where the longer of two columns ends, rather than beside its middle', () => {
    expect(partingLines([paragraph(0, 2), paragraph(0, 5)]).paragraphEnds).toEqual([50]);
  });

  it('is nowhere without a paragraph', () => {
    expect(partingLines([])).toEqual({ lineEnds: [], paragraphEnds: [] });
  });
});
