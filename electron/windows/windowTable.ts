import type { BrowserWindowConstructorOptions } from 'electron';
import type { WindowRole } from '#shared/contract/windows.ts';

/** How a window differs from the others. */
export interface WindowDefinition {
  readonly role: WindowRole;
  readonly options: Pick<
    BrowserWindowConstructorOptions,
    'width' | 'height' | 'minWidth' | 'minHeight' | 'autoHideMenuBar'
  >;
  readonly webPreferences: { readonly backgroundThrottling: boolean };
}

export const windowTable = {
  secretary: {
    role: 'secretary',
    // The common laptop is 1280×800; below 1024×640 the panels no longer stand side by side.
    options: { width: 1280, height: 800, minWidth: 1024, minHeight: 640 },
    webPreferences: { backgroundThrottling: true },
  },
  chair: {
    role: 'chair',
    options: { minWidth: 640, minHeight: 360 },
    // Nobody clicks on it for hours, and its clocks must go right all the same.
    webPreferences: { backgroundThrottling: false },
  },
  printout: {
    role: 'printout',
    options: {},
    // It is never seen, and has to draw all the same.
    webPreferences: { backgroundThrottling: false },
  },
} as const satisfies { readonly [R in WindowRole]: WindowDefinition };

/** The ground of a page, painted before the page is there: a white flash would be seen in the whole hall. */
export const backgroundColours = { light: '#f4f3f0', dark: '#131416' } as const;
