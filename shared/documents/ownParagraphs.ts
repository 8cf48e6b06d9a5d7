import type { Block, Run, Text } from './officialDocument.ts';

/**
 * Blocks each of which is one paragraph (row 11 of Decree 30, Appendix I, section V: every paragraph has its indent
 * and its distance from the one above). A line that was begun within a text becomes a paragraph behind it, an empty
 * line none; a title is one line. Cells of tables keep their lines, but for empty ones.
 */
export function ownParagraphs(blocks: readonly Block[]): readonly Block[] {
  return blocks.some(hasLines) ? blocks.flatMap((block) => (hasLines(block) ? parted(block) : [block])) : blocks;
}

const lineBreak = /[\r\n]/;

function hasLines(block: Block): boolean {
  if (block.kind === 'table') return block.rows.some((row) => row.some(isParted));
  return 'title' in block ? lineBreak.test(block.title) : isParted(block.text);
}

function isParted(text: Text): boolean {
  return text.some((run) => run.kind === 'text' && lineBreak.test(run.text));
}

function parted(block: Block): Block[] {
  if (block.kind === 'table') return [withoutEmptyLines(block)];
  if ('title' in block)
    return [
      {
        ...block,
        title: block.title
          .split(/\s*[\r\n]\s*/)
          .join(' ')
          .trim(),
      },
    ];
  const [first = [], ...further] = linesOf(block.text);
  const continues = block.kind !== 'paragraph' || block.continues === true;
  return [
    { ...block, text: first },
    ...further.map((text): Block => ({ kind: 'paragraph', text, ...(continues ? { continues } : {}) })),
  ];
}

function withoutEmptyLines(table: Extract<Block, { kind: 'table' }>): Block {
  const { rows, worksheet } = table;
  const all = (some: typeof rows) => some.map((row) => row.map(linesOfCell));
  return {
    ...table,
    rows: all(rows),
    ...(worksheet ? { worksheet: { ...worksheet, rows: all(worksheet.rows) } } : {}),
  };
}

function linesOfCell(cell: Text): Text {
  if (!isParted(cell)) return cell;
  return linesOf(cell).flatMap((line, index): Text => (index === 0 ? line : [{ kind: 'text', text: '\n' }, ...line]));
}

/** The lines with something in them, without spaces at their ends; a blank stands in the line where it stood. */
function linesOf(text: Text): Text[] {
  const lines: Run[][] = [[]];
  for (const run of text) {
    if (run.kind === 'blank') {
      lines.at(-1)?.push(run);
      continue;
    }
    run.text.split(lineBreak).forEach((words, index) => {
      if (index > 0) lines.push([]);
      if (words !== '') lines.at(-1)?.push({ ...run, text: words });
    });
  }
  return lines.map(trimmed).filter((line) => line.length > 0);
}

function trimmed(line: readonly Run[]): Text {
  const from = line.findIndex(isSeen);
  const to = line.findLastIndex(isSeen);
  return line.slice(from, to + 1).map((run, index, { length }): Run => {
    if (run.kind === 'blank') return run;
    const words = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === length - 1 ? words.trimEnd() : words };
  });
}

function isSeen(run: Run): boolean {
  return run.kind === 'blank' || run.text.trim() !== '';
}
