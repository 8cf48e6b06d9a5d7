import { useWords } from '../../store/translation.ts';
import styles from './TaskFieldset.module.css';
import type { ReadOrigin } from './taskOrigin.ts';

/** What the form was filled with, each with the words that it was read from, and what is not sure about it. */
export function OriginLine({ read }: { readonly read: ReadOrigin }) {
  const t = useWords();
  const { lead, coordinating, director, deadline, doubts } = read.reading;
  const pieces = [
    lead && t('assignments.lead', { words: lead.text }),
    ...coordinating.map(({ text }) => t('assignments.coordinating', { words: text })),
    director && t('assignments.director', { words: director.text }),
    deadline && t('assignments.deadline', { words: deadline.phrase }),
  ].filter(Boolean);
  return (
    <div className={styles.origin}>
      <p>
        {pieces.length > 0 && `${t('assignments.read')} ${pieces.join(' · ')}`}
        {read.moreCount > 0 && ` · ${t('assignments.more', { count: read.moreCount })}`}
      </p>
      {doubts.length > 0 && (
        <p>
          {doubts.map(({ code, params }) => (
            <span key={`${code} ${params.text}`} className={styles.doubt}>
              ⚠ {t(`assignments.doubt.${code}`, params)}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
