import { describe, expect, it } from 'vitest';
import { matchName } from '#shared/language/matchName.ts';

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
  ])('finds a unit by %j', (typed, fit) => {
    expect(matchName(typed, attt)).toBe(fit);
  });

  it('finds a person by initials, with or without the title, and by the given name', () => {
    const forms = ['Nguyễn Mạnh Hùng', 'Bộ trưởng Nguyễn Mạnh Hùng'];
    expect(matchName('nmh', forms)).toBe(1);
    expect(matchName('hung', forms)).toBe(4);
    expect(matchName('bt hung', forms)).toBeNull();
    expect(matchName('bo hung', forms)).toBe(5);
  });

  it('takes đ for d, as letters are typed before the tone keys', () => {
    expect(matchName('duc long', ['Phạm Đức Long'])).toBe(4);
    expect(matchName('pđl', ['Phạm Đức Long'])).toBe(1);
  });

  it('prefers the whole name to its beginning, and that to a part of it', () => {
    const fits = ['Văn phòng', 'Văn phòng Bộ', 'Đại diện Văn phòng Bộ'].map((form) => matchName('van phong', [form]));
    expect(fits).toEqual([0, 2, 4]);
  });

  it.each(['', '  ', '–', 'xyz'])('does not fit %j', (typed) => {
    expect(matchName(typed, attt)).toBeNull();
  });
});
