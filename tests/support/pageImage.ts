import { execFileSync } from 'node:child_process';

/** The dark part of a page as it would be printed: its share of the paper and its distance from the paper's edges. */
export interface Ink {
  readonly share: number;
  readonly leftMm: number;
  readonly rightMm: number;
  readonly topMm: number;
  readonly bottomMm: number;
}

const dotsPerInch = 72;
const dark = 128;

/** A part of a page, in millimetres from its top left corner. */
export interface Area {
  readonly leftMm: number;
  readonly topMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Renders each page of a PDF to an image, as a viewer does, and measures its ink. */
export function inkOf(pdf: string): Ink[] {
  const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]);
  return Array.from({ length: pages }, (_, index) => inkOfImage(imageOf(pdf, index + 1)));
}

/** Whether nothing is printed in a part of a page. */
export function isBlank(pdf: string, page: number, { leftMm, topMm, widthMm, heightMm }: Area): boolean {
  const dots = (mm: number) => String(Math.round((mm * dotsPerInch) / 25.4));
  const area = ['-x', dots(leftMm), '-y', dots(topMm), '-W', dots(widthMm), '-H', dots(heightMm)];
  return inkOfImage(imageOf(pdf, page, area)).share === 0;
}

function imageOf(pdf: string, page: number, area: readonly string[] = []): Buffer {
  const args = ['-gray', '-r', String(dotsPerInch), '-f', String(page), '-l', String(page), ...area, pdf];
  return execFileSync('pdftoppm', args, { maxBuffer: 64 * 1024 * 1024 });
}

/** @param image a binary greymap (PGM, "P5"). */
function inkOfImage(image: Buffer): Ink {
  const header = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(image.subarray(0, 64).toString('latin1'));
  if (!header) throw new Error('pdftoppm made no greymap');
  const width = Number(header[1]);
  const height = Number(header[2]);
  const pixels = image.subarray(header[0].length);
  let [count, left, right, top, bottom] = [0, width, 0, height, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((pixels[y * width + x] ?? 255) >= dark) continue;
      count += 1;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  const mm = (dots: number) => (dots * 25.4) / dotsPerInch;
  return {
    share: count / (width * height),
    leftMm: mm(left),
    rightMm: mm(width - 1 - right),
    topMm: mm(top),
    bottomMm: mm(height - 1 - bottom),
  };
}
