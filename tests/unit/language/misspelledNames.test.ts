import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { misspelledNames } from '#shared/language/spelling/misspelledNames.ts';
import { type CalledSo, nameSpellings } from '#shared/language/spelling/nameSpelling.ts';

interface ListedUnit {
  readonly name: string;
  readonly abbreviation: string | null;
  readonly aliases: readonly string[];
  readonly isGroup?: boolean;
  readonly province?: string | null;
}

const top = resolve(import.meta.dirname, '../../..');
const readJson = (path: string) => JSON.parse(readFileSync(resolve(top, path), 'utf8'));

/** Every unit that comes with the application: 37 of the ministry, 63 of the provinces. */
const directory: readonly ListedUnit[] = readJson('assets/directory/directory.json').units;
const spellings = nameSpellings(
  directory
    .filter((unit) => !unit.isGroup)
    .flatMap(({ name, abbreviation, aliases, province = null }): CalledSo[] =>
      [name, ...aliases, ...(abbreviation === null ? [] : [abbreviation])].map((called) => ({
        name: called,
        place: province,
      })),
    ),
);
const found = (text: string) => misspelledNames(text, spellings).map(({ written, right }) => [written, right]);

describe('a name with a slip in it is found, and the right one proposed', () => {
  test.each([
    ['a letter left out', 'Giao Cục An toàn thôn tin chủ trì', 'Cục An toàn thôn tin', 'Cục An toàn thông tin'],
    ['a letter too many', 'Cục Viễn thôngg báo cáo', 'Cục Viễn thôngg', 'Cục Viễn thông'],
    ['letters in each other’s place', 'Vụ Pháp hcế rà soát', 'Vụ Pháp hcế', 'Vụ Pháp chế'],
    ['a key of the input method', 'Cục Bưu điện Trung ưong', 'Cục Bưu điện Trung ưong', 'Cục Bưu điện Trung ương'],
    ['a wrong tone', 'Cục Chuyễn đổi số quốc gia', 'Cục Chuyễn đổi số quốc gia', 'Cục Chuyển đổi số quốc gia'],
    ['a wrong mark', 'Cục Tân số vô tuyến điện', 'Cục Tân số vô tuyến điện', 'Cục Tần số vô tuyến điện'],
    ['a word without diacritics', 'Vụ Hợp tác quoc tế', 'Vụ Hợp tác quoc tế', 'Vụ Hợp tác quốc tế'],
    ['no diacritics at all', 'giao cuc an toan thong tin lam', 'cuc an toan thong tin', 'Cục An toàn thông tin'],
    ['two words in one', 'Cục An toàn thôngtin', 'Cục An toàn thôngtin', 'Cục An toàn thông tin'],
    ['a word in two', 'Cục An toàn thô ng tin', 'Cục An toàn thô ng tin', 'Cục An toàn thông tin'],
    ['a word said twice', 'Cục An toàn toàn thông tin', 'Cục An toàn toàn thông tin', 'Cục An toàn thông tin'],
    [
      'the word of its kind',
      'Số Thông tin và Truyền thông tỉnh Hà Giang',
      'Số Thông tin và Truyền thông tỉnh Hà Giang',
      'Sở Thông tin và Truyền thông tỉnh Hà Giang',
    ],
    ['a place without diacritics', 'Sở TT&TT Ha Noi', 'Sở TT&TT Ha Noi', 'Sở TT&TT Hà Nội'],
    ['an abbreviation without its đ', 'Cục PTTH&TTDT', 'Cục PTTH&TTDT', 'Cục PTTH&TTĐT'],
  ])('%s', (_what, text, written, right) => {
    expect(found(text)).toEqual([[written, right]]);
  });

  test('several in a text, each with its place', () => {
    const text = 'Vụ Pháp chê phối hợp với Cục Báo chí, Cục Viễn thong.';
    expect(misspelledNames(text, spellings)).toEqual([
      { from: 0, to: 11, written: 'Vụ Pháp chê', right: 'Vụ Pháp chế' },
      { from: 38, to: 52, written: 'Cục Viễn thong', right: 'Cục Viễn thông' },
    ]);
  });
});

describe('nothing is found', () => {
  test.each([
    ['in any name of the directory', directory.map(({ name }) => name).join('\n')],
    [
      'in any alias or abbreviation',
      directory.flatMap((unit) => [unit.abbreviation ?? '', ...unit.aliases]).join('\n'),
    ],
    ['where the tone mark stands on the other vowel', 'Cục Tin học hoá; Sở TT&TT Hoà Bình; Sở TT&TT Thanh Hoá'],
    ['for i in the place of y', 'Vụ Quản lí doanh nghiệp'],
    ['for "và" left out, or put in', 'Vụ Kế hoạch Tài chính; Viện Chiến lược Thông tin Truyền thông'],
    ['for other capitals', 'Cục An Toàn Thông Tin; cục an toàn thông tin; CỤC AN TOÀN THÔNG TIN'],
    ['when the kind differs', 'Vụ Viễn thông; Cục Pháp chế; Ban Tổ chức cán bộ'],
    [
      'when it is another body',
      'Cục An toàn thực phẩm; Cục An ninh thông tin; Cục Viễn thám quốc gia; Trung tâm Thông tấn',
    ],
    ['when it is another place', 'Sở TT&TT Hà Bắc; Sở Thông tin và Truyền thông tỉnh Tiền Giảng'],
    [
      'in sentences that begin like a name',
      'Văn phòng bố trí xe. Thanh tra bổ sung hồ sơ. Báo cáo bộ. Số Quốc gia. Vụ việc này.',
    ],
    ['when only the beginning of a name was said', 'Cục Phát thanh, truyền hình; Cục Xuất bản; Viện Chiến lược'],
    ['over the end of a sentence or a line', 'Họp với Cục An toàn. Thông tin; Cục Viễn\nthong'],
  ])('%s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  test('without names', () => {
    expect(misspelledNames('Cục An toàn thôn tin', nameSpellings([]))).toEqual([]);
  });
});

/** All texts of a JSON file. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];
const hasDiacritics = (text: string) => /[\u00c0-\u1ef9]/.test(text);

describe('no false alarm in real texts', () => {
  test.each([
    'assets/samples/2020-q3.json',
    'assets/samples/2022-04.json',
    'tests/support/records/meeting-000.json',
    'tests/support/records/meeting-004.json',
  ])('%s', (path) => {
    expect(textsIn(readJson(path)).flatMap(found)).toEqual([]);
  });

  test.each(['records', 'own', 'heldOut'])(
    'sentences that give work (%s), apart from those without diacritics',
    (name) => {
      const texts = textsIn(readJson(`tests/support/assignmentCorpus/${name}.json`)).filter(hasDiacritics);
      expect(texts.length).toBeGreaterThan(40);
      expect(texts.flatMap(found)).toEqual([]);
    },
  );
});
