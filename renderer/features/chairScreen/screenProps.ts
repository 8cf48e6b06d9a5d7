import type { Presentation } from '#shared/contract/data.ts';
import type { ChairContent, ChairView } from '#shared/domain/chairView/chairView.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';
import type { ChairActions } from './chairActions.ts';

/** What every screen is given. */
export interface AnyScreenProps {
  readonly view: ChairView;
  readonly presentation: Presentation;
  /** Null in a picture of the screen. */
  readonly actions: ChairActions | null;
  readonly t: ChairTranslate;
}

/** What a screen with a content of that name is given. */
export interface ScreenProps<Name extends ChairContent['name']> extends AnyScreenProps {
  readonly content: Extract<ChairContent, { readonly name: Name }>;
}
