import type { ChairConclusion } from '#shared/domain/chairView/reviewContent.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { PageButtons } from './PageButtons.tsx';
import { ScreenButton } from './ScreenButton.tsx';
import { useScreenKey } from './useScreenKey.ts';
import { useSettled } from './useSettled.ts';

const holdOffMs = 600;
const approveKeys = ['Enter'];
/** Remote controls have a key that blackens the screen of a slide show, and send it as one of these. */
const sendBackKeys = ['.', 'b', 'B'];

interface DecisionButtonsProps {
  readonly focused: ChairConclusion | null;
  readonly page: number;
  readonly pageCount: number;
  readonly onApprove: () => void;
  readonly onSendBack: () => void;
  /** Null unless several wait and each of them was seen. */
  readonly onApproveAll: (() => void) | null;
  readonly onTurn: (by: 1 | -1) => void;
  /** False in a picture of the screen: it takes no key. */
  readonly hasKeys: boolean;
  readonly t: ChairTranslate;
}

/**
 * The four buttons: two decide on the conclusion in focus, two turn the page. Where there is nothing to turn on to, and
 * everything was seen, all can be approved at once: never more than four.
 */
export function DecisionButtons(props: DecisionButtonsProps) {
  const { focused, page, pageCount, onApprove, onSendBack, onApproveAll, onTurn, hasKeys, t } = props;
  // A press that was meant for another conclusion, or for another wording of it, must not count.
  const isSettled = useSettled(focused ? `${focused.id} ${focused.hash}` : '', holdOffMs);
  // It stands where the arrow was that brought one here: a second press on that must not approve everything.
  const isAllSettled = useSettled(onApproveAll && page === pageCount ? 'all' : '', holdOffMs);
  const about = focused ? t('ofConclusion', { number: focused.number }) : null;
  const standing = focused === null ? 'off' : isSettled ? 'on' : 'settling';
  const isOn = hasKeys && standing === 'on';
  useScreenKey(approveKeys, isOn ? onApprove : null);
  useScreenKey(sendBackKeys, isOn ? onSendBack : null);
  return (
    <>
      <ScreenButton look="primary" standing={standing} about={about} onPress={onApprove}>
        {t('approve')}
      </ScreenButton>
      <ScreenButton look="plain" standing={standing} about={about} onPress={onSendBack}>
        {t('sendBack')}
      </ScreenButton>
      <PageButtons page={page} pageCount={pageCount} onTurn={onTurn} isLastLeftOut={onApproveAll !== null} t={t} />
      {onApproveAll && page === pageCount ? (
        <ScreenButton look="plain" standing={isAllSettled ? 'on' : 'settling'} onPress={onApproveAll}>
          {t('approveAll')}
        </ScreenButton>
      ) : null}
    </>
  );
}
