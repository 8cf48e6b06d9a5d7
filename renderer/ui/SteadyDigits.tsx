import styles from './SteadyDigits.module.css';

/**
 * A text in which every digit takes the same room: what counts must not move what stands beside it. Be Vietnam Pro has
 * no tabular figures, so that asking for them in CSS changes nothing: its 1 is little more than half as wide as its 0.
 */
export function SteadyDigits({ children: text }: { readonly children: string }) {
  return text.split(/(\d)/).map((piece, index) =>
    /^\d$/.test(piece) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
      <span key={index} className={styles.digit}>
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
