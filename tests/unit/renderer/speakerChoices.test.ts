import { describe, expect, it } from 'vitest';
import { unknownSpeaker } from '#shared/domain/speech.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { type SpeakerChoice, speakerChoices } from '../../../renderer/features/speakers/speakerChoices.ts';
import { april2022, sittingMeeting, after as stateAfter } from './heldMeeting.ts';

function nameOf(choice: SpeakerChoice): string {
  switch (choice.kind) {
    case 'person':
      return `${choice.number} ${choice.person.name ?? choice.person.title}`;
    case 'unit':
      return choice.unit.name;
    case 'text':
      return `“${choice.text}”`;
    case 'unknown':
      return '?';
    case 'queued':
      return `${choice.place}. ${choice.label}`;
    case 'continue':
      return `← ${choice.label}`;
  }
}

const names = (state: MeetingState, typed: string) => speakerChoices(state, typed).map(nameOf);

describe('the list of speakers', () => {
  it('begins with the unknown speaker, then goes by role', () => {
    expect(names(sittingMeeting(), '').slice(0, 3)).toEqual(['?', '1 Nguyễn Mạnh Hùng', '2 Phan Tâm']);
  });

  it('offers to put the last speaker back, and who presents the item before the roster', () => {
    const speaker = { ...unknownSpeaker, personId: 'deputy' };
    const state = stateAfter(
      sittingMeeting(),
      { type: 'agendaItem/edit', id: 'item-1', patch: { presenterUnitId: 'cuc-vt' } },
      { type: 'speech/start', id: 's1', agendaItemId: 'item-1', speaker },
      { type: 'speech/end', id: 's1' },
    );
    expect(names(state, '').slice(0, 4)).toEqual([
      '?',
      '← Thứ trưởng Phan Tâm',
      'Cục Viễn thông',
      '1 Nguyễn Mạnh Hùng',
    ]);
    expect(names(state, '').filter((name) => name === 'Cục Viễn thông')).toHaveLength(1);
  });

  it('begins with those who asked to speak, in their order', () => {
    const state = stateAfter(
      sittingMeeting(),
      { type: 'speakerQueue/add', id: 'q1', speaker: { ...unknownSpeaker, unitId: 'cuc-vt' }, isFirst: false },
      { type: 'speakerQueue/add', id: 'q2', speaker: { ...unknownSpeaker, personId: 'deputy' }, isFirst: false },
      { type: 'speakerQueue/add', id: 'q3', speaker: { ...unknownSpeaker, text: 'Sở TT&TT Bạc Liêu' }, isFirst: true },
      { type: 'speakerQueue/add', id: 'q4', speaker: { ...unknownSpeaker, text: 'Sở TT&TT Phú Yên' }, isFirst: false },
      { type: 'speakerQueue/remove', id: 'q2' },
    );
    expect(names(state, '').slice(0, 4)).toEqual([
      '1. Sở TT&TT Bạc Liêu',
      '2. Cục Viễn thông',
      '3. Sở TT&TT Phú Yên',
      '?',
    ]);
  });

  it.each([
    ['nmh', '1 Nguyễn Mạnh Hùng'],
    ['phan t', '2 Phan Tâm'],
    ['cattt', 'Cục An toàn thông tin'],
    ['vu tccb', 'Vụ Tổ chức cán bộ'],
    ['VỤ PHÁP CHẾ', 'Vụ Pháp chế'],
    ['van phong bo', 'Văn phòng Bộ'],
  ])('puts first who fits %j', (typed, first) => {
    expect(names(april2022(), typed)[0]).toBe(first);
  });

  it('finds by the number on the roster, and by nothing else then', () => {
    expect(names(april2022(), '2')).toEqual(['2 Phan Tâm']);
  });

  it('takes a number that nobody has, and a name that nobody has, as words', () => {
    expect(names(april2022(), '99')).toEqual(['“99”']);
    expect(speakerChoices(april2022(), ' Chuyên gia UNDP ')).toEqual([
      { kind: 'text', text: 'Chuyên gia UNDP', speaker: { ...unknownSpeaker, text: 'Chuyên gia UNDP' } },
    ]);
  });

  it('offers the words themselves last, when somebody fits', () => {
    expect(names(april2022(), 'nmh').at(-1)).toBe('“nmh”');
  });
});
