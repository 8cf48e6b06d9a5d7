import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/domain/command.ts';
import { type CompletionContext, completions } from '#shared/domain/completion/completions.ts';
import { unknownSpeaker } from '#shared/domain/speech.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import type { TextModule } from '#shared/domain/textModule.ts';
import { after as stateAfter } from '../renderer/heldMeeting.ts';
import { sampleState, samples } from '../samples/samples.ts';

const april = sampleState(samples[0]);
const quarter = sampleState(samples[1]);
const modules: readonly TextModule[] = [
  { id: 'm1', shortName: 'gct', name: 'Giao chủ trì', text: 'Giao {đơn vị} chủ trì {việc}.' },
  { id: 'm2', shortName: 'ghi', name: 'Ghi nhận', text: 'Ghi nhận ý kiến của {đơn vị}.' },
];

function offers(typed: string, state: MeetingState = april, more: Partial<CompletionContext> = {}) {
  return completions({ state, modules: [], taken: [], ...more }, typed, typed.length);
}
const texts = (...args: Parameters<typeof offers>) => offers(...args).map(({ text }) => text);
/** The line as it stands after Tab. */
function taken(typed: string, state?: MeetingState, more?: Partial<CompletionContext>): string | null {
  const [first] = offers(typed, state, more);
  return first ? typed.slice(0, first.from) + first.text : null;
}
/** The sample of April was held; a meeting of its people that sits. */
const sitting = (...commands: readonly Command[]) =>
  stateAfter({ ...april, meeting: { ...april.meeting, ...inSession(april) } }, ...commands);
function inSession({ meeting }: MeetingState): MeetingState['meeting'] {
  return Object.fromEntries(Object.entries(meeting).map(([id, one]) => [id, { ...one, state: 'inSession' as const }]));
}

describe('units', () => {
  it.each([
    ['giao cbc', 'giao Cục Báo chí'],
    ['giao CBC', 'giao Cục Báo chí'],
    ['cb', 'Cục Báo chí'],
    ['attt', 'Cục An toàn thông tin'],
    ['cattt', 'Cục An toàn thông tin'],
    ['giao cục attt', 'giao Cục An toàn thông tin'],
    ['cuc vi', 'Cục Viễn thông'],
    ['cục viễn th', 'Cục Viễn thông'],
    ['cuc vien ', 'Cục Viễn thông'],
    ['ptth', 'Cục Phát thanh, truyền hình và thông tin điện tử'],
    ['vu tccb', 'Vụ Tổ chức cán bộ'],
    ['cdt', null],
    ['giao bưu ch', 'giao Vụ Bưu chính'],
    ['phối hợp với vp', 'phối hợp với Văn phòng Bộ'],
    [
      'Giao Cục Báo chí chủ trì, phối hợp với Cục Viễn thông, cuc thong tin d',
      'Giao Cục Báo chí chủ trì, phối hợp với Cục Viễn thông, Cục Thông tin đối ngoại',
    ],
    ['vnnic', 'Trung tâm Internet Việt Nam'],
    ['/ct vp', '/ct Văn phòng Bộ'],
  ])('%j → %j', (typed, line) => expect(taken(typed)).toBe(line));

  it('are those of the meeting’s date', () => {
    expect(texts('giao thh')).toEqual(['Cục Tin học hóa']);
    const [meeting] = Object.values(april.meeting);
    if (!meeting) throw new Error('no meeting');
    const later = { ...april, meeting: { [meeting.id]: { ...meeting, date: '2023-09-03' } } };
    expect(texts('giao thh', later)).toEqual([]);
  });

  it('go on from what stands before them', () => {
    expect(taken('giao Cục attt')).toBe('giao Cục An toàn thông tin');
    expect(taken('đề nghị các cơ q')).toBe('đề nghị các cơ quan, đơn vị thuộc Bộ');
    expect(taken('Đề nghị Các cơ q')).toBe('Đề nghị Các cơ quan, đơn vị thuộc Bộ');
  });

  it('of the provinces are asked for by the province', () => {
    expect(taken('sở hà gi', quarter)).toBe('Sở Thông tin và Truyền thông tỉnh Hà Giang');
    expect(taken('so hg', quarter)).toBe('Sở Thông tin và Truyền thông tỉnh Hà Giang');
    expect(taken('Sở TT&TT lang', quarter)).toBe('Sở TT&TT Lạng Sơn');
    expect(taken('đề nghị tỉnh lạng s', quarter)).toBe('đề nghị tỉnh Lạng Sơn');
    expect(texts('hg', quarter)).toEqual(expect.arrayContaining(['Hà Giang', 'Hậu Giang']));
  });
});

describe('people', () => {
  it.each([
    ['nmh', 'Bộ trưởng Nguyễn Mạnh Hùng'],
    ['Nguyễn M', 'Nguyễn Mạnh Hùng'],
    ['nguyen manh', 'Nguyễn Mạnh Hùng'],
    ['thứ trưởng phan', 'Thứ trưởng Phan Tâm'],
    ['thu truong tam', 'Thứ trưởng Phan Tâm'],
    ['Thứ trưởng nhd', 'Thứ trưởng Nguyễn Huy Dũng'],
    ['đồng chí tâ', 'đồng chí Thứ trưởng Phan Tâm'],
    ['ý kiến của 02', 'ý kiến của Thứ trưởng Phan Tâm'],
    ['(nmh', '(Bộ trưởng Nguyễn Mạnh Hùng'],
  ])('%j → %j', (typed, line) => expect(taken(typed)).toBe(line));

  it.each(['ngày 02', 'trong 02', 'Điều 02', '30/02', '02/2022', '2.02', 'năm 04', '2', '99'])(
    'of the roll are not meant by %j',
    (typed) => expect(texts(typed)).toEqual([]),
  );
});

