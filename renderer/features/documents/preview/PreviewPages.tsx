import { type RefObject, useLayoutEffect } from 'react';
import { useWords } from '../../../store/translation.ts';
import type { PdfFile } from '../../../ui/pdf/pdfReader.ts';
import { usePixelRatio } from '../../../ui/usePixelRatio.ts';
import { PreviewPage } from './PreviewPage.tsx';
import { useNearPages } from './useNearPages.ts';
import { type Fit, usePageWidth } from './usePageWidth.ts';

interface PreviewPagesProps {
  readonly file: PdfFile;
  readonly fit: Fit;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** A page could not be drawn. */
  readonly onFault: () => void;
}

/** The pages of one document, from its first; when it changes, what is looked at stays where it is. */
export function PreviewPages({ file, fit, scroller, onFault }: PreviewPagesProps) {
  const t = useWords();
  const { pageCount } = file;
  const pixelRatio = usePixelRatio();
  const width = usePageWidth(scroller, fit, file.firstSize);
  const near = useNearPages(scroller, width === null ? 0 : pageCount);

  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [scroller]);

  if (width === null) return null;
  return Array.from({ length: pageCount }, (_, index) => index + 1).map((page) => (
    <PreviewPage
      key={page}
      file={file}
      page={page}
      width={width}
      pixelRatio={pixelRatio}
      isNear={near.has(page)}
      label={t('documents.preview.page', { page, pageCount })}
      onFault={onFault}
    />
  ));
}
