import type { ChairView } from '#shared/domain/chairView/chairView.ts';
import { deepEqual } from '#shared/lib/deepEqual.ts';

/**
 * A view with the content object of the one before, where that says the same: what was sent comes whole with every
 * change of the head or the page, and a long list need not be drawn anew for that.
 */
export function withKeptContent(view: ChairView | null, before: ChairView | null): ChairView | null {
  if (!view || !before || !deepEqual(view.content, before.content)) return view;
  return { ...view, content: before.content };
}
