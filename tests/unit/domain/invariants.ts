import { brokenReferences } from '#shared/domain/references.ts';
import { givenNumbers, isSameNumber } from '#shared/domain/register.ts';
import { type MeetingState, recordKinds, recordSchemas } from '#shared/domain/state.ts';

/** What SPEC I1 demands of every state that commands can lead to; the faults found, none when all is well. */
export function invariantFaults(state: MeetingState): string[] {
  const faults = brokenReferences(state).map(({ kind, id, field }) => `${kind} ${id}: ${field} names nothing`);
  for (const kind of recordKinds) {
    for (const [id, record] of Object.entries(state[kind])) {
      const parsed = recordSchemas[kind].safeParse(record);
      if (!parsed.success) faults.push(`${kind} ${id}: ${parsed.error.message}`);
      if (record.id !== id) faults.push(`${kind} ${id} is kept under another id`);
    }
  }
  const meetings = Object.values(state.meeting);
  if (meetings.length !== 1) faults.push('not exactly one meeting');
  const items = Object.values(state.agendaItem);
  const speeches = Object.values(state.speech);
  if (items.filter((item) => item.state === 'running').length > 1) faults.push('two items run');
  if (speeches.filter((speech) => speech.state === 'speaking').length > 1) faults.push('two speeches go on');
  const sits = meetings[0]?.state === 'inSession';
  const running = [...items, ...speeches].filter((record) => record.spans.some((span) => span.to === null));
  if (!sits && running.length > 0) faults.push('a clock runs while the meeting does not');
  const numbers = givenNumbers(state);
  numbers.forEach((one, index) => {
    if (numbers.slice(index + 1).some((other) => isSameNumber(one, other))) faults.push('a number was given twice');
  });
  return faults;
}
