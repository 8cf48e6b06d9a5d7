import { describe, expect, it } from 'vitest';
import { turningTo } from '../../../renderer/features/chairScreen/turningTo.ts';
import type { AgendaContent, AgendaLine } from '../../../shared/domain/chairView/agendaContent.ts';
import { conclusion, viewOf } from './samples.ts';

function agenda(...states: readonly AgendaLine['state'][]): AgendaContent {
  const items = states.map((state, index) => ({
    id: `item-${index + 1}`,
    position: index + 1,
    title: 'Báo cáo',
    presenter: null,
    state,
    clock: { passedMs: 0, runningSince: null },
    plannedMs: null,
  }));
  return { name: 'agenda', items };
}

describe('what the screen turns to by itself', () => {
  it('is the conclusion sent last; sent once more it is another reason to turn', () => {
    const later = conclusion('a', { submittedAt: '2022-04-25T09:50:00+07:00' });
    const first = turningTo(viewOf([conclusion('a'), conclusion('b')], 'a').content);
    const again = turningTo(viewOf([later, conclusion('b')], 'a').content);
    expect(first.focus?.id).toBe('a');
    expect(first.known).toHaveLength(2);
    expect(again.focus?.id).toBe('a');
    expect(first.known).not.toContain(again.focus?.key);
  });

  it('is never a conclusion that is decided', () => {
    const { focus, known } = turningTo(viewOf([conclusion('a', { state: 'approved' })], null).content);
    expect([focus, known]).toEqual([null, []]);
  });

  it('is the item of the agenda that is on', () => {
    expect(turningTo(agenda('done', 'running', 'waiting')).focus?.id).toBe('item-2');
    expect(turningTo(agenda('done', 'waiting')).focus).toBeNull();
  });

  it('is nothing on the other screens', () => {
    expect(turningTo({ name: 'break', until: '10:15' }).focus).toBeNull();
    expect(turningTo(undefined).focus).toBeNull();
  });
});
