import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  quickKinds,
  quickPrefixes,
  readQuickSyntax,
  readQuickTask,
  withoutPrefix,
  withPrefix,
} from '#shared/language/quickSyntax.ts';

describe('a line with a prefix', () => {
  test.each([
    ['kl Giao Cục ATTT chủ trì', 'conclusion', 'Giao Cục ATTT chủ trì'],
    ['nv Xây dựng báo cáo', 'task', 'Xây dựng báo cáo'],
    ['kn Sửa thông tư', 'petition', 'Sửa thông tư'],
    ['tl Đã sửa', 'answer', 'Đã sửa'],
    ['pb Đồng ý', 'point', 'Đồng ý'],
    ['gc hỏi lại số liệu', 'note', 'hỏi lại số liệu'],
    ['KL Giao', 'conclusion', 'Giao'],
    ['  kl  Giao', 'conclusion', 'Giao'],
    ['k\u202Fl Giao', 'conclusion', 'Giao'],
    ['\uFEFFkl Giao', 'conclusion', 'Giao'],
  ])('%j is read as %s', (typed, kind, text) => {
    expect(readQuickSyntax(typed)).toEqual([{ kind, text, typed }]);
  });

  test.each(['Giao kl cho đơn vị', 'klGiao', 'kl', 'kl ', 'kln Giao', 'tlv Giao', '/kl Giao', 'kl. Giao', ''])(
    '%j has none',
    (typed) => {
      expect(readQuickSyntax(typed)).toEqual([{ kind: null, text: typed, typed }]);
    },
  );
});

describe('several lines', () => {
  test('a line without a prefix goes on with the one above', () => {
    expect(readQuickSyntax('kl Giao Cục ATTT:\n- rà soát\n- báo cáo')).toMatchObject([
      { kind: 'conclusion', text: 'Giao Cục ATTT:\n- rà soát\n- báo cáo' },
    ]);
  });

  test('each prefix begins another record', () => {
    expect(readQuickSyntax('Ý đầu\nkl Giao Cục ATTT\nnv Báo cáo')).toMatchObject([
      { kind: null, text: 'Ý đầu' },
      { kind: 'conclusion', text: 'Giao Cục ATTT' },
      { kind: 'task', text: 'Báo cáo', typed: 'nv Báo cáo' },
    ]);
  });

  test('no letter is lost', () => {
    const line = fc.oneof(
      fc.constantFrom('kl Giao', 'nv  Báo cáo', 'Thường', '', ' tl có', 'gc'),
      fc.string().map((text) => text.replaceAll('\n', ' ')),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const letters = (text: string) => text.replace(/\s|\u200B|\u200C|\u200D|\u202F|\u2060|\uFEFF/g, '');
        const read = readQuickSyntax(lines.join('\n'));
        const again = read.map(({ kind, text }) => (kind === null ? text : quickPrefixes[kind] + text)).join('');
        expect(letters(again).toLowerCase()).toBe(letters(lines.join('')).toLowerCase());
      }),
    );
  });
});

test('what is written with a prefix is read with it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...quickKinds), fc.constantFrom('Giao Cục ATTT', 'a\nb'), (kind, text) => {
      expect(readQuickSyntax(withPrefix(kind, text))).toMatchObject([{ kind, text }]);
      expect(withoutPrefix(withPrefix(kind, text))).toBe(text);
    }),
  );
});

describe('the slashes of a task', () => {
  test('name who does it and by when', () => {
    expect(
      readQuickTask('Xây dựng báo cáo /ct cattt /ph Văn phòng Bộ; Vụ KHTC /cđ Phan Tâm /th trước ngày 30/6'),
    ).toEqual({
      text: 'Xây dựng báo cáo',
      lead: 'cattt',
      coordinating: 'Văn phòng Bộ; Vụ KHTC',
      director: 'Phan Tâm',
      deadline: 'trước ngày 30/6',
    });
  });

  test.each([
    ['Tỷ lệ 39/63 /ct VP', 'Tỷ lệ 39/63', 'VP'],
    ['Sửa Nghị định 25/2022/NĐ-CP', 'Sửa Nghị định 25/2022/NĐ-CP', null],
    ['Báo cáo /CT VP', 'Báo cáo', 'VP'],
    ['Báo cáo /ct', 'Báo cáo /ct', null],
    ['Báo cáo /ct A /ct B', 'Báo cáo', 'B'],
  ])('%j', (typed, text, lead) => {
    expect(readQuickTask(typed)).toMatchObject({ text, lead });
  });

  test('/cd is /cđ, typed without its stroke', () => {
    expect(readQuickTask('Báo cáo /cd Phan Tâm').director).toBe('Phan Tâm');
  });
});
