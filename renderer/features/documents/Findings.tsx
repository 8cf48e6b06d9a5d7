import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding, FindingCode, Place } from '#shared/documents/checks/finding.ts';
import { useWords } from '../../store/translation.ts';
import { Hints } from '../../ui/Hints.tsx';
import { useLineKeys } from '../../ui/useLineKeys.ts';
import { FindingLine } from './FindingLine.tsx';
import styles from './Findings.module.css';
import { type FindingRow, findingRows } from './findingRows.ts';

interface FindingsProps {
  readonly findings: readonly Finding[];
  /** The list has the focus when it appears, on the line that was left. */
  readonly takesFocus: boolean;
  /** Goes to the place where it can be mended; the dialog is left for it. */
  readonly onJump: (place: Place) => void;
}

/** Which groups were open and which line had the focus: whoever comes back from mending one goes on to the next. */
let last: { readonly open: ReadonlySet<FindingCode>; readonly line: string | null } = { open: new Set(), line: null };

/**
 * What to look at before issuing: ↑ ↓ walk through it, Enter goes to the place. Many that are alike are one line, which
 * Enter and → open.
 */
export function Findings({ findings, takesFocus, onJump }: FindingsProps) {
  const t = useWords();
  const [open, setOpen] = useState(last.open);
  const [line, setLine] = useState(last.line);
  const rows = useMemo(() => findingRows(findings, open), [findings, open]);
  const { list, onKeyDown } = useLineKeys();
  // One stop of the Tab key, however long the list is.
  const stop = rows.some(({ key }) => key === line) ? line : (rows[0]?.key ?? null);
  const stopping = findings.filter(({ stops }) => stops).length;
  const told = rows.find(({ key }) => key === stop);
  const canTake = told?.kind === 'group' || told?.finding.place != null;
  const none = useRef<HTMLParagraphElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: where one begins, and nowhere else later
  useEffect(() => {
    if (takesFocus) (list.current?.querySelector<HTMLElement>('[tabindex="0"]') ?? none.current)?.focus();
  }, []);

  function unfold(code: FindingCode, isOpen: boolean) {
    const next = new Set(open);
    if (isOpen) next.add(code);
    else next.delete(code);
    last = { ...last, open: next };
    setOpen(next);
  }

  function enter(key: string) {
    last = { ...last, line: key };
    setLine(key);
  }

  function take(row: FindingRow) {
    if (row.kind === 'group') unfold(row.key, !row.isOpen);
    else if (row.finding.place !== null) onJump(row.finding.place);
  }

  function onLineKey(event: KeyboardEvent<HTMLButtonElement>, row: FindingRow) {
    onKeyDown(event);
    const { key, ctrlKey, altKey, shiftKey } = event;
    if (ctrlKey || altKey || shiftKey) return;
    if (key !== 'ArrowRight' && key !== 'ArrowLeft') return;
    event.preventDefault();
    if (row.kind === 'group') unfold(row.key, key === 'ArrowRight');
    else if (key === 'ArrowLeft' && row.isMember) {
      list.current?.querySelector<HTMLElement>(`[data-group="${row.finding.code}"]`)?.focus();
    }
  }

  if (findings.length === 0) {
    return (
      <p ref={none} className={styles.none} tabIndex={-1}>
        ✓ {t('checks.none')}
      </p>
    );
  }
  return (
    <section className={styles.findings} data-long={rows.length > 2} aria-label={t('checks.title')}>
      <p className={styles.summary} role="status">
        {t('checks.summary', { count: findings.length })}
        {stopping > 0 && <strong>{t('checks.stopping', { count: stopping })}</strong>}
      </p>
      <ul className={styles.list} ref={list} aria-label={t('checks.title')}>
        {rows.map((row) => (
          <li key={row.key}>
            <FindingLine
              row={row}
              isStop={row.key === stop}
              onFocus={() => enter(row.key)}
              onKeyDown={(event) => onLineKey(event, row)}
              onTake={() => take(row)}
            />
          </li>
        ))}
      </ul>
      <Hints
        keys={[
          ['↑ ↓', t('checks.keys.walk')],
          ...(canTake ? ([['Enter', t('checks.keys.jump')]] as const) : []),
          ['→ ←', t('checks.keys.fold')],
        ]}
      />
    </section>
  );
}
