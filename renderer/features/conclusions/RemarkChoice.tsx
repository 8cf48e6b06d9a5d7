import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { recordedRemark, returnRemarks } from '#shared/i18n/returnRemarks.ts';
import { cleanText } from '#shared/language/cleanText.ts';
import { useWords } from '../../store/translation.ts';
import { isComposing } from '../../ui/isComposing.ts';
import { ListOption } from '../../ui/ListOption.tsx';
import styles from './RemarkChoice.module.css';

interface RemarkChoiceProps {
  readonly number: number;
  readonly onChoose: (remark: string) => void;
  readonly onLeave: () => void;
}

/**
 * Why a conclusion is returned, in the chair's words: one of five, by ↑ ↓ and Enter, or what is typed.
 */
export function RemarkChoice({ number, onChoose, onLeave }: RemarkChoiceProps) {
  const t = useWords();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(0);
  const preset = returnRemarks[active];

  useEffect(() => field.current?.focus(), []);

  function choose() {
    const remark = preset ? recordedRemark(preset) : cleanText(field.current?.value ?? '');
    if (remark) onChoose(remark);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event) || event.ctrlKey || event.altKey) return;
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, returnRemarks.length));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter') choose();
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className={styles.choice}>
      <div id={listId} role="listbox" aria-label={t('conclusions.returnTitle', { number })}>
        {returnRemarks.map((one, index) => (
          <ListOption
            key={one}
            id={`${listId}-${index}`}
            isActive={index === active}
            onTake={() => onChoose(recordedRemark(one))}
          >
            {t(`chair.remark.${one}`)}
          </ListOption>
        ))}
      </div>
      <input
        ref={field}
        className={styles.field}
        placeholder={t('conclusions.otherRemark')}
        aria-label={t('conclusions.otherRemark')}
        aria-controls={listId}
        aria-activedescendant={preset ? `${listId}-${active}` : undefined}
        role="combobox"
        aria-expanded="true"
        spellCheck={false}
        autoComplete="off"
        data-active={preset === undefined}
        onInput={() => setActive(returnRemarks.length)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
