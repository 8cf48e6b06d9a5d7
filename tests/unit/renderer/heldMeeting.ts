import type { Command } from '#shared/domain/command.ts';
import { decide } from '#shared/domain/command.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { apply, type MeetingState } from '#shared/domain/state.ts';
import { smallMeeting } from '../../support/smallMeeting.ts';
import { sampleLists } from '../samples/samples.ts';

/** The conference of April 2022 as its public record has it. */
export function april2022(): MeetingState {
  return stateOf(sampleLists({ name: '2022-04', record: 'meeting-000' }));
}

/** A small conference that is sitting, at its first item, with nothing said yet. */
export function sittingMeeting(): MeetingState {
  return after(stateOf(smallMeeting()), { type: 'meeting/start' }, { type: 'agendaItem/start', id: 'item-1' });
}

/** The state after commands of the secretary, a minute each. */
export function after(state: MeetingState, ...commands: readonly Command[]): MeetingState {
  return commands.reduce((before, command, minute) => {
    const now = new Date(Date.UTC(2022, 3, 25, 2, minute)).toISOString();
    const decision = decide(before, command, { now, actor: 'secretary' });
    if (!decision.ok) throw new Error(`${command.type}: ${decision.error.code}`);
    return apply(before, decision.value);
  }, state);
}
