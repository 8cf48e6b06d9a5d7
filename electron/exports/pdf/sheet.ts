import type { PageGeometry } from './layout.ts';
import type { Measure } from './measure.ts';

/** What everything is laid out for: a page's geometry, and text measured in the faces it will be set in. */
export interface Sheet {
  readonly page: PageGeometry;
  readonly measure: Measure;
}
