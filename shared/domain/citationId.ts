import { citationIdentity } from '../language/citation/citationKey.ts';
import { fold } from '../language/fold.ts';
import type { Id } from './values.ts';

const letters = 40;

/**
 * The id of a citation that was found, made of its key alone: deciding knows no randomness, and the same document is
 * found under the same id again. Readable as far as ASCII goes; the rest tells apart what differs in diacritics only.
 */
export function citationIdOf(key: string): Id {
  const identity = citationIdentity(key);
  const readable = fold(identity)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, letters);
  return `cited-${readable}-${hashOf(identity).toString(36)}`;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  return hash >>> 0;
}
