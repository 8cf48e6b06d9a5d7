import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import type { MarkedWords } from '#shared/language/markChanges.ts';
import block from './Block.module.css';
import styles from './ConclusionText.module.css';
import { joinMarks } from './joinMarks.ts';

/** A text with marks on the words that changed. */
export function ConclusionText({ words }: { readonly words: MarkedWords }) {
  return (
    <p className={`${block.text} ${styles.marked}`} data-lines lang="vi">
      {joinMarks(words).map(({ text: piece, isChanged }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
        isChanged ? <mark key={index}>{piece}</mark> : piece,
      )}
    </p>
  );
}

interface ComparedTextProps {
  readonly spoken: MarkedWords;
  readonly words: MarkedWords;
  readonly t: ChairTranslate;
}

/** As it was said beside as it was worded. */
export function ComparedText({ spoken, words, t }: ComparedTextProps) {
  return (
    <div className={styles.compared}>
      <div>
        <p className={styles.label}>{t('compared.spoken')}</p>
        <ConclusionText words={spoken} />
      </div>
      <div>
        <p className={styles.label}>{t('compared.worded')}</p>
        <ConclusionText words={words} />
      </div>
    </div>
  );
}
