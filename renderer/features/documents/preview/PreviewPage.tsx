import { memo, useEffect, useRef, useState } from 'react';
import type { PageSize, PdfFile } from '../../../ui/pdf/pdfReader.ts';
import styles from './PreviewPage.module.css';

interface PreviewPageProps {
  readonly file: PdfFile;
  readonly page: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly pixelRatio: number;
  /** It is seen, or soon will be; others are white paper. */
  readonly isNear: boolean;
  readonly label: string;
  readonly onFault: () => void;
}

/** One sheet of paper. What is on it stays until what takes its place has been drawn. */
export const PreviewPage = memo(function PreviewPage(props: PreviewPageProps) {
  const { file, page, width, pixelRatio, isNear, label, onFault } = props;
  const sheet = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<PageSize>(file.firstSize);
  // A whole number of the display's pixels: each of the canvas is one of them.
  const pixels = Math.floor(width * pixelRatio);

  useEffect(() => {
    if (!isNear) {
      sheet.current?.replaceChildren();
      return;
    }
    const leaving = new AbortController();
    async function draw() {
      const drawnSize = await file.sizeOf(page);
      const canvas = await file.draw(page, pixels, leaving.signal);
      if (canvas === null || leaving.signal.aborted) return;
      setSize((before) => (isSameShape(before, drawnSize) ? before : drawnSize));
      sheet.current?.replaceChildren(canvas);
    }
    draw().catch(() => {
      if (!leaving.signal.aborted) onFault();
    });
    return () => leaving.abort();
  }, [file, page, pixels, isNear, onFault]);

  const paper = {
    width: pixels / pixelRatio,
    height: Math.round((pixels * size.height) / size.width) / pixelRatio,
  };
  return <div ref={sheet} className={styles.sheet} data-page={page} role="img" aria-label={label} style={paper} />;
});

function isSameShape(left: PageSize, right: PageSize): boolean {
  return left.width === right.width && left.height === right.height;
}
