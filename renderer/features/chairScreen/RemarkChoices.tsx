import { useEffect, useRef } from 'react';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { recordedRemark, returnRemarks } from '#shared/i18n/returnRemarks.ts';
import { ScreenButton } from './ScreenButton.tsx';
import styles from './ScreenFooter.module.css';
import { useRemarkKeys } from './useRemarkKeys.ts';
import { useSettled } from './useSettled.ts';

const holdOffMs = 400;

interface RemarkChoicesProps {
  readonly number: number;
  readonly onChoose: (remark: string) => void;
  readonly onCancel: () => void;
  readonly t: ChairTranslate;
}

/** Why a conclusion is returned: a press on one of five reasons is all that it takes. */
export function RemarkChoices({ number, onChoose, onCancel, t }: RemarkChoicesProps) {
  const group = useRef<HTMLDivElement>(null);
  // On the group, not on the first remark: the key that opened it, pressed twice, must not choose one.
  useEffect(() => group.current?.focus(), []);
  const isSettled = useSettled(String(number), holdOffMs);
  const standing = isSettled ? 'on' : 'settling';

  useRemarkKeys(group, onCancel);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a row
    <div className={styles.choices} role="group" aria-label={t('remarks')} tabIndex={-1} ref={group}>
      {returnRemarks.map((remark) => (
        <ScreenButton key={remark} look="choice" standing={standing} onPress={() => onChoose(recordedRemark(remark))}>
          {t(`remark.${remark}`)}
        </ScreenButton>
      ))}
      <ScreenButton look="arrow" onPress={onCancel}>
        <svg className={styles.cross} viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 5l14 14M19 5L5 19" />
        </svg>
        <span className="visuallyHidden">{t('keepWaiting')}</span>
      </ScreenButton>
    </div>
  );
}
