import { describe, expect, it } from 'vitest';
import type { ChairScreen, Presentation } from '#shared/contract/data.ts';
import { defaultSettings, type Settings } from '#shared/contract/settings.ts';
import { defaultSelection } from '#shared/domain/chairView/chairSelection.ts';
import { chairViewOf } from '#shared/domain/chairView/chairView.ts';
import { type Command, decide } from '#shared/domain/command.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { apply, type MeetingState } from '#shared/domain/state.ts';
import { createChairScreen } from '../../../electron/services/chairScreen.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';

const placed = { agendaItemId: null, speechId: null };
const conclusion = (id: string, text: string): Command => ({
  type: 'conclusion/add',
  id,
  text,
  concludedById: null,
  ...placed,
});
const viewOf = (state: MeetingState) => chairViewOf(state, { selection: defaultSelection, source: state });
const reviewed = (presentation: Presentation | undefined) =>
  presentation?.view?.content.name === 'conclusions' ? presentation.view.content.conclusions : [];
const submit = (...ids: string[]): Command => ({ type: 'conclusion/submit', ids });

/** A running meeting with a chair's screen that keeps what it was given. */
function world() {
  let minute = 0;
  let settings: Settings = defaultSettings;
  const clock = { now: () => `2022-04-25T09:${String(minute).padStart(2, '0')}:00.000+07:00` };
  const presented: Presentation[] = [];
  const told: ChairScreen[] = [];
  const screen = createChairScreen({
    clock,
    appearance: () => ({
      language: settings.language,
      theme: settings.chairTheme,
      textSize: settings.chairTextSize,
    }),
    present: (presentation) => presented.push(presentation),
    tellSecretary: (now) => told.push(now),
  });
  let state: MeetingState = stateOf(smallMeeting());
  const change = (...commands: readonly Command[]): void => {
    for (const command of commands) {
      minute += 1;
      const decision = decide(state, command, { now: clock.now(), actor: 'secretary' });
      if (!decision.ok) throw new Error(decision.error.code);
      state = apply(state, decision.value);
      screen.show(state);
    }
  };
  change({ type: 'meeting/start' });
  const takeDisplay = (textSize: Settings['chairTextSize']): void => {
    settings = { ...settings, chairTextSize: textSize };
    screen.windowPlaced('secondDisplay', { width: 1920, height: 1080 });
  };
  const set = (patch: Partial<Settings>): void => {
    settings = { ...settings, ...patch };
    screen.appearanceChanged();
  };
  return { screen, presented, told, change, set, takeDisplay, state: () => state, last: () => presented.at(-1) };
}

