import type { Signature } from '../officialDocument.ts';

export interface SignerInfo {
  /** `TL.`, `KT.` …; for several, in the order of the lines. */
  readonly competence: string;
  readonly position: string;
  readonly fullName: string;
}

/** Decree 30, Appendix I, II.7.a (domain.md §1.6). */
const authorityMark = /^(TM|Q|KT|TL|TUQ)\.\s*/i;

/**
 * What the authority lines of a signature say about who signs: the marks of the authority, and the signer's own
 * position, which is the last line; a line that only says for whom somebody signs is none. An acting head (Q.) is named
 * by the line itself.
 */
export function signerInfo({ lines, name }: Signature): SignerInfo {
  const marks = lines.flatMap((line) => authorityMark.exec(line)?.[1]?.toUpperCase() ?? []);
  const last = lines.at(-1) ?? '';
  const markOfLast = authorityMark.exec(last)?.[1]?.toUpperCase();
  const isOwnPosition = markOfLast === undefined || markOfLast === 'Q';
  return {
    competence: marks.map((mark) => `${mark}.`).join(' '),
    position: isOwnPosition ? last.replace(authorityMark, '') : '',
    fullName: name ?? '',
  };
}
