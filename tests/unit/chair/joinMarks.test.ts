import { describe, expect, it } from 'vitest';
import { joinMarks } from '../../../renderer/features/chairScreen/joinMarks.ts';
import { markChanges } from '../../../shared/language/markChanges.ts';

/** Marked words in brackets. */
function marked(before: string, after: string): string {
  return joinMarks(markChanges(before, after))
    .map(({ text, isChanged }) => (isChanged ? `[${text}]` : text))
    .join('');
}

describe('the marks on changed words', () => {
  it('cover changed words in a row as one, without the spaces round them', () => {
    const before = 'Xây dựng công cụ hỗ trợ cán bộ; sáng tạo là trách nhiệm của thủ trưởng';
    const after = 'Xây dựng công cụ hỗ trợ cán bộ; thay đổi cách thức làm việc là trách nhiệm của thủ trưởng';
    expect(marked(before, after)).toBe(
      'Xây dựng công cụ hỗ trợ cán bộ; [thay đổi cách thức làm việc] là trách nhiệm của thủ trưởng',
    );
  });

  it('are none where nothing changed', () => {
    expect(marked('Giao Cục Viễn thông', 'Giao Cục Viễn thông')).toBe('Giao Cục Viễn thông');
  });

  it('stand apart when words between them are as before', () => {
    expect(marked('a b c', 'x b y')).toBe('[x] b [y]');
  });

  it('never change the text itself', () => {
    const after = '  Giao  Cục Bưu chính\nchủ trì ';
    expect(
      joinMarks(markChanges('Giao Cục Viễn thông', after))
        .map(({ text }) => text)
        .join(''),
    ).toBe(after);
  });
});
