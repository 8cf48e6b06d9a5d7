import type { Statistic } from '../../domain/statistic.ts';

/** A number the Vietnamese way: `7.793`, `48,55`. */
export function vietnameseNumber(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** A count in running text; below ten it has a zero before it: `03`, `09` (domain.md §5). */
export function countText(value: number): string {
  const isSmall = Number.isInteger(value) && value > 0 && value < 10;
  return isSmall ? `0${value}` : vietnameseNumber(value);
}

interface Figure {
  readonly value: number;
  readonly printed: string | null;
}

/** The figure as it was printed, else as a Vietnamese number; the unit is added unless it is in the print already. */
export function figureText({ value, printed }: Figure, unit: string | null): string {
  const number = printed ?? (unit === '%' ? vietnameseNumber(value) : countText(value));
  if (!unit || number.endsWith(unit)) return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** A statistic in words, all that is known of it: `trên 48,55% (tăng 20% so với 12/2019)`. */
export function statisticText(statistic: Omit<Statistic, 'id' | 'agendaItemId' | 'order' | 'deletedAt'>): string {
  const { figure, unit, qualifier, isApproximate, outOf, rate, change, previous, target, history } = statistic;
  const main = [qualifier ?? (isApproximate ? 'khoảng' : ''), figureText(figure, unit)].filter(Boolean).join(' ');
  const isTotalPrinted = figure.printed?.includes('/') ?? false;
  const details = [
    outOf !== null && !isTotalPrinted ? `trên tổng số ${countText(outOf)}` : null,
    rate ? `tỷ lệ ${figureText(rate, '%')}` : null,
    change ? changeText(change) : null,
    previous ? `${previous.period}: ${figureText(previous.figure, unit)}` : null,
    target ? `có thể tăng lên ${figureText(target, unit)}` : null,
    ...history.map(
      (past) =>
        `năm ${past.year}: ${past.isApproximate ? 'khoảng ' : ''}${figureText({ value: past.value, printed: null }, unit)}`,
    ),
  ].filter((detail) => detail !== null);
  return details.length > 0 ? `${main} (${details.join('; ')})` : main;
}

function changeText({ value, unit, ratePercent, since }: NonNullable<Statistic['change']>): string {
  const word = value < 0 ? 'giảm' : 'tăng';
  const amount = figureText({ value: Math.abs(value), printed: null }, unit);
  const rate = ratePercent === null ? '' : `, tương đương ${vietnameseNumber(ratePercent)}%`;
  return `${word} ${amount}${rate}${since ? ` so với ${since}` : ''}`;
}
