import { describe, expect, it } from 'vitest';
import { knownNames } from '#shared/language/assignment/knownNames.ts';
import { readAssignments } from '#shared/language/assignment/readAssignments.ts';
import type { KnownUnit } from '#shared/language/assignment/unitForms.ts';
import { rosterOn } from '../../support/assignmentCorpus/roster.ts';

const calendar = { meetingDate: '2022-04-25', daysOff: [] };
const names = rosterOn(calendar.meetingDate);
const leadsOf = (called: string) =>
  readAssignments(`Giao ${called} chủ trì rà soát.`, names, calendar).map(({ lead }) => lead?.unitIds);

describe('a unit is found by', () => {
  it.each([
    ['its name', 'Cục An toàn thông tin', 'cuc-attt'],
    ['its name in small letters', 'cục an toàn thông tin', 'cuc-attt'],
    ['its name without diacritics', 'Cuc An toan thong tin', 'cuc-attt'],
    ['an alias', 'Cục ATTT', 'cuc-attt'],
    ['its abbreviation', 'CATTT', 'cuc-attt'],
    ['the word of its kind and its abbreviation', 'Vụ KHTC', 'vu-khtc'],
    ['the word of its kind and its initials', 'Cục XBIPH', 'cuc-xb-in-ph'],
    ['"và" in the place of a hyphen', 'Vụ Kế hoạch và Tài chính', 'vu-khtc'],
    ['another way to write its signs', 'Cục Phát thanh, Truyền hình & Thông tin điện tử', 'cuc-ptth-ttdt'],
    ['the tone on the other vowel', 'Cục Tin học hoá', 'cuc-thh'],
    ['a short form inside of the name', 'Viện Chiến lược TT&TT', 'vien-cltttt'],
    ['"VP Bộ"', 'VP Bộ', 'vp'],
    ['its head', 'Cục trưởng Cục Viễn thông', 'cuc-vt'],
    ['its head by name', 'Chánh Văn phòng Bùi Hoàng Phương', 'vp'],
    ['its province', 'Sở TT&TT tỉnh Hoà Bình', 'stttt-hoa-binh'],
    ['its city', 'Sở Thông tin và Truyền thông TP. Hồ Chí Minh', 'stttt-ho-chi-minh'],
    ['the ministry behind it', 'Thanh tra Bộ TT&TT', 'thanh-tra'],
    ['the only name that begins so', 'Cục Tần số', 'cuc-ts'],
    ['the group it is', 'các Sở TT&TT', 'nhom-so-tttt'],
    ['one word of the group', 'các đơn vị thuộc Bộ', 'nhom-don-vi-thuoc-bo'],
  ])('%s: %s', (_, called, id) => {
    expect(leadsOf(called)).toEqual([[id]]);
  });

  it('the word of a kind that several share', () => {
    expect(leadsOf('các Cục: Báo chí, Viễn thông và Tin học hóa')).toEqual([['cuc-bc', 'cuc-vt', 'cuc-thh']]);
    expect(leadsOf('các Sở TT&TT Lai Châu, Sơn La')).toEqual([['stttt-lai-chau', 'stttt-son-la']]);
    expect(leadsOf('các đơn vị: Cục Báo chí, Thanh tra Bộ')).toEqual([['cuc-bc', 'thanh-tra']]);
  });

  it('its name as it was at the meeting', () => {
    const renamed = readAssignments('Giao Cục Tin học hóa rà soát.', rosterOn('2024-06-13'), calendar);
    expect(renamed[0]).toMatchObject({ lead: { text: 'Cục Tin học hóa', unitIds: [] } });
  });
});

it('a group stays in its words', () => {
  const said = 'Giao các doanh nghiệp viễn thông phối hợp với các đơn vị có liên quan của Bộ Quốc phòng rà soát.';
  const [reading] = readAssignments(said, names, calendar);
  expect(reading?.lead).toEqual({ text: 'các doanh nghiệp viễn thông', unitIds: [] });
  expect(reading?.coordinating).toEqual([{ text: 'các đơn vị có liên quan của Bộ Quốc phòng', unitIds: [] }]);
});

it('a name that two units have is nobody’s', () => {
  const unit: KnownUnit = { id: 'a', name: 'Cục A', abbreviation: 'CABC', aliases: [], isGroup: false, province: null };
  const twins = knownNames([unit, { ...unit, id: 'b', name: 'Cục B' }], [], null);
  const [reading] = readAssignments('Giao CABC rà soát', twins, calendar);
  expect(reading).toMatchObject({ lead: { text: 'CABC', unitIds: [] } });
  expect(reading?.doubts).toEqual([{ code: 'unitAmbiguous', params: { text: 'CABC' } }]);
});

it('a given name is nobody’s that two people have', () => {
  const people = ['Phan Tâm', 'Lê Tâm'].map((name) => ({ id: name, name, title: 'Thứ trưởng', isLeader: true }));
  const said = 'Thứ trưởng Tâm chỉ đạo Cục A rà soát';
  expect(readAssignments(said, knownNames([], people, null), calendar).map(({ director }) => director)).toEqual([]);
});
