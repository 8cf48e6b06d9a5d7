import type { Block, OfficialDocument, Text } from '#shared/documents/officialDocument.ts';

/** Everything a document prints, in reading order, a line for each piece; blanks are dots. */
export function documentText({ main, appendices }: OfficialDocument): string {
  const heading = main?.heading;
  return [
    heading?.parentAgency ?? '',
    heading?.agency ?? '',
    ...[heading?.number, heading?.placeAndDate].map((text) => (text ? words(text) : '')),
    main?.typeName ?? '',
    main?.abstract ?? '',
    ...(main?.body ?? []).flatMap(blockLines),
    ...(main?.ending?.signatures ?? []).flatMap(({ lines, name }) => [...lines, name ?? '']),
    ...(main?.ending?.recipients ?? []),
    ...appendices.flatMap(({ label, title, reference, body }) => [
      label,
      title,
      words(reference),
      ...body.flatMap(blockLines),
    ]),
  ].join('\n');
}

function words(text: Text): string {
  return text.map((run) => (run.kind === 'text' ? run.text : '…')).join('');
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'section':
    case 'clauseTitle':
      return [block.title];
    case 'table':
      return [block.caption ?? '', ...block.columns.map(({ title }) => title), ...block.rows.flat().map(words)];
    default:
      return [words(block.text)];
  }
}
