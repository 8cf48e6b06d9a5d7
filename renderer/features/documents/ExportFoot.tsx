import { Button } from '@mantine/core';
import type { DocumentType } from '#shared/documents/officialDocument.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import { useWords } from '../../store/translation.ts';
import { Hints } from '../../ui/Hints.tsx';
import styles from './ExportDialog.module.css';
import type { Print } from './usePrint.ts';
import type { Standing } from './useStanding.ts';

interface ExportFootProps {
  readonly print: Print;
  readonly canExport: boolean;
  /** What is chosen; the button says it, since another document may be looked at. */
  readonly chosen: readonly DocumentType[];
  /** The document that is looked at can be given its number, or has it; null when neither is so. */
  readonly numbering: Standing['kind'] | null;
  readonly onPrint: () => void;
  readonly onNumber: () => void;
  /** Null where the template can't change any more. */
  readonly onTemplate: (() => void) | null;
  readonly onExport: () => void;
}

/** What can be done with what is looked at and with what is chosen, with the keys for it. */
export function ExportFoot(props: ExportFootProps) {
  const { print, canExport, chosen, numbering, onPrint, onNumber, onTemplate, onExport } = props;
  const t = useWords();
  const numberKey = numbering ? ([['Ctrl I', t('documents.keys.number')]] as const) : [];
  return (
    <div className={styles.foot}>
      <Hints
        keys={[
          ['↑ ↓', t('documents.keys.look')],
          ['Space', t('documents.keys.toggle')],
          ['PgUp PgDn', t('documents.keys.turn')],
          ['Ctrl P', t('documents.keys.print')],
          ...numberKey,
          ...(onTemplate ? ([['Ctrl T', t('template.keys.open')]] as const) : []),
          ['Enter', t('documents.keys.export')],
          ['Esc', t('documents.keys.close')],
        ]}
      />
      <span className={styles.told} role="status">
        {print.state === 'running' && t('documents.printing')}
        {print.state === 'printed' && t('documents.printed')}
      </span>
      {onTemplate && (
        <Button size="xs" variant="default" onClick={onTemplate}>
          {t('template.open')}
        </Button>
      )}
      {numbering && (
        <Button size="xs" variant="default" onClick={onNumber}>
          {t(numbering === 'issued' ? 'documents.showIssued' : 'documents.issueHow')}
        </Button>
      )}
      <Button size="xs" variant="default" disabled={print.state === 'running'} onClick={onPrint}>
        {t('documents.print')}
      </Button>
      <Button size="xs" disabled={!canExport} onClick={onExport}>
        {exportLabel(t, chosen)}
      </Button>
    </div>
  );
}

function exportLabel(t: Translate, chosen: readonly DocumentType[]): string {
  const [only, ...others] = chosen;
  if (only === undefined) return t('documents.export');
  if (others.length > 0) return t('documents.exportSeveral', { count: chosen.length });
  return t('documents.exportOnly', { name: t(`domain.documentType.${only}`) });
}
