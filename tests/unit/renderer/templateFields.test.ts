import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Agency, agencySchema } from '#shared/domain/meeting.ts';
import {
  changedFields,
  readTemplate,
  type TemplateFields,
  templateFieldsOf,
} from '../../../renderer/features/documents/template/templateFields.ts';

const directoryAsset = resolve(import.meta.dirname, '../../../assets/directory/directory.json');
const ministry = agencySchema.parse(JSON.parse(readFileSync(directoryAsset, 'utf8')).agency);
const full: Agency = {
  ...ministry,
  parentName: 'Chính phủ',
  noticeSigner: 'Trần Văn B',
  noticeClosing: 'Văn phòng Bộ thông báo để các đơn vị biết, thực hiện',
  minutesClosing: 'Biên bản này được lập thành 02 bản, có giá trị pháp lý như nhau',
  drafter: 'PL.(300)',
  contactLines: ['Số 18 Nguyễn Du, Hà Nội', 'ĐT: 024.39435602'],
};

const read = (patch: Partial<TemplateFields>) => readTemplate({ ...templateFieldsOf(ministry), ...patch });
const agencyOf = (patch: Partial<TemplateFields>) => {
  const result = read(patch);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.agency;
};
const faultsOf = (patch: Partial<TemplateFields>) => {
  const result = read(patch);
  return result.ok ? {} : result.error;
};

describe('the template as fields', () => {
  test.each([
    ['what the application comes with', ministry],
    ['one with everything', full],
  ])('gives back what it was made of: %s', (_what, agency) => {
    const result = readTemplate(templateFieldsOf(agency));
    expect(result).toEqual({ ok: true, value: { agency, officers: { chairId: null, secretaryId: null } } });
    if (result.ok) expect(agencySchema.safeParse(result.value.agency).success).toBe(true);
  });

  test('shows recipients without the dash and the sign that they are printed with', () => {
    const { noticeRecipients } = templateFieldsOf(ministry);
    expect(noticeRecipients.split('\n')).toEqual([
      'Bộ trưởng (để b/c)',
      'Các Thứ trưởng',
      'Các cơ quan, đơn vị thuộc Bộ',
      'Sở TT&TT các tỉnh, thành phố trực thuộc TW',
      'Lưu: VT, VP',
    ]);
  });

  test('keeps who chairs and who takes the minutes', () => {
    const fields = templateFieldsOf(ministry, { chairId: 'hung', secretaryId: null });
    expect(fields).toMatchObject({ chairId: 'hung', secretaryId: '' });
    const result = readTemplate({ ...fields, secretaryId: 'lan' });
    expect(result).toMatchObject({ value: { officers: { chairId: 'hung', secretaryId: 'lan' } } });
  });
});

describe('what is typed becomes what the decree prints', () => {
  test('recipients: a dash before each, a semicolon behind, a full stop behind the last (row 24)', () => {
    const typed = '– Bộ trưởng (để b/c)\n\n- Các Thứ trưởng;\n  Cổng TTĐT ,\n•  Lưu: VT, VP (3b)';
    expect(agencyOf({ noticeRecipients: typed }).noticeRecipients).toEqual([
      '- Bộ trưởng (để b/c);',
      '- Các Thứ trưởng;',
      '- Cổng TTĐT;',
      '- Lưu: VT, VP (3b).',
    ]);
  });

  test('authority and title of the signer: capitals, a line each (rows 19, 20)', () => {
    expect(agencyOf({ noticeSignatureLines: 'kt. Bộ trưởng\nThứ trưởng\n' }).noticeSignatureLines).toEqual([
      'KT. BỘ TRƯỞNG',
      'THỨ TRƯỞNG',
    ]);
  });

  test('what is left empty is not there', () => {
    const agency = agencyOf({ parentName: ' ', place: '', noticeSigner: '', noticeClosing: '\n', contactLines: '' });
    expect(agency).toMatchObject({ parentName: null, place: null, noticeSigner: null });
    for (const field of ['noticeClosing', 'minutesClosing', 'drafter', 'contactLines']) {
      expect(Object.hasOwn(agency, field), field).toBe(false);
    }
  });

  test('letters are composed and invisible characters left out', () => {
    expect(agencyOf({ name: 'Bo\u0302\u0323 Y te\u0302\u0301\u200b ' }).name).toBe('Bộ Y tế');
  });
});

describe('what can’t be printed is told at its field', () => {
  test.each([
    ['no agency', { name: '  ' }, { name: 'missing' }],
    ['no abbreviation', { abbreviation: '' }, { abbreviation: 'missing' }],
    ['an abbreviation with a space', { abbreviation: 'B TTTT' }, { abbreviation: 'abbreviationForm' }],
    ['an abbreviation with a slash', { abbreviation: 'TB/BTTTT' }, { abbreviation: 'abbreviationForm' }],
    ['a degree before the signer (row 21)', { noticeSigner: 'TS. Trần Văn B' }, { noticeSigner: 'academicTitle' }],
    ['a degree in words', { noticeSigner: 'Phó Giáo sư Trần Văn B' }, { noticeSigner: 'academicTitle' }],
    ['the archive not last', { noticeRecipients: 'Lưu: VT\nCác đơn vị' }, { noticeRecipients: 'archiveNotLast' }],
    ['no archive', { minutesRecipients: 'Các đơn vị' }, { minutesRecipients: 'archiveNotLast' }],
    ['too many lines', { contactLines: '1\n2\n3\n4\n5' }, { contactLines: 'tooManyLines' }],
    [
      'seven lines above the signature',
      { noticeSignatureLines: 'A\nB\nC\nD\nE\nF\nG' },
      { noticeSignatureLines: 'tooManyLines' },
    ],
    ['a text that is too long', { noticeClosing: 'a'.repeat(2_001) }, { noticeClosing: 'tooLong' }],
  ])('%s', (_what, patch, faults) => {
    expect(faultsOf(patch)).toEqual(faults);
  });

  test.each(['BTTTT', 'BGDĐT-GDTrH', 'KTS&XHS', 'UBND'])('the abbreviation %s is one', (abbreviation) => {
    expect(faultsOf({ abbreviation })).toEqual({});
  });

  test.each(['Tsan Văn B', 'Trần Tiến Sĩ', 'Bs Lê'])(
    '"%s" is a name, unless a degree stands before it',
    (noticeSigner) => {
      expect(Object.keys(faultsOf({ noticeSigner }))).toEqual(noticeSigner.startsWith('Bs ') ? ['noticeSigner'] : []);
    },
  );
});

test('what was typed and not saved is told by its fields, in the order of the form', () => {
  const saved = templateFieldsOf(ministry);
  expect(changedFields(saved, { ...saved })).toEqual([]);
  expect(changedFields(saved, { ...saved, place: 'Huế', name: 'Bộ Gõ Nhầm' })).toEqual(['name', 'place']);
});
