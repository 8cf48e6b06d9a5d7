import { beforeEach, describe, expect, test } from 'vitest';
import { checksBeforeIssuing } from '#shared/documents/checks/checksBeforeIssuing.ts';
import type { IssuableType } from '#shared/domain/issuance.ts';
import { smallMeeting } from '../support/smallMeeting.ts';
import { MeetingWorld } from '../unit/domain/meetingWorld.ts';

// What is told before issuing of a programme that was not gone through to its end (SPEC D10).

describe('an item of the programme', () => {
  let world: MeetingWorld;
  beforeEach(() => {
    world = new MeetingWorld(smallMeeting());
    world.must({ type: 'meeting/start' });
  });
  const waiting = (type: IssuableType = 'notice') =>
    checksBeforeIssuing(world.state, type).filter(({ code }) => code === 'agendaItemWaiting');
  const first = {
    code: 'agendaItemWaiting',
    params: { number: 1, text: 'Báo cáo của Văn phòng Bộ' },
    stops: false,
    place: { kind: 'agendaItem', id: 'item-1' },
  };
  const ids = () => waiting().map(({ place: at }) => at && 'id' in at && at.id);

  test('that never began is told once the meeting is over, for both documents; the conclusions need not begin', () => {
    expect(waiting()).toEqual([]);
    world.must({ type: 'meeting/end' });
    expect(waiting()[0]).toEqual(first);
    expect(waiting('minutes')).toEqual(waiting());
    expect(ids()).toEqual(['item-1', 'item-2']);
  });

  test('that ran, was put off, or has something recorded in it is not told', () => {
    world.must({ type: 'agendaItem/start', id: 'item-1' });
    world.must({ type: 'meeting/end' });
    expect(ids()).toEqual(['item-2']);
    world.must({ type: 'agendaItem/postpone', id: 'item-2', postponed: true });
    expect(ids()).toEqual([]);
    world.must({ type: 'agendaItem/postpone', id: 'item-2', postponed: false });
    world.must({
      type: 'point/add',
      id: 'p1',
      text: 'Tập trung hoàn thiện thể chế',
      isPrivate: false,
      agendaItemId: 'item-2',
      speechId: null,
    });
    expect(ids()).toEqual([]);
  });
});
