import type { Block, OfficialDocument, Worksheet } from '#shared/documents/officialDocument.ts';
import { printableText } from '../pdf/printableText.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

export interface NamedTable {
  readonly name: string;
  readonly table: Worksheet;
}

/** The most that Excel takes. */
const longestName = 31;

/** The tables of a document and of its appendices, each with a name of its own: its caption, or the title it is under. */
export function tablesOf({ main, appendices }: OfficialDocument): readonly NamedTable[] {
  const parts = [
    ...(main ? [{ title: main.typeName, body: main.body }] : []),
    ...appendices.map(({ title, body }) => ({ title, body })),
  ];
  const found = parts.flatMap(({ title, body }) => {
    let heading = title;
    return body.flatMap((block) => {
      if (block.kind === 'section' || block.kind === 'clauseTitle') heading = block.title;
      return block.kind === 'table' ? [{ name: block.caption ?? heading, table: worksheetOf(block) }] : [];
    });
  });
  const taken = new Set<string>();
  return found.map(({ name, table }) => {
    const free = freeName(name, taken);
    taken.add(free.toLocaleLowerCase('vi'));
    return { name: free, table };
  });
}

function worksheetOf({ columns, rows, worksheet }: TableBlock): Worksheet {
  return worksheet ?? { columns, rows };
}

/** As Excel takes names of sheets: not too long, none of its signs, no quote at an end, none twice. */
function freeName(raw: string, taken: ReadonlySet<string>): string {
  const plain = printableText(raw)
    .replace(/[[\]/\\:*?\s]+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  for (let copy = 1; ; copy += 1) {
    const ending = copy === 1 ? '' : ` (${copy})`;
    const name = `${cut(plain, longestName - ending.length) || 'Sheet'}${ending}`;
    if (!taken.has(name.toLocaleLowerCase('vi'))) return name;
  }
}

/** At a space if there is one in its second half. */
function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  const at = name.lastIndexOf(' ', length);
  return name.slice(0, at > length / 2 ? at : length).replace(/[' ]+$/, '');
}
