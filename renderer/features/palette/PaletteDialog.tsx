import { useMemo, useState } from 'react';
import { useWords } from '../../store/translation.ts';
import { Finder } from '../../ui/Finder.tsx';
import { Hints } from '../../ui/Hints.tsx';
import { Key } from '../../ui/Key.tsx';
import { matchingActions } from './matchingActions.ts';
import styles from './PaletteDialog.module.css';
import type { PaletteAction } from './paletteAction.ts';
import { recentActions, rememberAction } from './recentActions.ts';

interface PaletteDialogProps {
  readonly actions: readonly PaletteAction[];
  /** Puts the focus back into the box: an action runs from there, as its key would. */
  readonly onClose: () => void;
}

/** Ctrl+K: everything that can be done, with its key; what can't be done now says why. */
export function PaletteDialog({ actions, onClose }: PaletteDialogProps) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const shown = useMemo(() => matchingActions(actions, typed, recentActions()), [actions, typed]);

  function run(action: PaletteAction | undefined) {
    if (!action) return;
    rememberAction(action.id);
    onClose();
    action.run();
  }

  return (
    <Finder
      title={t('palette.title')}
      placeholder={t('palette.placeholder')}
      count={shown.length}
      isDisabled={(index) => shown[index]?.reason !== null}
      onType={setTyped}
      onTake={(index) => run(shown[index])}
      onClose={onClose}
      empty={t('palette.nothing')}
      footer={
        <Hints
          keys={[
            ['↑ ↓', t('palette.keys.walk')],
            ['Enter', t('palette.keys.run')],
            ['Esc', t('palette.keys.leave')],
          ]}
        />
      }
    >
      {(index) => {
        const action = shown[index];
        return action && <ActionLine action={action} />;
      }}
    </Finder>
  );
}

function ActionLine({ action: { name, group, key, reason } }: { readonly action: PaletteAction }) {
  return (
    <div className={styles.line} data-possible={reason === null}>
      <span className={styles.name}>{name}</span>
      {reason !== null && <span className={styles.reason}>{reason}</span>}
      <small className={styles.group}>{group}</small>
      <span className={styles.key}>{key !== null && <Key name={key} />}</span>
    </div>
  );
}
