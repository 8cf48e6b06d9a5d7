import { useId } from 'react';
import styles from './Choice.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly description?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly className?: string | undefined;
  /** Has the focus when its dialog opens. */
  readonly isFirst?: boolean;
}

/** One of a few, all of them in sight; changed with ← and →. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, description, value, options, onChange, className, isFirst = false } = props;
  const name = useId();
  return (
    <fieldset className={[styles.choice, className].filter(Boolean).join(' ')}>
      <legend>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              data-autofocus={(isFirst && option.value === value) || undefined}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {description && <small>{description}</small>}
    </fieldset>
  );
}
