import type { ChairConclusion } from '#shared/domain/chairView.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { ScreenButton } from './ScreenButton.tsx';
import styles from './ScreenFooter.module.css';
import { useSettled } from './useSettled.ts';

const holdOffMs = 600;

interface DecisionButtonsProps {
  readonly focused: ChairConclusion | null;
  readonly page: number;
  readonly pageCount: number;
  readonly onApprove: () => void;
  readonly onSendBack: () => void;
  readonly onTurn: (by: 1 | -1) => void;
  readonly t: ChairTranslate;
}

/** The four buttons: two decide on the conclusion in focus, two turn the page. */
export function DecisionButtons(props: DecisionButtonsProps) {
  const { focused, page, pageCount, onApprove, onSendBack, onTurn, t } = props;
  // A press that was meant for another conclusion, or for another wording of it, must not count.
  const isSettled = useSettled(focused ? `${focused.id} ${focused.hash}` : '', holdOffMs);
  const about = focused ? t('ofConclusion', { number: focused.number }) : null;
  const standing = focused === null ? 'off' : isSettled ? 'on' : 'settling';
  return (
    <>
      <ScreenButton look="primary" standing={standing} about={about} onPress={onApprove}>
        {t('approve')}
      </ScreenButton>
      <ScreenButton look="plain" standing={standing} about={about} onPress={onSendBack}>
        {t('sendBack')}
      </ScreenButton>
      {pageCount > 1 ? (
        <>
          <ScreenButton look="arrow" standing={page > 1 ? 'on' : 'off'} onPress={() => onTurn(-1)}>
            <Arrow label={t('previousPage')} path="M17 3L5 12l12 9z" />
          </ScreenButton>
          <ScreenButton look="arrow" standing={page < pageCount ? 'on' : 'off'} onPress={() => onTurn(1)}>
            <Arrow label={t('nextPage')} path="M7 3l12 9-12 9z" />
          </ScreenButton>
        </>
      ) : null}
    </>
  );
}

function Arrow({ label, path }: { readonly label: string; readonly path: string }) {
  return (
    <>
      <svg className={styles.arrow} viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
      <span className="visuallyHidden">{label}</span>
    </>
  );
}
