import { type ExportFormat, exportFormats } from '#shared/documents/exportFormat.ts';
import { useWords } from '../../store/translation.ts';
import styles from './FormatFields.module.css';

interface FormatFieldsProps {
  readonly chosen: readonly ExportFormat[];
  readonly onToggle: (format: ExportFormat) => void;
}

/** What the chosen documents are written as. */
export function FormatFields({ chosen, onToggle }: FormatFieldsProps) {
  const t = useWords();
  return (
    <fieldset className={styles.formats}>
      <legend>{t('documents.formats')}</legend>
      {exportFormats.map((format) => (
        <label key={format}>
          <input type="checkbox" checked={chosen.includes(format)} onChange={() => onToggle(format)} />
          {t(`documents.format.${format}`)}
        </label>
      ))}
    </fieldset>
  );
}
