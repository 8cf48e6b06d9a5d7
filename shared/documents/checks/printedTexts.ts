import type { Appendix, Block, MainPart, OfficialDocument, Text } from '../officialDocument.ts';

/** All that a document prints, piece by piece. */
export function printedTexts({ main, appendices }: OfficialDocument): readonly string[] {
  return [...(main ? textsOfMain(main) : []), ...appendices.flatMap(textsOfAppendix)];
}

function textsOfMain({ heading, typeName, abstract, body, ending, contact = [] }: MainPart): string[] {
  return [
    ...(heading
      ? [heading.parentAgency ?? '', heading.agency, plain(heading.number), plain(heading.placeAndDate)]
      : []),
    typeName,
    abstract ?? '',
    ...body.flatMap(textsOfBlock),
    ...(ending?.signatures.flatMap(({ lines, hint, name }) => [...lines, hint ?? '', name ?? '']) ?? []),
    ...(ending?.recipients ?? []),
    ending?.drafting ?? '',
    ...contact,
  ];
}

function textsOfAppendix({ label, title, reference, body }: Appendix): string[] {
  return [label, title, plain(reference), ...body.flatMap(textsOfBlock)];
}

function textsOfBlock(block: Block): string[] {
  if (block.kind === 'table') {
    const titles = block.columns.map(({ title }) => title);
    return [block.caption ?? '', ...titles, ...block.rows.flatMap((row) => row.map(plain))];
  }
  return ['title' in block ? block.title : plain(block.text)];
}

function plain(text: Text | null): string {
  return (text ?? []).map((run) => (run.kind === 'text' ? run.text : '')).join('');
}
