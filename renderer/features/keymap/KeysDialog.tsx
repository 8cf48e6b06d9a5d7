import { useWords } from '../../store/translation.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Key } from '../../ui/Key.tsx';
import styles from './KeysDialog.module.css';
import { type LegendSection, legend } from './legend.ts';

/** F1: every key there is. */
export function KeysDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('keys.title')} width={1220} isPage footer={t('keys.footnote')}>
      <div className={styles.columns}>
        {legend(t).map((sections) => (
          <div key={sections[0]?.title}>
            {sections.map((section) => (
              <Section key={section.title} section={section} />
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  );
}

function Section({ section: { title, lines, isShort = false } }: { readonly section: LegendSection }) {
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <dl data-short={isShort}>
        {lines.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <Key name={key} />
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
