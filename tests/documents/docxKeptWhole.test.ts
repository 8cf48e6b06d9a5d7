import { beforeAll, beforeEach, expect, test } from 'vitest';
import { type Block, text } from '#shared/documents/officialDocument.ts';
import { withoutLibreOffice } from './libreOffice.ts';
import { openedInWriter } from './openedInWriter.ts';
import type { PdfPage } from './readPdf.ts';
import { mm } from './rendering.ts';
import { minutes, minutesMain, notice, noticeMain, withMain } from './samples.ts';

// What may not be parted by the end of a line or of a page, as LibreOffice lays the DOCX out.

beforeEach(({ skip }) => skip(withoutLibreOffice !== null, withoutLibreOffice ?? ''));

const recipientsOfLines = Array.from(
  { length: 30 },
  (_, index) => `- (đầu${index}) ${'các đơn vị chuyên trách về công nghệ thông tin, '.repeat(3)} (cuối${index});`,
);
const beforeBlank = 'Giao các đơn vị thuộc Bộ phối hợp với '.split(/(?<= )/);
/** A blank for a name moved through the line word by word. */
const dottedAfter = Array.from({ length: 12 }, (_, count): Block => {
  const words = `${beforeBlank.join('')}${beforeBlank.slice(0, count % 9).join('')}${'Sở '.repeat(count)}`;
  return {
    kind: 'paragraph',
    text: [...text(words), { kind: 'blank', length: 'phrase' }, ...text(' chủ trì việc ấy.')],
  };
});

const documents = {
  recipientsOfLines: withMain(notice, { ending: { ...noticeMain.ending, recipients: recipientsOfLines } }),
  recipientsUnderSecretary: withMain(minutes, { ending: { ...minutesMain.ending, recipients: recipientsOfLines } }),
  blanks: withMain(notice, { body: dottedAfter }),
} as const;

const names = Object.keys(documents) as readonly (keyof typeof documents)[];
const opened = new Map<string, readonly PdfPage[]>();
beforeAll(async () => {
  if (withoutLibreOffice !== null) return;
  const all = await openedInWriter(Object.values(documents));
  for (const [index, name] of names.entries()) opened.set(name, all[index]?.pages ?? []);
});
const pagesOf = (name: keyof typeof documents): readonly PdfPage[] => opened.get(name) ?? [];
const copiedFrom = ({ lines }: PdfPage) => lines.map((line) => line.text).join('\n');

test.each(['recipientsOfLines', 'recipientsUnderSecretary'] as const)(
  '%s: no recipient is parted by the end of a page, and the word stands with the first',
  (name) => {
    const pages = pagesOf(name).map(copiedFrom);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index] of recipientsOfLines.entries()) {
      const first = pages.findIndex((page) => page.includes(`(đầu${index})`));
      expect(first).toBeGreaterThanOrEqual(0);
      expect(pages.findIndex((page) => page.includes(`(cuối${index})`))).toBe(first);
    }
    expect(pages.find((page) => page.includes('Nơi nhận:'))).toContain('(đầu0)');
  },
);

test('a blank for a name is never parted, and the line before it is not stretched', () => {
  const lines = pagesOf('blanks').flatMap((page) => page.lines);
  const dotted = lines.filter(({ text: words }) => words.includes('....'));
  expect(dotted).toHaveLength(dottedAfter.length);
  for (const { text: words } of dotted) expect(words).toContain('.'.repeat(30));
  const above = lines.flatMap((line, index) => (/^(?!Giao).*\.{30}/.test(line.text) ? [lines[index - 1]] : []));
  expect(above.length).toBeGreaterThan(3);
  // They end where their words do, not all at the margin.
  expect(new Set(above.map((line) => Math.round(mm(line?.right ?? 0)))).size).toBeGreaterThan(3);
});
