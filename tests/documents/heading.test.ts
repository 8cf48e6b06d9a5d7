import { beforeAll, describe, expect, test } from 'vitest';
import { type OfficialDocument, text } from '#shared/documents/officialDocument.ts';
import { find, type PdfPage, ruleBelow } from './readPdf.ts';
import { mm, rendered } from './rendering.ts';
import { draftNotice, minutes, minutesMain, notice, noticeMain, withMain } from './samples.ts';

// Decree 30/2020/NĐ-CP, Appendix I, section V: "row" is the row of its table, "ô" the position in its diagram.
// Text begins 30 mm from the left edge and is 160 mm wide; the heading parts it 40 : 60.
const leftColumnCentre = 30 + 160 * 0.2;
const rightColumnCentre = 30 + 160 * 0.7;

async function firstPage(document: OfficialDocument): Promise<PdfPage | undefined> {
  return (await rendered(document)).pages[0];
}

describe('heading of a notice (ô 1–4)', () => {
  let page: PdfPage | undefined;
  beforeAll(async () => {
    page = await firstPage(notice);
  });

  test('row 1: state name on one line, 12–13 pt, upright bold capitals, centred in the right column', () => {
    const name = find(page, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(name).toMatchObject({ font: 'Tinos-Bold', size: 12 });
    expect(name.lastBaseline).toBe(name.baseline);
    expect(mm(name.centre)).toBeCloseTo(rightColumnCentre, 0);
    expect(mm(name.right)).toBeLessThanOrEqual(190);
  });

  test('row 2: motto 13–14 pt, upright bold, right below, with a rule as long as the text', () => {
    const motto = find(page, 'Độc lập - Tự do - Hạnh phúc');
    expect(motto).toMatchObject({ font: 'Tinos-Bold', size: 13 });
    expect(mm(motto.centre)).toBeCloseTo(rightColumnCentre, 0);
    const rule = ruleBelow(page, motto);
    expect(Math.abs(rule.width - motto.width)).toBeLessThan(0.5);
    expect(rule.x1).toBeCloseTo(motto.left, 0);
  });

  test('row 4: agency 12–13 pt, upright bold capitals, in balanced lines, centred in the left column', () => {
    const first = find(page, 'BỘ THÔNG TIN');
    const second = find(page, 'VÀ TRUYỀN THÔNG');
    expect(second.baseline).toBeGreaterThan(first.baseline);
    for (const line of [first, second]) {
      expect(line).toMatchObject({ font: 'Tinos-Bold', size: 12 });
      expect(line.lastBaseline).toBe(line.baseline);
      expect(mm(line.centre)).toBeCloseTo(leftColumnCentre, 0);
    }
  });

  test('rows 1 and 4 begin at the same height, at the top margin', () => {
    expect(find(page, 'BỘ THÔNG TIN').baseline).toBeCloseTo(find(page, 'CỘNG HÒA').baseline, 1);
    expect(mm(find(page, 'CỘNG HÒA').baseline)).toBeGreaterThan(20);
    expect(mm(find(page, 'CỘNG HÒA').baseline)).toBeLessThan(25);
  });

  test('row 4: the rule below the agency is 1/3 to 1/2 of the line', () => {
    const line = find(page, 'VÀ TRUYỀN THÔNG');
    const share = ruleBelow(page, line).width / line.width;
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });

  test('rows 5 and 6: number upright and place with date italic, both 13 pt, on one line', () => {
    const number = find(page, 'Số: 05/TB-BTTTT');
    const date = find(page, 'Hà Nội, ngày 15 tháng 9 năm 2020');
    expect(number).toMatchObject({ font: 'Tinos-Regular', size: 13 });
    expect(date).toMatchObject({ font: 'Tinos-Italic', size: 13 });
    expect(date.baseline).toBeCloseTo(number.baseline, 2);
    expect(mm(number.centre)).toBeCloseTo(leftColumnCentre, 0);
    expect(mm(date.centre)).toBeCloseTo(rightColumnCentre, 0);
    expect(number.baseline).toBeGreaterThan(ruleBelow(page, find(page, 'VÀ TRUYỀN THÔNG')).y1);
  });
});

describe('other headings', () => {
  test('form 1.9: minutes have no place and date', async () => {
    const page = await firstPage(minutes);
    expect(() => find(page, 'Hà Nội')).toThrow();
    expect(find(page, '/BB-BTTTT').size).toBe(13);
  });

  test('row 3: a superior body stands above, capitals, upright and not bold', async () => {
    const heading = {
      ...noticeMain.heading,
      parentAgency: 'Bộ Thông tin và Truyền thông',
      agency: 'Cục An toàn thông tin',
    };
    const page = await firstPage(withMain(notice, { heading }));
    const superior = find(page, 'VÀ TRUYỀN THÔNG');
    const own = find(page, 'CỤC AN TOÀN THÔNG TIN');
    expect(superior).toMatchObject({ font: 'Tinos-Regular', size: 12 });
    expect(own).toMatchObject({ font: 'Tinos-Bold', size: 12 });
    expect(own.baseline).toBeGreaterThan(superior.baseline);
  });

  test('a number and a date not yet given are blanks that keep to their line', async () => {
    const page = await firstPage(draftNotice);
    const date = find(page, 'Hà Nội, ngày ........ tháng ........ năm 2020');
    expect(date).toMatchObject({ font: 'Tinos-Italic', size: 13 });
    expect(date.lastBaseline).toBe(date.baseline);
    expect(find(page, '/TB-BTTTT').left - find(page, 'Số:').right).toBeGreaterThan(20);
  });

  test('a long agency is broken where it reads well', async () => {
    const agency = 'Cục Công nghiệp công nghệ thông tin và Truyền thông';
    const page = await firstPage(withMain(notice, { heading: { ...noticeMain.heading, agency } }));
    const lines = page?.lines.map((line) => line.text).join('\n') ?? '';
    expect(lines).toMatch(/^CỤC CÔNG NGHIỆP/m);
    expect(lines).toMatch(/^VÀ TRUYỀN THÔNG/m);
  });

  test('the longest place name still leaves its date on one line', async () => {
    const placeAndDate = text('Thành phố Hồ Chí Minh, ngày 15 tháng 12 năm 2020');
    const page = await firstPage(withMain(notice, { heading: { ...noticeMain.heading, placeAndDate } }));
    const date = find(page, 'Thành phố Hồ Chí Minh, ngày 15 tháng 12 năm 2020');
    expect(date.lastBaseline).toBe(date.baseline);
    expect(mm(date.right)).toBeLessThanOrEqual(190);
    expect(date.baseline).toBeCloseTo(find(page, 'Số: 05/TB-BTTTT').baseline, 2);
  });
});

describe('type name and abstract (ô 5a)', () => {
  const textCentre = 30 + 160 / 2;

  test('row 7: type name in capitals, 14 pt, upright bold, centred over the text', async () => {
    const type = find(await firstPage(notice), 'THÔNG BÁO');
    expect(type).toMatchObject({ font: 'Tinos-Bold', size: 14 });
    expect(mm(type.centre)).toBeCloseTo(textCentre, 0);
  });

  test('row 8: abstract in 14 pt bold right below, its lines centred, with a rule 1/3 to 1/2 as long', async () => {
    const page = await firstPage(notice);
    const abstract = find(page, noticeMain.abstract);
    expect(abstract).toMatchObject({ font: 'Tinos-Bold', size: 14 });
    expect(abstract.baseline - find(page, 'THÔNG BÁO').baseline).toBeLessThan(20);
    expect(mm(abstract.centre)).toBeCloseTo(textCentre, 0);
    const share = ruleBelow(page, abstract).width / abstract.width;
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });

  test('the abstract of minutes is the name of the meeting, on one line if it fits', async () => {
    const name = find(await firstPage(minutes), minutesMain.abstract);
    expect(name.lastBaseline).toBe(name.baseline);
  });
});
