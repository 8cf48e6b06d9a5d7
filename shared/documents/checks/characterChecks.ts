import type { MeetingState } from '../../domain/state.ts';
import type { OfficialDocument } from '../officialDocument.ts';
import { unprintable, unprintableIn } from '../printableCharacters.ts';
import type { Finding } from './finding.ts';
import { type PrintedRecord, printedRecords } from './printedRecords.ts';
import { printedTexts } from './printedTexts.ts';

/**
 * The characters that no font of the document has, which would be printed as empty boxes: told of the records whose
 * words they stand in; those that stand elsewhere (a title, an item of the agenda), with the words around.
 */
export function characterChecks(state: MeetingState, document: OfficialDocument): Finding[] {
  const printed = printedTexts(document).join('\n');
  const characters = unprintableIn(printed);
  if (characters.length === 0) return [];
  const spoken = comparable(printed);
  const ofRecords = printedRecords(state).flatMap((record) => {
    const found = charactersOf(record).filter((one) => record.texts.some((text) => isPrinted(text, one, spoken)));
    return found.length === 0 ? [] : [{ record, found }];
  });
  const known = new Set(ofRecords.flatMap(({ found }) => found));
  const others = characters.filter((one) => !known.has(one));
  const [first] = others;
  return [
    ...ofRecords.map(
      ({ record: { kind, id, number, texts }, found }): Finding => ({
        code: 'characterUnprintable',
        params: { record: kind, number, text: texts[0] ?? '', characters: found.join(' ') },
        stops: false,
        place: { kind, id },
      }),
    ),
    ...(first === undefined ? [] : [elsewhere(others, wordsAround(printed, first))]),
  ];
}

function elsewhere(characters: readonly string[], text: string): Finding {
  const params = { record: null, number: null, text, characters: characters.join(' ') };
  return { code: 'characterUnprintable', params, stops: false, place: null };
}

function charactersOf({ texts }: PrintedRecord): readonly string[] {
  return unprintableIn(texts.join('\n'));
}

/** Whether this document prints what stands around the character, in small letters or capitals. */
function isPrinted(text: string, character: string, printed: string): boolean {
  return [...text.matchAll(unprintable)].some(({ 0: found, index }) => {
    return found === character && printed.includes(comparable(wordsBeside(text, index, character)));
  });
}

/** So many letters are told apart from others like them. */
const closest = 12;

/** Of the same line; without what a sentence ends in, which a document puts there itself. */
function wordsBeside(text: string, index: number, character: string): string {
  const before =
    text
      .slice(Math.max(0, index - closest), index)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const after = text.slice(index + character.length, index + character.length + closest).split(/[\r\n]/)[0] ?? '';
  return before + character + after.replace(/[\s.,;:”"]+$/, '');
}

function comparable(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ');
}

const mostAround = 40;

/** The line in which a character stands first, or what is next to it there. */
function wordsAround(printed: string, character: string): string {
  const line = printed.split('\n').find((one) => one.includes(character)) ?? '';
  const at = line.indexOf(character);
  return line.slice(Math.max(0, at - mostAround), at + mostAround).trim();
}
