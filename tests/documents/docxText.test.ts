import { describe, expect, test } from 'vitest';
import { makeDocument } from '#shared/documents/documents.ts';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { papers as decreePapers, stateOfSample } from './decree/papers.ts';
import { everyPaper, papers } from './papers.ts';
import { docxText } from './readDocx.ts';
import { mm, rendered } from './rendering.ts';
import { longBody, notice, paragraph, withMain } from './samples.ts';
import { written } from './writtenDocx.ts';

describe('the text is that of the PDF, in its order', () => {
  /** Letters alone, composed; dots of any number are one sign, as a tab with dots has none. */
  const squeezed = (words: string): string =>
    words
      .normalize('NFC')
      .replace(/[.\t]{3,}|\t/g, '…')
      .replace(/\s+/g, '')
      .replace(/…+/g, '…');

  /** The letters of the pages as they were drawn, without what stands in the upper margin. */
  async function drawn(document: OfficialDocument): Promise<string> {
    const { pages } = await rendered(document);
    const letters = pages.flatMap((page) => page.letters.filter(({ baseline }) => mm(baseline) > 20));
    return letters.map(({ character }) => character).join('');
  }

  /** Heads of tables are repeated on the pages of the PDF only. */
  function withoutHeads(words: string, { main, appendices }: OfficialDocument): string {
    const blocks = [...(main?.body ?? []), ...appendices.flatMap(({ body }) => body)];
    const heads = blocks.flatMap((block) => (block.kind === 'table' ? [block.columns.map(({ title }) => title)] : []));
    for (const head of heads) expect(words).toContain(squeezed(head.join('')));
    return heads.reduce((rest, head) => rest.replaceAll(squeezed(head.join('')), ''), words);
  }

  /** Of two signers the second stands beside the first here, and beside the recipients too in the PDF: last in both. */
  function withSecondSignerLast(words: string, { main }: OfficialDocument): string {
    const [, second] = main?.ending?.signatures ?? [];
    if (!second) return words;
    const [post = '', name = ''] = [second.lines.join('').toLocaleUpperCase('vi'), second.name ?? '…'];
    const signer = squeezed(post + (second.hint ?? '') + name);
    const at = words.lastIndexOf(signer);
    expect(at, signer).toBeGreaterThan(0);
    return squeezed(words.slice(0, at) + words.slice(at + signer.length) + signer);
  }

  async function expectSame(document: OfficialDocument): Promise<void> {
    const comparable = (words: string) => withSecondSignerLast(withoutHeads(squeezed(words), document), document);
    const ours = comparable(docxText(await written(document)));
    const theirs = comparable(await drawn(document));
    const expected = [...theirs];
    const at = [...ours].findIndex((letter, index) => letter !== expected[index]);
    const around = (words: string) => (at < 0 ? '' : [...words].slice(Math.max(0, at - 20), at + 40).join(''));
    expect(around(ours)).toBe(around(theirs));
    expect(ours.length).toBe(theirs.length);
    expect(ours.length).toBeGreaterThan(100);
  }

  test.each(decreePapers())('$name', ({ document }) => expectSame(document));

  test.each(everyPaper)('%s', (paper) => expectSame(makeDocument(stateOfSample('2022-04'), papers[paper])));

  test('hostile text', () => {
    const words = '<b>đậm</b> &amp; ]]> {"a"} \\n http://x?a=1&b=2 “Ưỡn Ẵm ỷ ỵ” ₫ \u0007\uD800';
    return expectSame(
      withMain(notice, { body: [paragraph(words), { kind: 'section', numeral: 'I', title: words }, ...longBody(8)] }),
    );
  });
});
