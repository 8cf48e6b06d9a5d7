import type { KeyboardEvent } from 'react';
import type { Finding } from '#shared/documents/checks/finding.ts';
import { findingRemedy, findingSentence, findingsSentence } from '#shared/i18n/findingSentence.ts';
import { useWords } from '../../store/translation.ts';
import { Chip } from '../../ui/Chip.tsx';
import styles from './FindingLine.module.css';
import type { FindingRow } from './findingRows.ts';

interface FindingLineProps {
  readonly row: FindingRow;
  /** Tab goes to this line of the list. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
  readonly onTake: () => void;
}

/** One thing to look at: how much it matters, what it is, and what to do. */
export function FindingLine({ row, isStop, onFocus, onKeyDown, onTake }: FindingLineProps) {
  const common = { type: 'button', className: styles.line, tabIndex: isStop ? 0 : -1, onFocus, onKeyDown } as const;
  if (row.kind === 'group') {
    return (
      <button {...common} data-group={row.key} aria-expanded={row.isOpen} onClick={onTake}>
        <GroupWords row={row} />
      </button>
    );
  }
  return (
    <button {...common} data-member={row.isMember} onClick={onTake}>
      <FindingWords finding={row.finding} isMember={row.isMember} />
    </button>
  );
}

function GroupWords({ row: { key, stops, total, isOpen } }: { readonly row: FindingRow & { readonly kind: 'group' } }) {
  const t = useWords();
  return (
    <span className={styles.what}>
      <Weight stops={stops} />
      {findingsSentence(t, key, total)} <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
      <small className={styles.todo}>{findingRemedy(t, key)}</small>
    </span>
  );
}

/** Of those below the head of a group only what differs is said: the head has told the rest. */
function FindingWords({ finding, isMember }: { readonly finding: Finding; readonly isMember: boolean }) {
  const t = useWords();
  const words = wordsOf(finding);
  const hasPlace = finding.place !== null;
  return (
    <span className={styles.what}>
      {!isMember && <Weight stops={finding.stops} />}
      {findingSentence(t, finding)}
      {words !== null && <span className={styles.words}>{words}</span>}
      {!(isMember && hasPlace) && <small className={styles.todo}>{findingRemedy(t, finding.code, hasPlace)}</small>}
    </span>
  );
}

/** By its sign and its word; the colour only repeats them. */
function Weight({ stops }: { readonly stops: boolean }) {
  const t = useWords();
  return (
    <Chip tone={stops ? 'back' : 'wait'}>
      <span aria-hidden="true">{stops ? '✕' : '⚠'}</span> {t(stops ? 'checks.stops' : 'checks.looks')}
    </Chip>
  );
}

/** The words of the record that it is about, where the sentence does not have them. */
function wordsOf({ code, params }: Finding): string | null {
  return code !== 'citationUnresolved' && 'text' in params ? params.text : null;
}
