import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { ScreenButton } from './ScreenButton.tsx';
import type { Retraction } from './useRetraction.ts';

interface UndoButtonProps {
  readonly retraction: Retraction;
  readonly onPress: () => void;
  readonly t: ChairTranslate;
}

/** Takes the latest decision back; it counts the seconds that are left for it. */
export function UndoButton({ retraction: { decided, seconds }, onPress, t }: UndoButtonProps) {
  return (
    <ScreenButton look="plain" about={aboutAll(decided, t)} onPress={onPress}>
      {t('undo', { seconds })}
    </ScreenButton>
  );
}

function aboutAll([first, ...others]: Retraction['decided'], t: ChairTranslate): string | null {
  if (!first) return null;
  if (others.length === 0) return t('ofConclusion', { number: first.number });
  return t('ofConclusions', { count: others.length + 1 });
}
