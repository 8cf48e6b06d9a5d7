import type { Part } from './timeSpec.ts';

/** "đầu", "giữa" or "cuối", with or without diacritics. */
export function partOf(said = ''): Part {
  if (/^[đd]/.test(said)) return 'first';
  return said.startsWith('g') ? 'middle' : 'last';
}
