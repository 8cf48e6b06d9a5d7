import styles from './StateWord.module.css';

/** Drawn, not written: the system's fonts would show some of these signs as coloured pictures. */
const paths = {
  dot: 'M12 12h.01',
  ring: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16z',
  half: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM12 4v16M12 12h8',
  check: 'M4 13l5 5L20 6',
  back: 'M9 5L4 10l5 5M4 10h10a5 5 0 0 1 0 10h-3',
  on: 'M4 12h15M13 6l6 6-6 6',
  pencil: 'M4 20l4-1L20 7l-3-3L5 16z',
  play: 'M7 4l12 8-12 8z',
  bars: 'M8 5v14M16 5v14',
  alarm: 'M12 3L2.5 20h19zM12 10v4M12 17.2h.01',
  twice: 'M4 4h11v11H4zM9 15v5h11V9h-5',
} as const;

export type SignName = keyof typeof paths;

export function Sign({ name }: { readonly name: SignName }) {
  return (
    <svg className={styles.sign} data-sign={name} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