describe('sites', () => {
  const site = { unitId: null, headText: null, participantCount: null, state: 'connected' } as const;
  const state = sitting({ type: 'site/add', id: 'site-1', site: { ...site, name: 'Trung tâm Hội nghị Quốc gia' } });
  it('are found by their first words and by initials', () => {
    expect(taken('điểm cầu trung tâm h', state)).toBe('điểm cầu Trung tâm Hội nghị Quốc gia');
    expect(taken('tthnqg', state)).toBe('Trung tâm Hội nghị Quốc gia');
  });
});

describe('text modules', () => {
  it('are asked for by their short name, from two letters', () => {
    expect(texts('gc', april, { modules })).toEqual([]);
    expect(taken('ý 1: gc', april, { modules })).toBe('ý 1: Giao {đơn vị} chủ trì {việc}.');
    expect(taken('gct', april, { modules })).toBe('Giao {đơn vị} chủ trì {việc}.');
  });
  it('whose short name is a word are asked for in capitals', () => {
    expect(texts('và ghi', april, { modules })).toEqual([]);
    expect(texts('và GHI', april, { modules })).toEqual(['Ghi nhận ý kiến của {đơn vị}.']);
  });
});

describe('what asks for nothing', () => {
  it.each([
    ['', 'no text'],
    [' ', 'no word'],
    ['c', 'one letter'],
    ['cuc', 'a plain word'],
    ['triển khai bao', 'the beginning of a plain word'],
    ['nhiệm vụ p', 'a word of two'],
    ['cơ sở h', 'a word of two'],
    ['cục viễn thông.', 'a sign'],
    ['cục viễn  ', 'two spaces'],
    ['cúc v', 'another word: its tone says so'],
    ['cục vọ', 'letters that the name doesn’t have'],
    ['xong. Cục', 'the first word of a sentence'],
    ['kl', 'a prefix of the quick syntax'],
    ['ý một\nnv', 'the same on another line'],
    ['giao /ct', 'a slash of the quick syntax'],
    ['25/2022/NĐ-CP', 'the number of a document'],
    ['Cục Báo chí', 'a name that is there as it is written'],
  ])('%j: %s', (typed) => expect(texts(typed)).toEqual([]));
});

describe('the order', () => {
  const vu = ['Vụ Bưu chính', 'Vụ Công nghệ thông tin', 'Vụ Khoa học và Công nghệ'];
  const firstThree = (state: MeetingState, more: Partial<CompletionContext> = {}) =>
    texts('giao vụ ', state, more).slice(0, 3);
  const withoutTasks = { ...april, task: {} };
  const quiet = (...commands: readonly Command[]) =>
    stateAfter(
      { ...withoutTasks, meeting: { ...april.meeting, ...inSession(april) }, speech: {}, attendance: {} },
      ...commands,
    );

  it('is the order of the units while nothing is known', () => expect(firstThree(quiet())).toEqual(vu));

  it('puts first whose unit speaks now', () => {
    const speaker = { ...unknownSpeaker, unitId: 'vu-pc' };
    const state = quiet({ type: 'speech/start', id: 's1', agendaItemId: null, speaker });
    expect(firstThree(state)[0]).toBe('Vụ Pháp chế');
    expect(offers('giao vụ ', state)[0]?.isSpeaking).toBe(true);
    const ended = stateAfter(state, { type: 'speech/end', id: 's1' });
    expect(offers('giao vụ ', ended)[0]?.isSpeaking).toBe(false);
  });

  it('puts first who speaks, then who is here, and last who is absent', () => {
    const here = { type: 'attendance/set', delegateText: null, siteId: null } as const;
    const state = quiet(
      { ...here, personId: 'phan-tam', state: 'absent' },
      { ...here, personId: 'nguyen-huy-dung', state: 'present' },
    );
    const deputies = () => texts('đề nghị thứ trưởng ', state);
    expect(deputies()).toEqual(['Thứ trưởng Nguyễn Huy Dũng', 'Thứ trưởng Phạm Anh Tuấn', 'Thứ trưởng Phan Tâm']);
    const speaker = { ...unknownSpeaker, personId: 'phan-tam' };
    const spoken = stateAfter(state, { type: 'speech/start', id: 's1', agendaItemId: null, speaker });
    expect(texts('đề nghị thứ trưởng ', spoken)[0]).toBe('Thứ trưởng Phan Tâm');
  });

  it('then puts first what was taken last, and what was given work last', () => {
    const task = (id: string, unitId: string): Command => ({
      type: 'task/add',
      id,
      task: { text: 'Báo cáo', lead: { text: null, unitIds: [unitId] } },
      agendaItemId: null,
      speechId: null,
    });
    const state = quiet(task('t1', 'vu-pc'), task('t2', 'vu-tccb'));
    expect(firstThree(state)).toEqual(['Vụ Tổ chức cán bộ', 'Vụ Pháp chế', vu[0]]);
    expect(firstThree(state, { taken: ['unit-vu-htqt', 'unit-vu-khtc'] })).toEqual([
      'Vụ Kế hoạch - Tài chính',
      'Vụ Hợp tác quốc tế',
      'Vụ Tổ chức cán bộ',
    ]);
  });

  it('puts the longest words before everything', () => {
    expect(texts('cục thông tin c')[0]).toBe('Cục Thông tin cơ sở');
    expect(texts('CNTT')).toEqual(['Vụ Công nghệ thông tin']);
  });

  it('offers a thing once, and no more than can be read', () => {
    for (const typed of ['giao cục ', 'sở t', 'giao vụ ', 'đề nghị s']) {
      const found = texts(typed, quarter);
      expect(new Set(found).size).toBe(found.length);
      expect(found.length).toBeLessThanOrEqual(8);
    }
  });
});
