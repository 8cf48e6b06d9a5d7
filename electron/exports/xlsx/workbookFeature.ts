import type { Feature, Image } from 'write-excel-file/node';

/** What is added to a workbook beyond the library's own options. */
export type WorkbookFeature = Feature<Image['content']>;