describe('what reaches the chair', () => {
  it('is the view of the meeting, and nothing else of it', () => {
    const { change, last, state } = world();
    change(conclusion('c1', 'Giao Cục Viễn thông'), submit('c1'));
    expect(last()?.view).toEqual(viewOf(state()));
    expect(Object.keys(last() ?? {}).sort()).toEqual(
      ['view', 'mode', 'page', 'revision', 'shownAt', 'canApproveAll', 'language', 'theme', 'textSize'].sort(),
    );
  });

  it('never holds points, notes, petitions or conclusions that were not submitted', () => {
    const { change, presented } = world();
    const secrets = ['ý kiến của đơn vị', 'ghi chú nội bộ', 'kiến nghị', 'kết luận chưa trình'];
    change(
      { type: 'point/add', id: 'p1', text: secrets[0] ?? '', isPrivate: false, ...placed },
      { type: 'point/add', id: 'p2', text: secrets[1] ?? '', isPrivate: true, ...placed },
      { type: 'petition/add', id: 'q1', petition: { text: secrets[2] ?? '' }, ...placed },
      conclusion('c0', secrets[3] ?? ''),
      conclusion('c1', 'Giao Cục Viễn thông'),
      submit('c1'),
    );
    const everything = JSON.stringify(presented);
    expect(everything).toContain('Giao Cục Viễn thông');
    for (const secret of secrets) expect(everything).not.toContain(secret);
  });

  it('is sent only when it differs', () => {
    const { change, presented, told, screen } = world();
    const [sent, said] = [presented.length, told.length];
    change({ type: 'point/add', id: 'p1', text: 'một ý', isPrivate: false, ...placed });
    screen.setMode('showing');
    screen.turnPage(1);
    expect([presented.length, told.length]).toEqual([sent, said]);
  });

  it('shows at once that an approved conclusion was changed, in itself or in a task of it', () => {
    const { change, last } = world();
    const task = { text: 'Báo cáo', conclusionIds: ['c1'] };
    change(conclusion('c1', 'Giao Cục Viễn thông'), { type: 'task/add', id: 't1', task, ...placed }, submit('c1'));
    const shown = () => reviewed(last())[0];
    const approve = (): void => change({ type: 'conclusion/approve', id: 'c1', hash: shown()?.hash ?? '' });
    approve();
    expect(shown()?.state).toBe('approved');
    change({ type: 'task/edit', id: 't1', patch: { text: 'Báo cáo Bộ trưởng' } });
    expect(shown()?.state).toBe('changed');
    change({ type: 'task/edit', id: 't1', patch: { text: 'Báo cáo' } });
    expect(shown()?.state).toBe('approved');
    change({ type: 'conclusion/edit', id: 'c1', text: 'Giao Cục Bưu chính', wording: 'edited' });
    expect(shown()?.state).toBe('changed');
  });

  it('is counted: each new view is a revision with its time', () => {
    const { change, last } = world();
    const first = last()?.revision ?? 0;
    change(conclusion('c1', 'Giao Cục Viễn thông'), submit('c1'));
    expect(last()).toMatchObject({ revision: first + 1, shownAt: '2022-04-25T09:03:00.000+07:00' });
  });

  it('follows the settings without becoming a new revision', () => {
    const { set, last } = world();
    const revision = last()?.revision;
    set({ chairTheme: 'light', chairTextSize: 66, language: 'en' });
    expect(last()).toMatchObject({ theme: 'light', textSize: 66, language: 'en', revision });
  });

  it('ends with the meeting', () => {
    const { screen, last } = world();
    screen.setMode('frozen');
    screen.show(null);
    expect(last()).toMatchObject({ view: null, mode: 'showing' });
  });
});

describe('another meeting', () => {
  it('begins without a version: nothing of it was sent yet', () => {
    const { screen, change, state, last } = world();
    const empty = state();
    change(conclusion('c1', 'Giao Cục Viễn thông'), submit('c1'));
    screen.show(null);
    screen.show(empty);
    expect(last()).toMatchObject({ revision: 0, shownAt: null });
  });

  it('does not come up on a screen that was blanked', () => {
    const { screen, state, last } = world();
    screen.setMode('blank');
    screen.show(null);
    screen.show(state());
    expect(last()).toMatchObject({ mode: 'blank', view: null });
  });
});

describe('a frozen screen', () => {
  it('stands still while the meeting goes on, then catches up in one step', () => {
    const { screen, change, last, state } = world();
    const before = last();
    screen.setMode('frozen');
    change(conclusion('c1', 'Giao Cục Viễn thông'), submit('c1'), conclusion('c2', 'Giao Vụ Pháp chế'), submit('c2'));
    expect(last()).toEqual({ ...before, mode: 'frozen' });
    screen.setMode('showing');
    expect(last()).toMatchObject({ mode: 'showing', revision: (before?.revision ?? 0) + 1 });
    expect(last()?.view).toEqual(viewOf(state()));
  });
});

