import styles from './Key.module.css';

/** The drawing of a key or a chord: `Ctrl Enter`. */
export function Key({ name }: { readonly name: string }) {
  return <kbd className={styles.key}>{name}</kbd>;
}
