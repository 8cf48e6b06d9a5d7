import type { TextModule } from '#shared/domain/textModule.ts';
import { ListOption } from '../../ui/ListOption.tsx';
import styles from './ModuleLine.module.css';

interface ModuleLineProps {
  readonly id: string;
  readonly module: TextModule;
  readonly isActive: boolean;
  readonly onPick: () => void;
}

/** One module: its short name, its name, and its text, whole for the one that Enter takes. */
export function ModuleLine({ id, module: { shortName, name, text }, isActive, onPick }: ModuleLineProps) {
  return (
    <ListOption id={id} isActive={isActive} className={styles.line} onTake={onPick}>
      <span className={styles.shortName}>{shortName}</span>
      <b>{name}</b>
      <p>
        {text.split(/(\{[^{}\n]+\})/).map((part, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, drawn once
          part.startsWith('{') ? <em key={index}>{part}</em> : part,
        )}
      </p>
    </ListOption>
  );
}
