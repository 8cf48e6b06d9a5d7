import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';

/** A picture in shades of grey: one byte for each pixel, 0 is black. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** How large a page is drawn: so many pixels wide, or so many to the inch. */
export type Scale = { readonly width: number } | { readonly dotsPerInch: number };

/** A page of a PDF as a program draws it that had no part in ours. */
export function pageImage(pdf: string, page: number, size: Scale): GreyImage {
  const scale =
    'width' in size ? ['-scale-to-x', String(size.width), '-scale-to-y', '-1'] : ['-r', String(size.dotsPerInch)];
  const args = ['-gray', '-f', String(page), '-l', String(page), ...scale, pdf];
  return greyMap(execFileSync('pdftoppm', args, { maxBuffer: 256 * 1024 * 1024 }));
}

/** The canvas on which the window has drawn a page. */
export async function canvasImage(page: Page, number: number): Promise<GreyImage> {
  const { width, height, base64 } = await page.evaluate((wanted) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`[data-page="${wanted}"] canvas`);
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    if (!canvas || !pixels) throw new Error(`Page ${wanted} is not drawn`);
    let letters = '';
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
      letters += String.fromCharCode(Math.round((red + green + blue) / 3));
    }
    return { width: canvas.width, height: canvas.height, base64: btoa(letters) };
  }, number);
  return { width, height, pixels: new Uint8Array(Buffer.from(base64, 'base64')) };
}

/**
 * How far two pictures of a page differ, from 0 to 1: of each square of `square` pixels, what is dark in one and not in
 * the other, against all that is dark. Two programs smooth the edges of letters differently, and put no letter elsewhere.
 */
export function difference(left: GreyImage, right: GreyImage, square = 4): number {
  if (Math.abs(left.width - right.width) > 1 || Math.abs(left.height - right.height) > 1) return 1;
  let [differing, dark] = [0, 0];
  for (let y = 0; y + square <= Math.min(left.height, right.height); y += square) {
    for (let x = 0; x + square <= Math.min(left.width, right.width); x += square) {
      const [one, other] = [inkIn(left, x, y, square), inkIn(right, x, y, square)];
      differing += Math.abs(one - other);
      dark += Math.max(one, other);
    }
  }
  return dark === 0 ? 0 : differing / dark;
}

function inkIn({ width, pixels }: GreyImage, left: number, top: number, square: number): number {
  let ink = 0;
  for (let y = top; y < top + square; y += 1) {
    for (let x = left; x < left + square; x += 1) ink += 255 - (pixels[y * width + x] ?? 255);
  }
  return ink;
}

/** @param image a binary greymap (PGM, "P5"). */
function greyMap(image: Buffer): GreyImage {
  const header = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(image.subarray(0, 64).toString('latin1'));
  if (!header) throw new Error('pdftoppm made no greymap');
  return { width: Number(header[1]), height: Number(header[2]), pixels: image.subarray(header[0].length) };
}
