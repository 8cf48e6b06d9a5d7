import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type OfficialDocument, text } from '#shared/documents/officialDocument.ts';
import { findFonts, systemFontFolders } from '../../electron/exports/pdf/fonts.ts';
import { openPdf } from '../../electron/exports/pdf/officialPdf.ts';
import { renderPdf } from '../../electron/exports/pdf/renderPdf.ts';
import { checkSoundness, copiedText, fonts, information, rawObjects, structure } from './readPdf.ts';
import { bundledFonts, createdAt, fontsFolder, type Rendered, rendered } from './rendering.ts';
import { longBody, minutes, minutesMain, notice, noticeMain, paragraph, withMain } from './samples.ts';

const oneLine = (value: string): string => value.replace(/\s+/g, ' ');

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('the file', () => {
  let file: Rendered;
  beforeAll(async () => {
    file = await rendered(minutes);
  });

  test('is sound', () => {
    expect(checkSoundness(file.path)).toContain('No syntax or stream encoding errors found');
  });

  test('is PDF 1.7 in Vietnamese with title, author and time; the title is what a window shows', () => {
    const facts = information(file.path);
    expect(facts.get('PDF version')).toBe('1.7');
    expect(facts.get('Title')).toBe(minutes.metadata.title);
    expect(facts.get('Author')).toBe(minutes.metadata.author);
    expect(facts.get('CreationDate')).toContain('2022');
    expect(facts.get('Tagged')).toBe('yes');
    expect(facts.get('JavaScript')).toBe('no');
    const objects = rawObjects(file.path);
    expect(objects).toContain('/Lang (vi-VN)');
    expect(objects).toContain('/DisplayDocTitle true');
  });

  test('carries its fonts, as subsets, with what each glyph means', () => {
    const embedded = fonts(file.path);
    expect(embedded.map(({ name }) => name).sort()).toEqual([
      'Tinos-Bold',
      'Tinos-BoldItalic',
      'Tinos-Italic',
      'Tinos-Regular',
    ]);
    for (const font of embedded) expect(font).toMatchObject({ embedded: true, subset: true, unicode: true });
  });

  test('lists the sections in the outline without opening it', () => {
    const objects = rawObjects(file.path);
    expect(objects).toContain('/PageMode /UseNone');
    expect(objects.match(/\/Dest \[/g)).toHaveLength(4);
  });

  test('has XML metadata that can be read even with "&" in the title', async () => {
    const metadata = { title: 'Sở TT&TT <Ninh Bình>', author: 'Bộ TT&TT' };
    const { path } = await rendered({ ...notice, metadata });
    expect(information(path).get('Title')).toBe(metadata.title);
    const xml = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(rawObjects(path))?.[0] ?? '';
    expect(xml).toContain('TT&amp;TT &lt;Ninh B');
    expect(xml.replace(/&(amp|lt|gt);/g, '')).not.toContain('&');
  });

  test('is the same to the byte for the same document and time, and only then', async () => {
    const files = await bundledFonts();
    const first = hash(await renderPdf(minutes, files, createdAt));
    expect(hash(await renderPdf(minutes, files, createdAt))).toBe(first);
    expect(hash(await renderPdf(minutes, files, new Date('2022-04-26T01:00:00Z')))).not.toBe(first);
  });

  test('can read its fonts and no other file', async () => {
    const files = await bundledFonts();
    const pdf = openPdf(notice.metadata, files, createdAt) as unknown as { provideImage(path: string): unknown };
    expect(() => pdf.provideImage(import.meta.filename)).toThrow(/denied/);
  });
});

describe('the text', () => {
  /** Every text of a document in reading order, as the sources of this test have it. */
  function wordsOf(document: OfficialDocument): string[] {
    return (document.main?.body ?? []).flatMap((block) => {
      if (!('text' in block)) return [];
      return [block.text.map((run) => (run.kind === 'text' ? run.text : '')).join('')].filter(
        (value) => !/ {2}|^.{0,3}$/.test(value),
      );
    });
  }

  test('comes back whole, in order and in NFC when it is copied', async () => {
    const { path } = await rendered(withMain(notice, { body: [...noticeMain.body, ...longBody(30)] }));
    const copied = oneLine(copiedText(path));
    expect(copied).toBe(copied.normalize('NFC'));
    let from = 0;
    for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'THÔNG BÁO', ...wordsOf(notice)]) {
      const at = copied.indexOf(oneLine(words), from);
      expect(at, words).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  test('is read aloud in order: headings are headings, tables are tables, page furniture is not read', async () => {
    const { path } = await rendered(withMain(minutes, { body: [...minutesMain.body, ...longBody(30)] }));
    const tree = structure(path);
    expect(tree).toMatch(/H1 \(block\)\s+"BIÊN BẢN"/);
    expect(tree).toMatch(/H2 \(block\)\s+"I. BÁO CÁO CỦA VĂN PHÒNG BỘ"\s+H3 \(block\)\s+"1. Viễn thông"/);
    expect(tree).toMatch(/Table \(block\)\s+Caption\s+"[^"]*"\s+THead\s+TR\s+TH:\s+\/Scope \/Column\s+"TT"/);
    expect(tree).toMatch(/TD[^"]*"7.610"/);
    expect(tree.match(/"TT"/g)).toHaveLength(1);
    expect(tree.match(/"DỰ THẢO"/g)).toHaveLength(1);
    // Of the numbers, only the second row of the table.
    expect(tree.match(/"2"/g)).toHaveLength(1);
  });

  test('every Vietnamese letter and the signs around it survive', async () => {
    const specimen = 'Nguyễn Ưỡn Ẵm ỷ ỵ Đắk Lắk – “trích” … ₫ ẰẲẴẮẶỀỂỄẾỆỒỔỖỐỘỜỞỠỚỢỪỬỮỨỰỲỶỸÝỴ';
    const { path } = await rendered(withMain(notice, { body: [paragraph(specimen)] }));
    expect(oneLine(copiedText(path))).toContain(specimen);
  });

  test('decomposed letters are set like composed ones', async () => {
    const decomposed = JSON.parse(JSON.stringify(notice).normalize('NFD')) as OfficialDocument;
    const files = await bundledFonts();
    expect(hash(await renderPdf(decomposed, files, createdAt))).toBe(hash(await renderPdf(notice, files, createdAt)));
  });

  test('characters without a shape leave nothing behind', async () => {
    const body = [paragraph('Bộ\u200B Thông\u0007 tin\uFEFF và\u202E Truyền\tthông\uD800')];
    const { path } = await rendered(withMain(notice, { body }));
    expect(oneLine(copiedText(path))).toContain('Bộ Thông tin và Truyền thông');
  });

  test('markup in the text is text', async () => {
    const words = 'data:image/png;base64,AAAA file:///etc/passwd <b>đậm</b> {"image":"/etc/passwd"} \\n';
    const { path } = await rendered(withMain(notice, { body: [{ kind: 'paragraph', text: text(words) }] }));
    expect(copiedText(path).replace(/\s/g, '')).toContain(words.replace(/\s/g, ''));
  });
});

describe('which fonts', () => {
  test('those of the system come first, whole families only', async () => {
    const files = await findFonts(fontsFolder, [join(fontsFolder, 'not-there'), import.meta.dirname]);
    expect(files).toEqual(await bundledFonts());
  });

  test('none at all is an answer, not an exception', async () => {
    expect(await findFonts(import.meta.dirname, [])).toBeNull();
  });

  test('each system has folders to look in', () => {
    for (const platform of ['win32', 'darwin', 'linux'] as const) {
      expect(systemFontFolders(platform, {}).length).toBeGreaterThan(0);
    }
  });

  test('the licence comes with the font files', () => {
    expect(readFileSync(join(fontsFolder, 'LICENSE_FONT'), 'utf8')).toContain('SIL Open Font License');
  });
});
