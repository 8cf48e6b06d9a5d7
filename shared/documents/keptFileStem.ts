import { type GivenNumber, yearOf } from '../domain/register.ts';

const stems = { minutes: 'bien-ban', notice: 'thong-bao-ket-luan' } as const;

/**
 * What the file of something issued is called outside of the library, where nothing else is known of its meeting:
 * `thong-bao-ket-luan-so-15-2022`. @param number null where it is not known which one it has, or whether it ever got one.
 */
export function keptFileStem(number: Omit<GivenNumber, 'agency'> | null): string {
  if (number === null) return 'van-ban-luu-chua-ro-so';
  return `${stems[number.document]}-so-${number.number}-${yearOf(number.date)}`;
}
