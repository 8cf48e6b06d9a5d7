import { describe, expect, it } from 'vitest';
import type { TextModule } from '#shared/domain/textModule.ts';
import { findModules } from '../../../renderer/features/textModules/findModules.ts';
import { fieldsFor, readModule } from '../../../renderer/features/textModules/moduleFields.ts';
import { startingModules } from '../completion/startingModules.ts';

const found = (typed: string) => findModules(startingModules, typed).map(({ shortName }) => shortName);

describe('the modules that fit', () => {
  it('are all of them while nothing is typed', () => {
    expect(found('')).toEqual(startingModules.map(({ shortName }) => shortName));
    expect(found('  ')).toHaveLength(startingModules.length);
  });

  it.each([
    ['gct', 'gct'],
    ['sau khi', 'skn'],
    ['khan truong', 'ktr'],
    ['Thống nhất', 'tnkl'],
    ['ket thuc', 'kth'],
  ])('%j by short name or name, first', (typed, shortName) => expect(found(typed)[0]).toBe(shortName));

  it('are found by words of their text, behind those that are called so', () => {
    expect(found('chiu trach nhiem')).toEqual(['ctn']);
    expect(found('địa phương biết')).toEqual(['tbkl']);
    expect(found('không có đâu')).toEqual([]);
  });
});

describe('a new module', () => {
  it('has the first words of the box as its name, and their initials', () => {
    expect(fieldsFor('  Giao {đơn vị} chủ trì,  phối hợp với Văn phòng; báo cáo Bộ trưởng ')).toEqual({
      shortName: 'gctp',
      name: 'Giao chủ trì, phối hợp với',
      text: 'Giao {đơn vị} chủ trì, phối hợp với Văn phòng; báo cáo Bộ trưởng',
    });
  });

  it('is empty out of an empty box', () => expect(fieldsFor('')).toEqual({ shortName: '', name: '', text: '' }));
});

describe('what is typed into the form', () => {
  const fields = { shortName: 'đgc', name: 'Đánh giá', text: 'Đánh giá cao {đơn vị}.\nĐề nghị phát huy.' };
  const other: TextModule = { id: 'other', shortName: 'YC', name: 'Yêu cầu', text: 'Yêu cầu …' };

  it('makes a module, its lines as they are', () => {
    expect(readModule(fields, 'm1', [other])).toEqual({ module: { id: 'm1', ...fields } });
    const decomposed = { ...fields, name: fields.name.normalize('NFD'), shortName: ' đgc ' };
    expect(readModule(decomposed, 'm1', [other])).toEqual({ module: { id: 'm1', ...fields } });
  });

  it.each([
    [{ shortName: 'g' }, 'shortName'],
    [{ shortName: 'hai từ' }, 'shortName'],
    [{ shortName: '' }, 'shortName'],
    [{ name: '  ' }, 'name'],
    [{ text: ' \n ' }, 'text'],
    [{ shortName: 'yc' }, 'shortNameTaken'],
  ] as const)('%j is refused: %s', (patch, fault) => {
    expect(readModule({ ...fields, ...patch }, 'm1', [other])).toEqual({ fault });
  });

  it('may keep its own short name', () => {
    expect(readModule({ ...fields, shortName: 'yc' }, 'other', [other])).toMatchObject({ module: { shortName: 'yc' } });
  });
});
