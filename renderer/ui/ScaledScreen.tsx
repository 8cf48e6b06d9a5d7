import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './ScaledScreen.module.css';

interface ScaledScreenProps {
  /** Of the screen that is pictured, in CSS pixels; null where it is not known, for a common one. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** As wide as there is room, but never higher than this. */
  readonly maxHeight: number;
  readonly theme: 'light' | 'dark';
  readonly isDimmed?: boolean;
  /** Fills a screen of that size. Nothing in it can be pressed, reached by key or read out. */
  readonly children: ReactNode;
}

const common = { width: 1920, height: 1080 };

/** Another screen, true to scale: drawn in its own size, and shrunk as a whole. */
export function ScaledScreen({ size, maxHeight, theme, isDimmed = false, children }: ScaledScreenProps) {
  const { width, height } = size ?? common;
  const frame = useRef<HTMLDivElement>(null);
  // 0 until it was measured.
  const [shownWidth, setShownWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setShownWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scale = shownWidth / width;
  return (
    <div
      ref={frame}
      className={styles.frame}
      data-theme={theme}
      data-dimmed={isDimmed}
      style={{ width: (maxHeight * width) / height, aspectRatio: `${width} / ${height}` }}
    >
      {scale > 0 && (
        <div className={styles.screen} style={{ width, height, transform: `scale(${scale})` }} inert aria-hidden="true">
          {children}
        </div>
      )}
    </div>
  );
}
