import type { Block } from '#shared/documents/officialDocument.ts';
import type { StructureElement } from './nodes.ts';

const clauseDepth = 1;
const pointDepth = 2;

/** What the mark and the words of an item are in the logical structure. */
export interface ListItem {
  readonly label: StructureElement;
  readonly body: StructureElement;
}

/** What belongs to a list: an item, or a further paragraph of one, which has no mark. */
export interface ListPart {
  readonly label: StructureElement | null;
  readonly body: StructureElement;
}

/**
 * Khoản, điểm and dashes as the nested lists they are (rows 17 and 18): for each block its place in a list, or null.
 * A point belongs to the clause above it; headings, paragraphs and tables end every list.
 */
export function listItems(blocks: readonly Block[]): readonly (ListPart | null)[] {
  let open: { readonly depth: number; readonly list: StructureElement; readonly body: StructureElement }[] = [];
  return blocks.map((block): ListPart | null => {
    const above = open.at(-1);
    if (block.kind === 'paragraph' && block.continues && above) {
      return { label: null, body: { role: 'P', parent: above.body } };
    }
    const depth = depthOf(block);
    open = depth === null ? [] : open.filter((one) => one.depth <= depth);
    if (depth === null) return null;
    const sibling = open.at(-1)?.depth === depth ? open.pop() : undefined;
    const list = sibling?.list ?? newList(depth, open.at(-1)?.body ?? null);
    const item = listItem(list);
    open.push({ depth, list, body: item.body });
    return item;
  });
}

/** Numbers and letters are told to a reader; dashes, in which nothing is counted, are what PDF takes for the usual. */
function newList(depth: number, parent: StructureElement | null): StructureElement {
  const list = { role: 'L', parent } as const;
  if (depth === clauseDepth) return { ...list, numbering: 'Decimal' };
  return depth === pointDepth ? { ...list, numbering: 'LowerAlpha' } : list;
}

/** A further item of a list. */
export function listItem(list: StructureElement): ListItem {
  const item: StructureElement = { role: 'LI', parent: list };
  return { label: { role: 'Lbl', parent: item }, body: { role: 'LBody', parent: item } };
}

function depthOf(block: Block): number | null {
  switch (block.kind) {
    case 'clause':
      return clauseDepth;
    case 'point':
      return pointDepth;
    case 'item':
      return pointDepth + block.level;
    default:
      return null;
  }
}
