import { parseArgs } from 'node:util';
import { type Language, languages } from '#shared/contract/settings.ts';
import { exportFormats } from '#shared/documents/exportFormat.ts';
import { documentTypes } from '#shared/documents/officialDocument.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Request, UsageFault } from './request.ts';

/** The options of each command besides `--language` and `--help`; those that must be given are true. */
const commands = {
  export: { argument: true, options: { to: true, documents: false, formats: false, library: false } },
  import: { argument: true, options: { library: false } },
  record: { argument: true, options: { to: true, library: false } },
  schema: { argument: false, options: {} },
} as const;
type Command = keyof typeof commands;

type Values = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Reads the arguments behind the program's name. Without a command, `export` is meant. All that is wrong is told at
 * once, in the language that was asked for if that could be made out.
 */
export function readRequest(args: readonly string[]): {
  readonly language: Language;
  readonly request: Result<Request, readonly UsageFault[]>;
} {
  const text = { type: 'string' } as const;
  const parsed = parseArgs({
    args: [...args],
    options: { to: text, documents: text, formats: text, library: text, language: text, help: { type: 'boolean' } },
    allowPositionals: true,
    // Node's own complaints are in English, and only the first one.
    strict: false,
  });
  const values = parsed.values as Values;
  const language = languages.find((known) => known === values.language) ?? 'vi';
  if (values.help) return { language, request: ok({ command: 'help' }) };
  const [first = ''] = parsed.positionals;
  const isCommand = Object.hasOwn(commands, first);
  const command = isCommand ? (first as Command) : 'export';
  const positionals = isCommand ? parsed.positionals.slice(1) : parsed.positionals;
  const documents = chosenOf(values.documents, documentTypes, documentTypes);
  const formats = chosenOf(values.formats, exportFormats, ['pdf']);
  const faults = [
    ...optionFaults(values, command),
    ...argumentFaults(positionals, command),
    ...unknownValues('language', chosenOf(values.language, languages, []).unknown, languages),
    ...unknownValues('documents', documents.unknown, documentTypes),
    ...unknownValues('formats', formats.unknown, exportFormats),
  ];
  if (faults.length > 0) return { language, request: err(told(faults)) };
  const argument = positionals[0] ?? '';
  const to = String(values.to);
  const library = values.library === undefined ? null : String(values.library);
  const requests: { readonly [C in Command]: Request } = {
    export: { command: 'export', argument, to, documents: documents.known, formats: formats.known, library },
    import: { command: 'import', argument, library },
    record: { command: 'record', argument, to, library },
    schema: { command: 'schema' },
  };
  return { language, request: ok(requests[command]) };
}

function optionFaults(values: Values, command: Command): UsageFault[] {
  const options: Readonly<Record<string, boolean>> = commands[command].options;
  const known = new Set(['language', ...Object.values(commands).flatMap((one) => Object.keys(one.options))]);
  const given = Object.keys(values).flatMap((name): UsageFault[] => {
    const option = name.length === 1 ? `-${name}` : `--${name}`;
    if (!known.has(name)) return [{ code: 'unknownOption', option }];
    if (name !== 'language' && !Object.hasOwn(options, name)) return [{ code: 'optionNotForCommand', option, command }];
    return hasValue(values[name]) ? [] : [{ code: 'valueMissing', option }];
  });
  const missing = Object.entries(options).flatMap(([name, isNeeded]): UsageFault[] =>
    isNeeded && values[name] === undefined ? [{ code: 'optionMissing', option: `--${name}`, command }] : [],
  );
  return [...given, ...missing];
}

/** `--to --documents minutes` leaves `--to` without a value; a folder of that name can be given as `./--documents`. */
function hasValue(value: string | boolean | undefined): value is string {
  return typeof value === 'string' && value !== '' && !value.startsWith('--');
}

function argumentFaults(positionals: readonly string[], command: Command): UsageFault[] {
  const allowed = commands[command].argument ? 1 : 0;
  if (positionals.length < allowed) return [{ code: 'argumentMissing', command }];
  return positionals.slice(allowed).map((argument) => ({ code: 'argumentTooMany', command, argument }));
}

/** The parts of a list like `minutes,notice`, in the program's own order; `usual` when nothing was said. */
function chosenOf<T extends string>(text: Values[string], known: readonly T[], usual: readonly T[]) {
  if (!hasValue(text)) return { known: usual, unknown: [] };
  const parts = text.split(',').map((part) => part.trim());
  return {
    known: known.filter((one) => parts.includes(one)),
    unknown: parts.filter((part) => !known.some((one) => one === part)),
  };
}

function unknownValues(name: string, values: readonly string[], allowed: readonly string[]): UsageFault[] {
  return values.map((value) => ({ code: 'valueUnknown', option: `--${name}`, value, allowed: allowed.join(', ') }));
}

/** What stands behind an unknown option may be its value, so nothing is said about surplus arguments then. */
function told(faults: readonly UsageFault[]): readonly UsageFault[] {
  const hasUnknown = faults.some(({ code }) => code === 'unknownOption');
  return hasUnknown ? faults.filter(({ code }) => code !== 'argumentTooMany') : faults;
}
