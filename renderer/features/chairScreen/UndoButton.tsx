import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import { SteadyDigits } from '../../ui/SteadyDigits.tsx';
import { ScreenButton } from './ScreenButton.tsx';
import type { Retraction } from './useRetraction.ts';
import { useScreenKey } from './useScreenKey.ts';

const undoKeys = ['Escape', 'Backspace'];

interface UndoButtonProps {
  readonly retraction: Retraction;
  readonly onPress: () => void;
  /** False in a picture of the screen: it takes no key. */
  readonly hasKeys: boolean;
  readonly t: ChairTranslate;
}

/** Takes the latest decision back; it counts the seconds that are left for it. */
export function UndoButton({ retraction: { decided, seconds }, onPress, hasKeys, t }: UndoButtonProps) {
  useScreenKey(undoKeys, hasKeys ? onPress : null);
  return (
    <ScreenButton look="plain" about={aboutAll(decided, t)} onPress={onPress}>
      <SteadyDigits>{t('undo', { seconds: String(seconds).padStart(2, '0') })}</SteadyDigits>
    </ScreenButton>
  );
}

function aboutAll([first, ...others]: Retraction['decided'], t: ChairTranslate): string | null {
  if (!first) return null;
  if (others.length === 0) return t('ofConclusion', { number: first.number });
  return t('ofConclusions', { count: others.length + 1 });
}
