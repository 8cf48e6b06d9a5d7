import type { MeetingState } from '../../domain/state.ts';
import { type MisspelledName, misspelledNames } from '../../language/spelling/misspelledNames.ts';
import type { NameSpellings } from '../../language/spelling/nameSpelling.ts';
import type { Finding } from './finding.ts';
import { type PrintedRecord, printedRecords } from './printedRecords.ts';
import { unitSpellings } from './unitSpellings.ts';

/** The names of units that are nearly, but not quite, those of the directory; each once a record. */
export function spellingChecks(state: MeetingState): Finding[] {
  const spellings = unitSpellings(state);
  return printedRecords(state).flatMap((printed) => {
    const { kind, id, number, texts } = printed;
    return misspelledIn(printed, spellings).map(
      ({ written, right }): Finding => ({
        code: 'unitMisspelled',
        params: { record: kind, number, text: texts[0] ?? '', written, right },
        stops: false,
        place: { kind, id },
      }),
    );
  });
}

interface Known {
  readonly spellings: NameSpellings;
  readonly found: readonly MisspelledName[];
}

/** A record is never changed in place: what was found in it is found again only when the units change. */
const known = new WeakMap<object, Known>();

function misspelledIn({ record, texts }: PrintedRecord, spellings: NameSpellings): readonly MisspelledName[] {
  const before = known.get(record);
  if (before?.spellings === spellings) return before.found;
  const all = texts.flatMap((text) => misspelledNames(text, spellings));
  const found = all.filter(({ written }, index) => all.findIndex((one) => one.written === written) === index);
  known.set(record, { spellings, found });
  return found;
}
