import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { draftMark } from '../pdf/layout.ts';
import { printableText } from '../pdf/printableText.ts';
import type { WorkbookFeature } from './workbookFeature.ts';

/**
 * What the library has no option for: on paper a sheet is as wide as the page, its head stands on each one, and above it
 * the number of the page and what the document is, a draft too. And of a sheet whose head is frozen the lower pane is
 * the one at work, as there is none beside.
 */
export function sheetSetup({ metadata, draft }: OfficialDocument): WorkbookFeature {
  const header = `<headerFooter><oddHeader>${xmlText(pageHeader(metadata.title, draft))}</oddHeader></headerFooter>`;
  return {
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
              .replace(/<pageSetup [^>]*>/, (tag) => `${tag}${header}`),
        },
      },
    },
  };
}

/** The most that Excel takes is 255 signs, its codes among them. */
const longestTitle = 200;

/** By Excel's codes: the page number in the middle, the title below it; at the right what marks a draft. */
function pageHeader(title: string, isDraft: boolean): string {
  const plain = printableText(title).replace(/\s+/g, ' ');
  const escaped = Array.from(plain, (sign) => (sign === '&' ? '&&' : sign));
  const most = longestTitle - (escaped.join('').length - plain.length);
  const words = plain.length > most ? [...escaped.slice(0, Math.max(0, most - 1)), '…'] : escaped;
  return `&C&P\n${words.join('')}${isDraft ? `&R&B${draftMark.text}` : ''}`;
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
