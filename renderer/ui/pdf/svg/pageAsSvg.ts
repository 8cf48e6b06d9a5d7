import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { operators, type Sheet } from './operators.ts';
import { combined, type Matrix, newPen, type Pen } from './pen.ts';
import { svgElement } from './svgElement.ts';

/** What of a font pdf.js has made ready for the document. */
interface ReadyFont {
  readonly loadedName?: string;
  readonly missingFile?: boolean;
}

/** A page that lies across its paper has its head on the left, where sheets are bound. */
function turned(width: number): Matrix {
  return [0, -1, 1, 0, 0, width];
}

/**
 * A page as a picture of lines and letters, in points: what a printer gets is as sharp as the file itself, however fine
 * the printer is. Fails for a page that has something on it which is not known here.
 * @param isAcross it is wider than its paper, or the other way round.
 */
export async function pageAsSvg(page: PDFPageProxy, isAcross: boolean): Promise<SVGSVGElement> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ intent: 'print' });
  const upright = transform as unknown as Matrix;
  const picture = svgElement('svg', { viewBox: isAcross ? `0 0 ${height} ${width}` : `0 0 ${width} ${height}` });
  const sheet: Sheet = { add: (element) => picture.append(element), familyOf: (name) => familyOf(page, name) };
  const kept: Pen[] = [];
  let pen = newPen(isAcross ? combined(turned(width), upright) : upright);
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.save) kept.push(pen);
    else if (operator === OPS.restore) pen = kept.pop() ?? pen;
    else pen = drawn(pen, sheet, operator, argsArray[index]);
  }
  return picture;
}

function drawn(pen: Pen, sheet: Sheet, name: number, args: unknown): Pen {
  const operator = operators[name];
  if (!operator) throw new Error(`An operator of the page that is not known: ${name}`);
  return operator(pen, sheet, ...((args ?? []) as never[]));
}

function familyOf(page: PDFPageProxy, name: string): string {
  const font = page.commonObjs.get(name) as ReadyFont | null;
  if (!font?.loadedName || font.missingFile) throw new Error(`A font that is not in the file: ${name}`);
  return font.loadedName;
}
