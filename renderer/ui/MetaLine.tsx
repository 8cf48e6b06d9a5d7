import styles from './MetaLine.module.css';

interface MetaLineProps {
  readonly parts: readonly {
    readonly key: string;
    readonly label?: string;
    readonly text: string;
    readonly tone: 'fact' | 'quiet' | 'missing';
  }[];
}

/** The small line under a record: labels in grey, what they name in ink, what is missing in red. */
export function MetaLine({ parts }: MetaLineProps) {
  if (parts.length === 0) return null;
  return (
    <div className={styles.meta}>
      {parts.map(({ key, label, text, tone }) => (
        <span key={key} data-tone={tone}>
          {label && `${label} `}
          <b>{text}</b>
        </span>
      ))}
    </div>
  );
}
