import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { ScreenButton } from './ScreenButton.tsx';
import type { Retraction } from './useRetraction.ts';

interface UndoButtonProps {
  readonly retraction: Retraction;
  readonly onPress: () => void;
  readonly t: ChairTranslate;
}

/** Takes the latest decision back; it counts the seconds that are left for it. */
export function UndoButton({ retraction: { conclusion, seconds }, onPress, t }: UndoButtonProps) {
  return (
    <ScreenButton look="plain" about={t('ofConclusion', { number: conclusion.number })} onPress={onPress}>
      {t('undo', { seconds })}
    </ScreenButton>
  );
}
