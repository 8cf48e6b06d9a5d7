import type { ReactNode, Ref } from 'react';

interface ListOptionProps {
  readonly ref?: Ref<HTMLDivElement>;
  readonly id: string;
  readonly isActive: boolean;
  readonly className?: string | undefined;
  /** For style sheets, where lines differ. */
  readonly kind?: string;
  readonly onTake: () => void;
  readonly children: ReactNode;
}

/** One of a list that belongs to a field: the field keeps the focus and handles the keys, a click takes it. */
export function ListOption({ ref, id, isActive, className, kind, onTake, children }: ListOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={ref}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={className}
      data-kind={kind}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      {children}
    </div>
  );
}
