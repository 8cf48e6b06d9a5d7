import { useWords } from '../../store/translation.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Key } from '../../ui/Key.tsx';
import styles from './KeysDialog.module.css';
import { drawnKey, type KeyGroup, keyTable } from './keyTable.ts';

const columns: readonly (readonly KeyGroup[])[] = [
  ['writing', 'meeting', 'chair'],
  ['record', 'window'],
];

/** F1: every key there is. */
export function KeysDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('keys.title')} width={920} footer={t('keys.footnote')}>
      <div className={styles.columns}>
        {columns.map((groups) => (
          <div key={groups[0]}>
            {groups.map((group) => (
              <Group key={group} group={group} />
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  );
}

function Group({ group }: { readonly group: KeyGroup }) {
  const t = useWords();
  const bindings = keyTable.filter((binding) => binding.group === group && binding.only !== 'handler');
  return (
    <section className={styles.group}>
      <h3>{t(`keys.group.${group}`)}</h3>
      <dl>
        {bindings.map((binding) => (
          <div key={drawnKey(binding) + binding.action}>
            <dt>
              <Key name={drawnKey(binding)} />
            </dt>
            <dd>{t(`keys.action.${binding.action}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
