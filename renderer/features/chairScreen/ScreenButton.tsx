import type { MouseEvent, ReactNode } from 'react';
import styles from './ScreenButton.module.css';

interface ScreenButtonProps {
  readonly look: 'primary' | 'plain' | 'arrow' | 'choice';
  /** `settling`: it looks as usual, and does not take a press yet. */
  readonly standing?: 'on' | 'off' | 'settling';
  /** What it acts on, for those who can't see it. */
  readonly about?: string | null;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button that is large enough for a finger. It keeps the keyboard's focus also while it takes no press. */
export function ScreenButton({ look, standing = 'on', about = null, onPress, children }: ScreenButtonProps) {
  const press = ({ detail }: MouseEvent): void => {
    // The second click of a double click would fall on what the first one brought there.
    if (standing === 'on' && detail <= 1) onPress();
  };
  return (
    <button
      type="button"
      className={styles.button}
      data-look={look}
      data-off={standing === 'off'}
      aria-disabled={standing !== 'on'}
      onClick={press}
    >
      {children}
      {about ? <span className="visuallyHidden"> {about}</span> : null}
    </button>
  );
}
