/** When a break ends, as it was typed; `until` as in `ChairSelection`. */
export type BreakRead = { readonly until: string | null } | { readonly fault: 'notATime' };

const clock = /^(\d{1,2})\s*(?::|h|g|giờ)\s*(\d{1,2})?\s*(?:phút|p)?$/i;
const minutes = /^(\d{1,3})\s*(?:phút|p|')?$/i;
const mostMinutes = 240;

/**
 * Reads a time of day ("10:15", "10h15", "10 giờ") or minutes from now ("15"); nothing typed is nothing said.
 * @param now by the clock of the room, from which minutes are counted.
 */
export function readBreakTime(typed: string, now: Date): BreakRead {
  const text = typed.normalize('NFC').trim();
  if (text === '') return { until: null };
  const [, hour, minute = '0'] = clock.exec(text) ?? [];
  if (hour !== undefined) {
    const isTime = Number(hour) < 24 && Number(minute) < 60;
    return isTime ? { until: timeOfDay(Number(hour), Number(minute)) } : { fault: 'notATime' };
  }
  const [, count] = minutes.exec(text) ?? [];
  if (count === undefined || Number(count) < 1 || Number(count) > mostMinutes) return { fault: 'notATime' };
  const end = new Date(now.getTime() + Number(count) * 60_000);
  return { until: timeOfDay(end.getHours(), end.getMinutes()) };
}

function timeOfDay(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
