import { describe, expect, test } from 'vitest';
import { calledWithUnit } from '#shared/documents/wording/people.ts';
import { titleWithUnit } from '#shared/documents/wording/titleWithUnit.ts';
import { type RecordLists, stateOf } from '#shared/domain/creation.ts';
import type { RecordOf } from '#shared/domain/state.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { linesOf, made } from './reading.ts';

const state = stateOf(smallMeeting());
const arrived = { arrivedAt: null, delegateText: null, siteId: null } as const;

function aPerson(known: Partial<RecordOf<'person'>>): RecordOf<'person'> {
  const unknown = { title: null, unitId: null, unitText: null, count: null, note: null } as const;
  return { ...unknown, id: 'guest', name: 'Trần Văn Bình', role: 'member', order: 'b0', ...known };
}

describe('the unit of a person is told with the title, unless the title tells it', () => {
  test.each<[Partial<RecordOf<'person'>>, string | null, string]>([
    [
      { title: 'Giám đốc', unitText: 'Sở TT&TT tỉnh Phú Yên' },
      'Giám đốc Sở TT&TT tỉnh Phú Yên',
      'Giám đốc Sở TT&TT tỉnh Phú Yên Trần Văn Bình',
    ],
    [
      { title: 'Phó Cục trưởng', unitId: 'cuc-vt' },
      'Phó Cục trưởng Cục Viễn thông',
      'Phó Cục trưởng Cục Viễn thông Trần Văn Bình',
    ],
    [
      { title: 'Cục trưởng Cục Viễn thông', unitId: 'cuc-vt' },
      'Cục trưởng Cục Viễn thông',
      'Cục trưởng Cục Viễn thông Trần Văn Bình',
    ],
    [{ title: 'Cục trưởng Cục ATTT', unitId: 'cuc-attt' }, 'Cục trưởng Cục ATTT', 'Cục trưởng Cục ATTT Trần Văn Bình'],
    [{ title: 'Chánh Văn phòng', unitText: 'Văn phòng Bộ' }, 'Chánh Văn phòng Bộ', 'Chánh Văn phòng Bộ Trần Văn Bình'],
    [
      { title: 'Chánh Văn phòng Bộ TT&TT', unitText: 'Văn phòng Bộ' },
      'Chánh Văn phòng Bộ TT&TT',
      'Chánh Văn phòng Trần Văn Bình',
    ],
    [
      { title: 'Chuyên viên Phòng Tổng hợp', unitText: 'Văn phòng Bộ' },
      'Chuyên viên Phòng Tổng hợp, Văn phòng Bộ',
      'Chuyên viên Phòng Tổng hợp, Văn phòng Bộ Trần Văn Bình',
    ],
    [{ title: 'Thứ trưởng', unitText: 'Bộ Công an' }, 'Thứ trưởng Bộ Công an', 'Thứ trưởng Bộ Công an Trần Văn Bình'],
    [{ title: 'Thứ trưởng' }, 'Thứ trưởng', 'Thứ trưởng Trần Văn Bình'],
    [{ unitId: 'vu-pc' }, 'Vụ Pháp chế', 'Vụ Pháp chế Trần Văn Bình'],
    [{}, null, 'Trần Văn Bình'],
    [{ name: null, title: 'Đại diện', unitId: 'cuc-vt' }, 'Đại diện Cục Viễn thông', 'Đại diện Cục Viễn thông'],
  ])('%j', (known, titled, called) => {
    expect(titleWithUnit(state, aPerson(known))).toBe(titled);
    expect(calledWithUnit(state, aPerson(known))).toBe(called);
  });
});

describe('who was there, on paper', () => {
  const head = aPerson({ title: 'Giám đốc', unitText: 'Sở TT&TT tỉnh Phú Yên' });
  const invited = aPerson({ id: 'invited', name: 'Phạm Minh', title: 'Vụ trưởng', unitId: 'vu-pc', order: 'b1' });
  const clerk = aPerson({ id: 'clerk', name: 'Lê Thị Hoa', title: 'Chuyên viên', role: 'secretary', order: 'b2' });
  const [meeting] = smallMeeting().meeting;
  if (!meeting) throw new Error('no meeting');
  const records: Partial<RecordLists> = {
    meeting: [{ ...meeting, secretaryId: 'clerk' }],
    person: [...smallMeeting().person, head, invited, clerk],
    attendance: [
      { id: 'guest', state: 'present', ...arrived },
      { id: 'invited', state: 'delegated', ...arrived, delegateText: 'Phó Vụ trưởng Ngô Lan' },
      { id: 'clerk', state: 'present', ...arrived },
    ],
  };

  test('in the minutes: everybody with their unit; who came for another, not the other', () => {
    expect(linesOf(made('minutes', records))).toEqual(
      expect.arrayContaining([
        'Trần Văn Bình, Giám đốc Sở TT&TT tỉnh Phú Yên;',
        'Phó Vụ trưởng Ngô Lan (dự thay Vụ trưởng Vụ Pháp chế Phạm Minh);',
        'Lê Thị Hoa, Chuyên viên.',
      ]),
    );
  });

  test.each(['notice', 'pressSummary'] as const)('in the %s: likewise, without who took the minutes', (type) => {
    expect(linesOf(made(type, records)).join('\n')).toContain(
      'Tham dự Hội nghị có: Giám đốc Sở TT&TT tỉnh Phú Yên Trần Văn Bình; Phó Vụ trưởng Ngô Lan (dự thay Vụ trưởng Vụ Pháp chế Phạm Minh).',
    );
  });

  test('a leader who takes the minutes too is named', () => {
    const person = [...smallMeeting().person, { ...clerk, role: 'leader' as const }];
    expect(
      linesOf(made('notice', { ...records, person, attendance: records.attendance?.slice(2) ?? [] })).join(),
    ).toContain('Tham dự Hội nghị có: Chuyên viên Lê Thị Hoa.');
  });

  test('the list of delegates keeps the one who was invited, and whom they sent', () => {
    expect(made('attendanceList', records).main?.body.find(({ kind }) => kind === 'table')).toMatchObject({
      rows: expect.arrayContaining([
        expect.arrayContaining([[{ kind: 'text', text: 'Cử Phó Vụ trưởng Ngô Lan dự thay' }]]),
      ]),
    });
  });
});
