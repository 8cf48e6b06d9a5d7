const pad = (value: number): string => String(value).padStart(2, '0');

/** A length of time in milliseconds as `mm:ss`, from an hour on as `h:mm:ss`; whole seconds, cut off. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const hours = Math.floor(seconds / 3_600);
  const rest = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}

/** The same, always as `hh:mm:ss`. */
export function formatHours(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  return [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60].map(pad).join(':');
}

/** The time of day of an instant, `hh:mm`, on this computer's clock. */
export function formatTimeOfDay(instant: string): string {
  const date = new Date(instant);
  return `${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

/** The same with seconds, `hh:mm:ss`. */
export function formatTimeOfDayExact(instant: string): string {
  return `${formatTimeOfDay(instant)}:${pad(new Date(instant).getSeconds())}`;
}
