import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type DocumentType, documentTypes } from '#shared/documents/officialDocument.ts';
import { dayText } from '#shared/lib/dayText.ts';
import { useWords } from '../../store/translation.ts';
import { ListLine } from '../../ui/ListLine.tsx';
import { SelectList } from '../../ui/SelectList.tsx';
import styles from './DocumentList.module.css';
import { useStanding } from './useStanding.ts';

interface DocumentListProps {
  readonly chosen: readonly DocumentType[];
  /** The one that is looked at. */
  readonly shown: DocumentType;
  readonly onShow: (type: DocumentType) => void;
  readonly onToggle: (type: DocumentType) => void;
  readonly onTake: () => void;
}

const name = 'document';

/** Every document there is: ↑ ↓ look at one, Space chooses it for the export, Enter exports what is chosen. */
export function DocumentList({ chosen, shown, onShow, onToggle, onTake }: DocumentListProps) {
  const t = useWords();
  const list = useRef<HTMLDivElement>(null);

  // Also after an export or an issue in the place of the list.
  useEffect(() => list.current?.focus(), []);

  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return;
    if (event.key === ' ') onToggle(shown);
    else if (event.key === 'Enter') onTake();
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles.frame}>
      <SelectList
        ref={list}
        name={name}
        label={t('documents.choose')}
        ids={documentTypes}
        selectedId={shown}
        onSelect={(id) => onShow(id as DocumentType)}
        isFirst
        onKey={onKey}
      >
        {documentTypes.map((type) => (
          <ListLine
            key={type}
            list={name}
            id={type}
            isSelected={type === shown}
            className={styles.line}
            onSelect={() => onShow(type)}
          >
            <span className={styles.document}>
              <input
                type="checkbox"
                tabIndex={-1}
                aria-label={t('documents.chooseNamed', { name: t(`domain.documentType.${type}`) })}
                checked={chosen.includes(type)}
                onChange={() => onToggle(type)}
                // The list keeps the focus, and with it its keys.
                onMouseDown={(event) => event.preventDefault()}
              />
              <span>{t(`domain.documentType.${type}`)}</span>
              <StandingMark type={type} />
            </span>
          </ListLine>
        ))}
      </SelectList>
    </div>
  );
}

/** Whether it has its number, or is a draft; nothing for what is never issued. */
function StandingMark({ type }: { readonly type: DocumentType }) {
  const t = useWords();
  const standing = useStanding(type);
  if (standing.kind === 'never') return null;
  if (standing.kind === 'draft') return <em className={styles.draft}>{t('documents.draft')}</em>;
  const { number, date } = standing.issuance;
  return <small className={styles.issued}>✓ {t('documents.issued', { number, date: dayText(date) })}</small>;
}
