import { createContext, useContext } from 'react';
import type { Page } from './layoutPages.ts';

/**
 * The page that is shown; undefined until it was laid out. A context, so that turning the page draws the frames of the
 * blocks anew and not what is in them, of which there may be thousands.
 */
export const PageContext = createContext<Page | undefined>(undefined);

/** Which page of the column is shown. */
export function usePage(): Page | undefined {
  return useContext(PageContext);
}
