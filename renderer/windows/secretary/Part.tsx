import type { ReactNode } from 'react';
import { useWords } from '../../store/translation.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import styles from './Part.module.css';

/** A part of the window that may fail by itself: typing and recording go on beside it. */
export function Part({ children }: { readonly children: ReactNode }) {
  const t = useWords();
  return (
    <Boundary
      fallback={(retry) => (
        <p className={styles.failed} role="alert">
          {t('secretary.partFailed')}{' '}
          <button type="button" onClick={retry}>
            {t('secretary.partRetry')}
          </button>
        </p>
      )}
    >
      {children}
    </Boundary>
  );
}
