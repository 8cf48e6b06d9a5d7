import { useWords } from '../../store/translation.ts';
import { Hints } from '../../ui/Hints.tsx';
import styles from './PickerFoot.module.css';

interface PickerFootProps {
  /** Who speaks now; its name is null while it is not known, `current` itself while nobody speaks. */
  readonly current: { readonly name: string | null } | null;
  readonly canStart: boolean;
  /** The chosen one stands in the queue. */
  readonly isQueued: boolean;
}

/** Who speaks now, and the keys. */
export function PickerFoot({ current, canStart, isQueued }: PickerFootProps) {
  const t = useWords();
  const keys = [
    ...(canStart ? [['Enter', t('speakers.keys.pick')] as const] : []),
    ...(current ? [['Ctrl Enter', t('speakers.keys.identify')] as const] : []),
    isQueued
      ? (['Delete', t('speakers.keys.dequeue')] as const)
      : (['Shift Enter', t('speakers.keys.enqueue')] as const),
    ['Esc', t('speakers.keys.close')] as const,
  ];
  return (
    <div className={styles.foot}>
      {current && (
        <span data-unknown={current.name === null}>
          {current.name === null ? t('speakers.currentUnknown') : t('speakers.current', { name: current.name })}
        </span>
      )}
      <Hints keys={keys} />
    </div>
  );
}
