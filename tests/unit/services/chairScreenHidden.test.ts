import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#shared/domain/command.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { type ChairScreenService, createChairScreen } from '../../../electron/services/chairScreen.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { after } from '../renderer/heldMeeting.ts';

const conclusion = (id: string): Command => ({
  type: 'conclusion/add',
  id,
  text: `Việc ${id}`,
  concludedById: null,
  agendaItemId: null,
  speechId: null,
});
const submitted = after(stateOf(smallMeeting()), { type: 'meeting/start' }, conclusion('c1'), conclusion('c2'), {
  type: 'conclusion/submit',
  ids: ['c1', 'c2'],
});

describe('while the display of the chair’s window is away', () => {
  let screen: ChairScreenService;
  const place = () => screen.windowPlaced('secondDisplay', { width: 1920, height: 1080 });
  const areSeen = () => screen.waiting().map((one) => screen.haveBeenSeen([one]));

  beforeEach(() => {
    screen = createChairScreen({
      clock: { now: () => '2022-04-25T09:30:00.000+07:00' },
      appearance: () => ({ language: 'vi', theme: 'light', textSize: 44 }),
      present: () => undefined,
      tellSecretary: () => undefined,
    });
    screen.show(submitted);
    place();
    screen.pageShown(1, 2, []);
    screen.windowHidden();
  });

  it('nothing counts as seen that its page draws', () => {
    screen.pageShown(1, 2, screen.waiting());
    expect(areSeen()).toEqual([false, false]);
    expect(screen.current().canApproveAll).toBe(false);
  });

  it('nothing of it does later, when the window has been closed', () => {
    screen.pageShown(1, 2, screen.waiting());
    screen.windowClosed(true);
    place();
    expect(areSeen()).toEqual([false, false]);
    screen.pageShown(1, 2, screen.waiting());
    expect(areSeen()).toEqual([true, true]);
  });

  it('it does as soon as the window is back in its place, if its page still shows it', () => {
    screen.pageShown(1, 2, screen.waiting());
    place();
    expect(areSeen()).toEqual([true, true]);
  });

  it('it does not then, if pages were turned meanwhile', () => {
    screen.pageShown(1, 2, screen.waiting().slice(0, 1));
    screen.pageShown(2, 2, screen.waiting());
    place();
    expect(areSeen()).toEqual([false, false]);
  });
});
