import { describe, expect, it } from 'vitest';
import { matchName, nameWords } from '#shared/language/matchName.ts';

const fits = (typed: string, forms: readonly string[]) => matchName(nameWords(typed), forms.map(nameWords));
const attt = ['Cục An toàn thông tin', 'CATTT', 'Cục ATTT'];

describe('matchName', () => {
  it.each([
    ['Cục An toàn thông tin', 0],
    ['catt', 2],
    ['cattt', 0],
    ['cuc an', 2],
    ['an toan', 4],
    ['cuc thong', 5],
    ['attt', 4],
    ['cục an toàn', 2],
  ])('finds a unit by %j', (typed, wanted) => {
    expect(fits(typed, attt)).toBe(wanted);
  });

  it('finds a person by initials, with or without the title, and by the given name', () => {
    const forms = ['Nguyễn Mạnh Hùng', 'Bộ trưởng Nguyễn Mạnh Hùng'];
    expect(fits('nmh', forms)).toBe(1);
    expect(fits('hung', forms)).toBe(4);
    expect(fits('bt hung', forms)).toBeNull();
    expect(fits('bo hung', forms)).toBe(5);
  });

  it('takes đ for d, as letters are typed before the tone keys', () => {
    expect(fits('duc long', ['Phạm Đức Long'])).toBe(4);
    expect(fits('pđl', ['Phạm Đức Long'])).toBe(1);
  });

  it('prefers the whole name to its beginning, and that to a part of it', () => {
    const found = ['Văn phòng', 'Văn phòng Bộ', 'Đại diện Văn phòng Bộ'].map((form) => fits('van phong', [form]));
    expect(found).toEqual([0, 2, 4]);
  });

  it.each(['', '  ', '–', 'xyz'])('does not fit %j', (typed) => {
    expect(fits(typed, attt)).toBeNull();
  });
});
