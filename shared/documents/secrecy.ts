import { type MeetingState, type RecordKind, recordKinds } from '../domain/state.ts';
import { remembered } from '../lib/remembered.ts';

/**
 * Marks of state secrecy (ô 10a, row 29). What carries one must not be written, kept or printed on a computer like this
 * (Luật Bảo vệ bí mật nhà nước), so it is refused, not stamped. The words themselves are no mark: "bí mật kinh doanh",
 * "bảo mật", "mật ong" are ordinary language.
 */
export interface SecretMark {
  /** In capitals, as the stamp has it. */
  readonly mark: string;
  readonly place: { readonly kind: RecordKind; readonly id: string };
  /** The line in which it stands, cut short. */
  readonly words: string;
}

/** Where what would be printed of a meeting carries a mark: once for each record, in no particular order. */
export function secretMarks(state: MeetingState): readonly SecretMark[] {
  return recordKinds.flatMap((kind) =>
    Object.values<{ readonly id: string }>(state[kind]).flatMap((record): SecretMark[] => {
      const found = isNeverPrinted(state, record) ? null : markIn(record);
      return found ? [{ ...found, place: { kind, id: record.id } }] : [];
    }),
  );
}

/** Why nothing is made of this meeting: the first mark that was found; null when there is none. */
export function secretRefusal(state: MeetingState) {
  const [first] = secretMarks(state);
  if (!first) return null;
  return { code: 'secretMark', mark: first.mark, kind: first.place.kind, words: first.words } as const;
}

/** The mark in a text, and the line in which it stands; null when there is none. */
export function secretMarkIn(text: string): Pick<SecretMark, 'mark' | 'words'> | null {
  const composed = text.normalize('NFC');
  if (!/mật/iu.test(composed)) return null;
  for (const line of composed.split('\n').map((one) => one.trim())) {
    const mark = markOf(line);
    if (mark) return { mark, words: line.slice(0, 80) };
  }
  return null;
}

/** Private notes, and what is in the bin; an answer is there with its petition. */
function isNeverPrinted(state: MeetingState, record: object): boolean {
  if ('isPrivate' in record && record.isPrivate === true) return true;
  if ('deletedAt' in record && record.deletedAt !== null) return true;
  return 'petitionId' in record && state.petition[String(record.petitionId)]?.deletedAt !== null;
}

/** What no document prints of a record: the chair's remarks, where it was published, why it was corrected. */
const notPrinted = { verdict: null, publication: null, correction: null };

/** A record is never changed in place, so what it holds is read once: all of them are asked for at each preview. */
const markIn = remembered((record: object) => firstMark(textsIn({ ...record, ...notPrinted })));

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}

function firstMark(texts: Iterable<string>): ReturnType<typeof secretMarkIn> {
  for (const text of texts) {
    const found = secretMarkIn(text);
    if (found) return found;
  }
  return null;
}

const stamp = '(tuyệt\\s+mật|tối\\s+mật|mật)';
const noLetter = '[^\\p{L}\\p{N}]*';
/** Words that begin with "mật" and have nothing to do with secrets of the state; in a title they are all capitals. */
const compounds = ['ong', 'mía', 'gấu', 'mã', 'khẩu', 'độ', 'thiết', 'danh', 'ngọt'];
const compound = `(?:${[...compounds, ...compounds.map((word) => word.toUpperCase())].join('|')})(?!\\p{L})`;

/** What a degree is called by: `độ`, `dấu chỉ độ mật`. */
const called =
  '(?:[Dd]ấu|DẤU|[Đđ]ộ|ĐỘ|[Mm]ức|MỨC|[Cc]hữ|CHỮ)(?:\\s+(?:chỉ|CHỈ))?(?:\\s+(?:độ|ĐỘ))?(?:\\s+(?:mật|MẬT))?';

