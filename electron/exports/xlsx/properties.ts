import type { WorkbookFeature } from './workbookFeature.ts';

const relationship = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const contentType = 'application/vnd.openxmlformats-package.core-properties+xml';

/** Puts title, author and language into a workbook, which the library leaves out. */
export function withProperties(coreProperties: string): WorkbookFeature {
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () => `<Override ContentType="${contentType}" PartName="/docProps/core.xml"/>`,
        },
        '_rels/.rels': {
          insert: () => `<Relationship Id="rId-core" Type="${relationship}" Target="docProps/core.xml"/>`,
        },
      },
      write: { files: () => ({ 'docProps/core.xml': coreProperties }) },
    },
  };
}
