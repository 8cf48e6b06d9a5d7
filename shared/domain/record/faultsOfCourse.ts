import type { RecordKind, RecordOf } from '../state.ts';
import type { Span } from '../values.ts';
import { fault } from './faults.ts';
import type { FileRecord } from './fileRecords.ts';
import type { RecordFault } from './recordFault.ts';

/** The records with a clock, and the state in which it runs. */
const running = { meeting: 'inSession', agendaItem: 'running', speech: 'speaking' } as const;
type Clocked = RecordOf<keyof typeof running>;

/**
 * What no meeting can come to by itself (SPEC M3, A2, P2): an item or a speech that goes on outside of the meeting, two
 * of them at once, and a stretch of time without an end where nothing goes on. Such a clock would never stop.
 */
export function faultsOfCourse(records: readonly FileRecord[]): RecordFault[] {
  const meeting = recordsOf(records, 'meeting')[0]?.record;
  const kinds = Object.keys(running) as (keyof typeof running)[];
  return kinds.flatMap((kind) => {
    const all = recordsOf(records, kind);
    const goingOn = all.filter(({ record }) => record.state === running[kind]);
    const isOutside = kind !== 'meeting' && meeting && meeting.state !== 'inSession' && meeting.state !== 'paused';
    return [
      ...(isOutside ? goingOn.map(({ path }) => fault(`${path}.state`, 'meetingNotInSession', meeting.state)) : []),
      ...goingOn.slice(1).map(({ path }) => fault(`${path}.state`, 'severalAtOnce', running[kind])),
      ...all.flatMap(({ path, record }) => openSpans(path, record.spans, record.state === running[kind])),
    ];
  });
}

function openSpans(path: string, spans: readonly Span[], mayLast: boolean): RecordFault[] {
  return spans.flatMap((span, index) => {
    const lasts = mayLast && index === spans.length - 1;
    return span.to === null && !lasts ? [fault(`${path}.spans[${index}].to`, 'missing', 'instant')] : [];
  });
}

function recordsOf(
  records: readonly FileRecord[],
  kind: RecordKind,
): { readonly path: string; readonly record: Clocked }[] {
  return records.flatMap((one) =>
    one.kind === kind && one.record ? [{ path: one.path, record: one.record as Clocked }] : [],
  );
}