describe('a blank screen', () => {
  it('holds nothing at all, for the secretary neither, and shows the same revision again', () => {
    const { screen, last } = world();
    const before = last();
    screen.setMode('blank');
    expect(last()).toEqual({ ...before, mode: 'blank', view: null });
    expect(screen.current()).toMatchObject({ mode: 'blank', view: null });
    screen.setMode('showing');
    expect(last()).toEqual(before);
  });

  it('stays blank whatever happens', () => {
    const { screen, change, presented } = world();
    screen.setMode('blank');
    const sent = presented.length;
    change(conclusion('c1', 'Giao Cục Viễn thông'), submit('c1'));
    expect(presented).toHaveLength(sent);
  });

  it('shows from frozen what stood there when it was frozen', () => {
    const { screen, change, last } = world();
    const before = last();
    screen.setMode('frozen');
    change(conclusion('c1', 'Giao Cục Viễn thông'), submit('c1'));
    screen.setMode('blank');
    screen.setMode('frozen');
    expect(last()).toEqual({ ...before, mode: 'frozen' });
  });
});

describe('pages', () => {
  it('are counted by the window, and turned by the secretary within their ends', () => {
    const { screen, last, presented, told } = world();
    const sent = presented.length;
    screen.pageShown(1, 3, []);
    expect(presented).toHaveLength(sent);
    expect(told.at(-1)).toMatchObject({ page: 1, pageCount: 3 });
    screen.turnPage(1);
    expect(last()?.page).toBe(2);
    screen.turnPage(1);
    screen.turnPage(1);
    expect(last()?.page).toBe(3);
    screen.turnPage(-1);
    screen.turnPage(-1);
    screen.turnPage(-1);
    expect(screen.current().page).toBe(1);
  });

  it('go on from where the window says it is', () => {
    const { screen, last } = world();
    screen.pageShown(2, 2, []);
    expect(screen.presentation().page).toBe(2);
    screen.turnPage(-1);
    expect(last()?.page).toBe(1);
  });
});

describe('a view that the secretary chooses', () => {
  const petition: Command = { type: 'petition/add', id: 'q1', petition: { text: 'Đề nghị hướng dẫn' }, ...placed };

  it('stands as it was sent until it is sent again, and the secretary is told that there is news', () => {
    const { screen, change, last } = world();
    change(petition);
    expect(screen.select({ name: 'petition', petitionId: 'q1' })).toEqual({ ok: true, value: null });
    const sent = last()?.view?.content;
    expect(sent).toMatchObject({ name: 'petition', text: 'Đề nghị hướng dẫn' });
    change({ type: 'petition/edit', id: 'q1', patch: { text: 'Đề nghị sửa thông tư' } });
    expect(last()?.view?.content).toEqual(sent);
    expect(screen.current().hasNews).toBe(true);
    screen.select({ name: 'petition', petitionId: 'q1' });
    expect(last()?.view?.content).toMatchObject({ text: 'Đề nghị sửa thông tư' });
    expect(screen.current().hasNews).toBe(false);
  });

  it('keeps its head: who speaks and which item is on come by themselves', () => {
    const { screen, change, last } = world();
    screen.select({ name: 'statistics' });
    const { revision } = screen.current();
    change({
      type: 'speech/start',
      id: 's1',
      speaker: { personId: null, unitId: null, text: 'Cục Viễn thông' },
      agendaItemId: null,
    });
    expect(last()).toMatchObject({
      revision,
      view: { speaker: { label: 'Cục Viễn thông' }, content: { name: 'statistics' } },
    });
  });

  it('is refused when the record is not there, and what stood there stands', () => {
    const { screen, last } = world();
    const before = last();
    expect(screen.select({ name: 'petition', petitionId: 'none' })).toMatchObject({ error: { code: 'nothingToShow' } });
    expect(last()).toEqual(before);
  });

  it('waits behind a frozen screen', () => {
    const { screen, last } = world();
    screen.setMode('frozen');
    screen.select({ name: 'agenda' });
    expect(last()?.view?.content.name).toBe('conclusions');
    screen.setMode('showing');
    expect(last()?.view?.content.name).toBe('agenda');
  });

  it('leaves a frozen screen on the page it shows, and begins with its own first page when that is shown again', () => {
    const { screen, last } = world();
    screen.pageShown(3, 4, []);
    screen.setMode('frozen');
    screen.select({ name: 'agenda' });
    expect(last()?.page).toBe(3);
    screen.setMode('showing');
    expect(last()).toMatchObject({ page: 1, view: { content: { name: 'agenda' } } });
  });

  it('ends with the meeting: the next one begins with its conclusions', () => {
    const { screen, state } = world();
    screen.select({ name: 'agenda' });
    screen.show(null);
    screen.show(state());
    expect(screen.current().selection).toEqual(defaultSelection);
  });
});

