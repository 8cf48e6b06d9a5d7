import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Block, MainPart, OfficialDocument, Text } from '#shared/documents/officialDocument.ts';
import { body, margins, pageOf, table } from '../../../electron/exports/pdf/layout.ts';

/** An official document as a web page: the same text on the same paper, with the same margins and fonts. */
export function documentPage(document: OfficialDocument, fontsFolder: string): string {
  const { main } = document;
  const page = pageOf(document.orientation);
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${escaped(document.metadata.title)}</title>
<style>
${fontFaces(fontsFolder)}
@page { size: ${page.width}pt ${page.height}pt; margin: ${margins.top}pt ${margins.right}pt ${margins.bottom}pt ${margins.left}pt }
body { margin: 0; font: ${body.size}pt/${body.linePitch}pt Tinos }
p, h2, h3 { margin: ${body.paragraphGap}pt 0 0; text-indent: ${body.indent}pt; text-align: justify; font-size: ${body.size}pt }
table { width: 100%; border-collapse: collapse; font-size: ${table.size}pt; line-height: ${table.linePitch}pt }
td, th { border: ${table.rule}pt solid; padding: ${table.paddingY}pt ${table.paddingX}pt; vertical-align: top }
</style>
${main === null ? '' : mainHtml(main)}
${document.appendices.map(({ title, body }) => `<h2>${escaped(title)}</h2>${body.map(blockHtml).join('\n')}`).join('\n')}
</html>`;
}

function mainHtml({ heading, typeName, abstract, body, ending }: MainPart): string {
  return `<p>${escaped(heading?.parentAgency ?? '')}</p><p>${escaped(heading?.agency ?? '')}</p>
<p>${html(heading?.number ?? [])}</p><p>${html(heading?.placeAndDate ?? [])}</p>
<h2>${escaped(typeName)}</h2><p>${escaped(abstract ?? '')}</p>
${body.map(blockHtml).join('\n')}
${(ending?.signatures ?? []).map(({ lines, name }) => `<p>${escaped([...lines, name ?? ''].join(' '))}</p>`).join('\n')}
${(ending?.recipients ?? []).map((recipient) => `<p>${escaped(recipient)}</p>`).join('\n')}`;
}

function fontFaces(folder: string): string {
  const face = (file: string, weight: number, style: string): string => {
    const url = pathToFileURL(join(folder, `${file}.ttf`));
    return `@font-face { font-family: Tinos; src: url("${url}"); font-weight: ${weight}; font-style: ${style} }`;
  };
  return [
    face('Tinos_400Regular', 400, 'normal'),
    face('Tinos_400Regular_Italic', 400, 'italic'),
    face('Tinos_700Bold', 700, 'normal'),
    face('Tinos_700Bold_Italic', 700, 'italic'),
  ].join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'section':
      return `<h2>${escaped(`${block.numeral}. ${block.title}`)}</h2>`;
    case 'clauseTitle':
      return `<h3>${escaped(`${block.number}. ${block.title}`)}</h3>`;
    case 'clause':
      return `<p>${block.number}. ${html(block.text)}</p>`;
    case 'point':
      return `<p>${block.letter}) ${html(block.text)}</p>`;
    case 'item':
      return `<p>${block.level === 1 ? '-' : '+'} ${html(block.text)}</p>`;
    case 'paragraph':
      return `<p>${html(block.text)}</p>`;
    case 'table': {
      const head = block.columns.map(({ title, share }) => `<th style="width:${share * 100}%">${escaped(title)}</th>`);
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`);
      return `<p>${escaped(block.caption ?? '')}</p><table><thead><tr>${head.join('')}</tr></thead>${rows.join('')}</table>`;
    }
  }
}

function html(text: Text): string {
  return text
    .map((run) => {
      if (run.kind === 'blank') return '..........';
      const plain = run.italic ? `<i>${escaped(run.text)}</i>` : escaped(run.text);
      return run.bold ? `<b>${plain}</b>` : plain;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