const patterns = [
  /** A line of its own, with whatever frames it: `TỐI MẬT`, `** Mật **`. */
  new RegExp(`^${noLetter}${stamp}${noLetter}$`, 'iu'),
  /** `(MẬT)`, `[Tối mật]`. */
  new RegExp(`[([{]\\s*${stamp}\\s*[)\\]}]`, 'iu'),
  /** At the head, set off from what follows: `Mật: …`, `Tối mật - …`. */
  new RegExp(`^${noLetter}${stamp}\\s*(?:[:：|/–—]|-\\s)`, 'iu'),
  /** At the head, in capitals: `MẬT Báo cáo …`, `TUYỆT MẬT. …`. */
  new RegExp(`^${noLetter}(TUYỆT\\s+MẬT|TỐI\\s+MẬT|MẬT(?!\\s+${compound}))(?![\\p{L}\\p{N}])`, 'u'),
  /** A line of its own or in brackets, called what it is: `Độ mật TỐI MẬT`, `(độ TUYỆT MẬT)`. */
  new RegExp(`(?:^|[([{])${noLetter}${called}\\s+(TUYỆT\\s+MẬT|TỐI\\s+MẬT)${noLetter}(?:$|[)\\]}])`, 'u'),
];

const degree = `(?:TUYỆT\\s+MẬT|TỐI\\s+MẬT|MẬT(?!\\s+${compound}))(?!\\p{L})`;
const quoted = `["“'‘«]?${degree}["”'’»]?`;
const joined = '(?:\\s*[,;/]\\s*(?:(?:và|hoặc|hay|VÀ|HOẶC|HAY)\\s+)?|\\s+(?:và|hoặc|hay|VÀ|HOẶC|HAY)\\s+)';

/** Talk about marks, which is no mark: nothing has two degrees at once, and a mark doesn't say that it is one. */
const talk = [
  /** `TUYỆT MẬT, TỐI MẬT và MẬT`. */
  new RegExp(`(?<!\\p{L})${quoted}(?:${joined}${quoted})+`, 'gu'),
  /** `đóng dấu TỐI MẬT`, `bí mật nhà nước độ TUYỆT MẬT`, `dấu chỉ độ mật "TỐI MẬT"`. */
  new RegExp(`(?<!\\p{L})${called}\\s+${quoted}`, 'gu'),
];

/** In capitals within a sentence of small letters, where nobody writes it so but as a mark: `Báo cáo TỐI MẬT: số liệu`. */
const withinSentence = /(?<![\p{L}\p{N}])(TUYỆT\s+MẬT|TỐI\s+MẬT)(?![\p{L}\p{N}])/u;

/** A line of print: what is longer, and all in capitals, is a title about something. */
const shortLine = 60;
/** At the end of a short line in capitals: `BÁO CÁO TỐI MẬT`. */
const atEnd = new RegExp(`(?<![\\p{L}\\p{N}])(TUYỆT\\s+MẬT|TỐI\\s+MẬT)${noLetter}$`, 'u');

/** `Độ mật: Tối mật`, `Độ mật: A`; not `Độ mật: không`, nor dots to be filled in. */
const labelled = /(?:^|[^\p{L}])độ\s+mật\s*[:：]\s*(?!không|thường|bình thường)([\p{L}\p{N}].*)/iu;

function markOf(line: string): string | null {
  for (const pattern of patterns) {
    const mark = pattern.exec(line)?.[1];
    if (mark) return inCapitals(mark);
  }
  const written = inCapitalsWithin(line);
  if (written !== null) return inCapitals(written);
  const level = labelled.exec(line)?.[1];
  return level === undefined ? null : inCapitals(new RegExp(stamp, 'iu').exec(level)?.[0] ?? level.slice(0, 20));
}

/** A mark that stands out of the words around it, as they are said. */
function inCapitalsWithin(line: string): string | null {
  const said = talk.reduce((left, about) => left.replace(about, ' '), line);
  if (/\p{Ll}/u.test(line)) return withinSentence.exec(said)?.[1] ?? null;
  return line.length <= shortLine ? (atEnd.exec(said)?.[1] ?? null) : null;
}

function inCapitals(mark: string): string {
  return mark.replace(/\s+/g, ' ').trim().toUpperCase();
}
