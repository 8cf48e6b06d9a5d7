import { useState } from 'react';
import { useWords } from '../../store/translation.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Hints } from '../../ui/Hints.tsx';
import styles from './CitationDialog.module.css';
import { CitationList } from './CitationList.tsx';

interface CitationDialogProps {
  readonly opened: boolean;
  /** The citation that has the focus at first; null for the first of them. */
  readonly sought: string | null;
  readonly onClose: () => void;
}

/** The documents that were cited: what was found in the texts can be corrected, deleted and restored here. */
export function CitationDialog({ opened, sought, onClose }: CitationDialogProps) {
  const t = useWords();
  const [edited, setEdited] = useState<string | null>(null);
  const inList = [
    ['↑ ↓', t('citations.keys.choose')],
    ['Enter', t('citations.keys.edit')],
    ['Delete', t('citations.keys.remove')],
    ['Esc', t('citations.keys.close')],
  ] as const;
  const inForm = [
    ['Enter', t('citations.keys.next')],
    ['Ctrl Enter', t('citations.keys.save')],
    ['Esc', t('citations.keys.leave')],
  ] as const;
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('citations.title')}
      width={780}
      footer={<Hints keys={edited === null ? inList : inForm} />}
    >
      <p className={styles.lead}>{t('citations.lead')}</p>
      <CitationList sought={sought} edited={edited} onEdit={setEdited} />
    </Dialog>
  );
}
