import type { WorkbookFeature } from './workbookFeature.ts';

/**
 * What the library has no option for: on paper a sheet is as wide as the page, its head stands on each one, and the
 * pages are numbered. And of a sheet whose head is frozen the lower pane is the one at work, as there is none beside.
 */
export const sheetSetup: WorkbookFeature = {
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (xml, sheets) => {
          const titles = sheets.map(({ sheet }, index) => {
            const quoted = `'${xmlText((sheet ?? '').replaceAll("'", "''"))}'`;
            return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$1:$1</definedName>`;
          });
          return xml.replace('<definedNames/>', () => `<definedNames>${titles.join('')}</definedNames>`);
        },
      },
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, { customHeight, ...attributes }) => {
          // A height is a beginning: rows grow with what is typed into them.
          if (tag === 'row') return attributes;
          return tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes;
        },
        transform: (xml) =>
          xml
            .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
            .replace(/<worksheet [^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
            .replace(
              /<pageSetup [^>]*>/,
              (tag) => `${tag}<headerFooter><oddHeader>&amp;C&amp;P</oddHeader></headerFooter>`,
            ),
      },
    },
  },
};

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
