/** What of Electron's `Input` tells which key it is. */
export interface KeyInput {
  readonly key: string;
  readonly control: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/**
 * Keys by which a page would be loaded anew, left, zoomed or closed: what a browser does with them destroys work
 * here (product.md, "Swallow"). They never reach the page or the menu.
 * @param allowDeveloperTools lets F12 through.
 */
export function isSwallowed(input: KeyInput, allowDeveloperTools: boolean): boolean {
  const { control, meta, alt } = input;
  const key = input.key.toLowerCase();
  if (key.startsWith('browser') || key === 'f5') return true;
  if (!allowDeveloperTools && (key === 'f12' || ((control || meta) && input.shift && key === 'i'))) return true;
  // Ctrl+Alt is AltGr, with which some layouts write letters.
  if (alt) return !control && !meta && (key === 'arrowleft' || key === 'arrowright');
  return (control || meta) && swallowedWithControl.has(key);
}

const swallowedWithControl = new Set(['r', 'w', 'f4', '+', '-', '=', '_', '0', 'u']);
