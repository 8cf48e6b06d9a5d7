import type { CitationMention } from './citationMention.ts';
import { lawCitations } from './lawCitations.ts';
import { numberedCitations } from './numberedCitations.ts';
import { shortCitations } from './shortCitations.ts';

/** What each kind of citation can't do without, looked for first: most texts have none of it. */
const readers = [
  [/\d\s?[/–-]/, numberedCitations],
  [/(?:uật|UẬT|ệnh|ỆNH)\s/, lawCitations],
  [/[\p{L}:]\s?\d/u, shortCitations],
] as const;

/**
 * The legal documents that a text names, in the order of the text, none overlapping (domain.md §5.7): by number and
 * symbol, by type and number, laws by name. What can't be right is marked with a doubt and left as it is.
 * @param text in composed letters (NFC), as records are kept.
 * @param meetingDate the day on which it is said, `YYYY-MM-DD`; null while not known.
 */
export function findCitations(text: string, meetingDate: string | null): readonly CitationMention[] {
  const found = readers
    .flatMap(([sign, read]) => (sign.test(text) ? read(text, meetingDate) : []))
    .sort((left, right) => left.from - right.from || right.to - left.to);
  const mentions: CitationMention[] = [];
  for (const mention of found) {
    if (mention.from >= (mentions.at(-1)?.to ?? 0)) mentions.push(withClosingBracket(mention, text));
  }
  return mentions;
}

/** A date in brackets takes its closing one along. */
function withClosingBracket(mention: CitationMention, text: string): CitationMention {
  const isOpen = mention.text.lastIndexOf('(') > mention.text.lastIndexOf(')');
  if (!isOpen || text[mention.to] !== ')') return mention;
  return { ...mention, to: mention.to + 1, text: `${mention.text})` };
}
