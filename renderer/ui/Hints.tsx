import styles from './Hints.module.css';
import { Key } from './Key.tsx';

/** The keys that work here, in one quiet line: `[key, what it does]`. */
export function Hints({ keys }: { readonly keys: readonly (readonly [key: string, does: string])[] }) {
  return (
    <div className={styles.hints}>
      {keys.map(([key, does]) => (
        <span key={key}>
          <Key name={key} /> {does}
        </span>
      ))}
    </div>
  );
}