describe('approving all at once', () => {
  const twoWaiting = (): ReturnType<typeof world> => {
    const meeting = world();
    meeting.change(conclusion('c1', 'Giao Cục Viễn thông'), conclusion('c2', 'Giao Vụ Pháp chế'), submit('c1', 'c2'));
    return meeting;
  };

  it('is offered once each that waits was seen whole', () => {
    const { screen, last } = twoWaiting();
    const [first, second] = reviewed(last());
    if (!first || !second) throw new Error('Two conclusions wait');
    screen.pageShown(1, 2, [first]);
    expect(last()?.canApproveAll).toBe(false);
    expect(screen.current().unseenNumbers).toEqual([2]);
    screen.pageShown(2, 2, [second]);
    expect(last()?.canApproveAll).toBe(true);
    expect(screen.current().unseenNumbers).toEqual([]);
    expect(screen.haveBeenSeen(screen.waiting())).toBe(true);
  });

  it('is no longer offered when one of them was reworded: the new wording was not seen', () => {
    const { screen, change, last } = twoWaiting();
    screen.pageShown(1, 1, reviewed(last()));
    change({ type: 'conclusion/edit', id: 'c2', text: 'Giao Cục Bưu chính', wording: 'edited' });
    expect(last()?.canApproveAll).toBe(false);
  });

  it('counts nothing as seen that a frozen screen did not show', () => {
    const { screen, last } = twoWaiting();
    screen.setMode('frozen');
    screen.pageShown(1, 1, reviewed(last()));
    screen.setMode('showing');
    expect(last()?.canApproveAll).toBe(false);
  });
});

describe('the window', () => {
  it('is reported open with its place, closed, and closed because its display went', () => {
    const { screen } = world();
    screen.windowPlaced('secondDisplay', { width: 1920, height: 1080 });
    expect(screen.current()).toMatchObject({
      isOpen: true,
      placement: 'secondDisplay',
      size: { width: 1920, height: 1080 },
      isDisplayGone: false,
    });
    screen.windowClosed(true);
    expect(screen.current()).toMatchObject({ isOpen: false, placement: null, size: null, isDisplayGone: true });
    screen.windowClosed(false);
    expect(screen.current().isDisplayGone).toBe(false);
  });

  it('asks once for each return of the display, and no longer when that goes again', () => {
    const { screen, told } = world();
    screen.windowClosed(true);
    const before = told.length;
    screen.displayReturned(true);
    screen.displayReturned(true);
    expect(told.slice(before).map(({ isDisplayBack }) => isDisplayBack)).toEqual([true]);
    screen.displayReturned(false);
    expect(screen.current()).toMatchObject({ isDisplayGone: true, isDisplayBack: false });
    screen.displayReturned(true);
    screen.windowPlaced('secondDisplay', { width: 1920, height: 1080 });
    expect(screen.current()).toMatchObject({ isDisplayGone: false, isDisplayBack: false });
  });

  it('asks also while it stands on the only display, whatever size it is given there', () => {
    const { screen } = world();
    screen.windowPlaced('window', { width: 960, height: 540 });
    screen.displayReturned(true);
    screen.windowPlaced('window', { width: 1280, height: 720 });
    expect(screen.current()).toMatchObject({ isOpen: true, isDisplayGone: false, isDisplayBack: true });
  });

  it('gets the letters of the display that it comes to', () => {
    const { screen, takeDisplay, last } = world();
    takeDisplay(66);
    expect([last()?.textSize, screen.current().textSize]).toEqual([66, 66]);
  });
});
