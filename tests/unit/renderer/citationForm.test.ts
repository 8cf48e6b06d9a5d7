import { beforeEach, describe, expect, test } from 'vitest';
import { fieldsOf, readFields } from '../../../renderer/features/citations/citationFields.ts';
import { citationLines } from '../../../renderer/features/citations/citationLines.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { MeetingWorld } from '../domain/meetingWorld.ts';

let world: MeetingWorld;
beforeEach(() => {
  world = new MeetingWorld(smallMeeting());
  const texts = [
    'Luật Báo chí, 505/QĐ-TTg ngày 22/4/2022',
    '25/2022/NĐ-CPP; quyết định 749',
    'Luật Xuất bản, 17/NQ-CP',
  ];
  texts.forEach((text, index) => {
    world.must({ type: 'point/add', id: `p${index}`, text, isPrivate: false, agendaItemId: null, speechId: null });
  });
});

const idOf = (key: string) => Object.values(world.state.citation).find((citation) => citation.key === key)?.id ?? '';
const listed = () => citationLines(world.state).map(({ citation, standing }) => [citation.key, standing]);

describe('the list of citations', () => {
  test('has the doubtful ones first, then the incomplete ones, the deleted ones last', () => {
    world.must({ type: 'record/delete', kind: 'citation', id: idOf('505/QĐ-TTg') });
    world.must({ type: 'citation/edit', id: idOf('Luật Báo chí'), patch: { note: 'sửa đổi' } });
    expect(listed()).toEqual([
      ['25/2022/NĐ-CPP', 'doubtful'],
      ['Quyết định 749', 'incomplete'],
      ['Luật Báo chí', 'entered'],
      ['Luật Xuất bản', 'found'],
      ['17/NQ-CP', 'found'],
      ['505/QĐ-TTg', 'deleted'],
    ]);
  });

  test('takes a doubtful one for right once it was saved in the form, even unchanged', () => {
    const id = idOf('25/2022/NĐ-CPP');
    const read = readFields(fieldsOf(world.state.citation[id] ?? null));
    if (read.ok) world.must({ type: 'citation/edit', id, patch: read.value });
    expect(listed()).toContainEqual(['25/2022/NĐ-CPP', 'entered']);
  });
});

describe('the form of a citation', () => {
  const blank = fieldsOf(null);

  test('shows what is known, days as people write them, and reads it back', () => {
    const citation = world.state.citation[idOf('505/QĐ-TTg')] ?? null;
    const fields = fieldsOf(citation);
    expect(fields).toMatchObject({ key: '505/QĐ-TTg', type: 'Quyết định', issuedOn: '22/04/2022', note: '' });
    const read = { key: '505/QĐ-TTg', type: 'Quyết định', issuedOn: '2022-04-22', effectiveOn: null };
    expect(readFields(fields)).toMatchObject({
      ok: true,
      value: { ...read, issuer: 'Thủ tướng Chính phủ', note: null },
    });
  });

  test('needs a key, and days that there are', () => {
    expect(readFields({ ...blank, key: ' \u202F ' })).toEqual({ ok: false, error: { key: 'keyMissing' } });
    expect(readFields({ ...blank, key: 'x', issuedOn: '31/9/2022', effectiveOn: 'mai' })).toEqual({
      ok: false,
      error: { issuedOn: 'noSuchDay', effectiveOn: 'notADay' },
    });
  });

  test('cleans what was typed', () => {
    const read = readFields({ ...blank, key: '25/2022/N\u0110-CP\u200B', note: '  a  b ' });
    expect(read).toMatchObject({ ok: true, value: { key: '25/2022/NĐ-CP', note: 'a b', issuer: null } });
  });
});
