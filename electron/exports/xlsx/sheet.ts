import type { CellObject, Sheet } from 'write-excel-file/node';
import { type Text, text } from '#shared/documents/officialDocument.ts';
import { blankDots, table as layout } from '../pdf/layout.ts';
import { printableText } from '../pdf/printableText.ts';
import { type CellValue, cellValue } from './cellValue.ts';
import type { NamedTable } from './tables.ts';

/** The width of a landscape page in digits of the text. */
const pageWidth = 118;

/** How much wider bold letters are than others. */
const boldLetter = 1.1;

const alignments = { left: 'left', centre: 'center', right: 'right' } as const;
const every = { wrap: true, alignVertical: 'top', borderStyle: 'thin', borderColor: '#000000' } as const;

/** A table as a sheet: its head bold and frozen, columns by their shares, numbers and days as such. */
export function sheetOf({ name, table: { columns, rows } }: NamedTable): Sheet<never> {
  const widths = columns.map(({ share }) => share * pageWidth);
  const titles = columns.map(({ title }) => text(title));
  const look = { ...every, type: String, fontWeight: 'bold', align: 'center', alignVertical: 'center' } as const;
  const head = titles.map(
    (title): CellObject => ({ ...look, value: wordsOf(title), height: heightOf(titles, widths) }),
  );
  const others = rows.map((row) => {
    const [only] = row;
    if (only && row.length < columns.length) return [groupCell(only, columns.length)];
    const height = heightOf(row, widths);
    return columns.map(({ align }, index): CellObject => {
      return { ...every, ...contentOf(row[index] ?? []), align: alignments[align], height };
    });
  });
  return {
    sheet: name,
    data: [head, ...others],
    columns: widths.map((width) => ({ width: Math.round(width * 10) / 10 })),
    orientation: 'landscape',
    stickyRowsCount: 1,
  };
}

/** A row of one cell over all columns, which heads the rows below it; a merged cell never grows by itself. */
function groupCell(words: Text, columnSpan: number): CellObject {
  const height = heightOf([words], [pageWidth / boldLetter]);
  return { ...every, ...contentOf(words), fontWeight: 'bold', align: 'left', columnSpan, height };
}

/** A cell with nothing but a blank in it is empty: there what is missing can be filled in. */
function contentOf(words: Text): CellValue {
  return words.every((run) => run.kind === 'blank') ? { type: String, value: '' } : cellValue(wordsOf(words));
}

function wordsOf(runs: Text): string {
  const words = runs.map((run) =>
    run.kind === 'text'
      ? printableText(run.text)
      : '.'.repeat(blankDots[run.length === 'rest' ? 'phrase' : run.length]),
  );
  return words.join('').trim();
}

/** Said, because LibreOffice gives a row the height of one line if nothing is. Widths are digits, wide as most letters. */
function heightOf(row: readonly Text[], widths: readonly number[]): number {
  const lines = row.map((words, index) => {
    const width = Math.max(1, (widths[index] ?? 0) - 1);
    const parts = wordsOf(words).split('\n');
    return parts.reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / width)), 0);
  });
  return Math.max(1, ...lines) * layout.linePitch + 2;
}

/** The size of the text, as in the tables of the document. */
export const textSize = layout.size;
