import type { ReactNode } from 'react';
import { type Paged, PagedScreen } from './PagedScreen.tsx';
import { PageFooter } from './PageFooter.tsx';
import type { AnyScreenProps } from './screenProps.ts';

interface ContentScreenProps extends AnyScreenProps {
  readonly label: string;
  readonly children: (paged: Paged) => ReactNode;
  readonly isCentred?: boolean;
}

/** A screen on which nothing is decided. */
export function ContentScreen({ label, children, ...screen }: ContentScreenProps) {
  const { presentation, t } = screen;
  return (
    <PagedScreen
      {...screen}
      column={(paged) => <ul aria-label={label}>{children(paged)}</ul>}
      footer={(paged) => <PageFooter presentation={presentation} paged={paged} t={t} />}
    />
  );
}
