import type { ReactNode } from 'react';
import { PagedScreen } from './PagedScreen.tsx';
import { PageFooter } from './PageFooter.tsx';
import type { AnyScreenProps } from './screenProps.ts';

interface ContentScreenProps extends AnyScreenProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly isCentred?: boolean;
  /** False while further parts are being drawn. */
  readonly isWhole?: boolean;
}

/** A screen on which nothing is decided. */
export function ContentScreen({ label, children, ...screen }: ContentScreenProps) {
  const { presentation, t } = screen;
  return (
    <PagedScreen
      {...screen}
      column={() => <ul aria-label={label}>{children}</ul>}
      footer={(paged) => <PageFooter presentation={presentation} paged={paged} t={t} />}
    />
  );
}
