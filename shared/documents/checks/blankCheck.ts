import type { Block, OfficialDocument, Text } from '../officialDocument.ts';
import type { Finding } from './finding.ts';

/** How many dotted blanks a document prints for what the record does not state; nothing when there are none. */
export function blankCheck(document: OfficialDocument): Finding[] {
  const count = blanksIn(document);
  return count === 0 ? [] : [{ code: 'blanks', params: { count }, stops: false, place: null }];
}

/** Number, place and date (ô 3, 4) and the reference of an appendix to them are left out: issuing gives them. */
function blanksIn({ main, appendices }: OfficialDocument): number {
  const unsigned = main?.ending?.signatures.filter(({ name }) => name === null).length ?? 0;
  const bodies = [...(main ? [main.body] : []), ...appendices.map(({ body }) => body)];
  return bodies.reduce((sum, body) => sum + body.reduce((inBody, block) => inBody + blanksOf(block), 0), unsigned);
}

function blanksOf(block: Block): number {
  if (block.kind === 'table') return block.rows.flat().reduce((sum, cell) => sum + blanksInText(cell), 0);
  return 'text' in block ? blanksInText(block.text) : 0;
}

function blanksInText(text: Text): number {
  return text.reduce((sum, run) => sum + Number(run.kind === 'blank'), 0);
}
