import { type Language, languages } from '#shared/contract/settings.ts';

/** What the command line can say besides Electron's own switches (`--user-data-dir` is one of those). */
export interface CommandLine {
  /** `--library <folder>`: where the meetings lie; null for the usual place. */
  readonly library: string | null;
  /** `--lang vi|en`: the language of this run; null for the one that was chosen in the settings. */
  readonly language: Language | null;
}

/** Reads the options, written as `--name value` or `--name=value`; what is not one of ours is left to Electron. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const language = optionValue(args, '--lang');
  return {
    library: optionValue(args, '--library'),
    language: languages.find((known) => known === language) ?? null,
  };
}

function optionValue(args: readonly string[], name: string): string | null {
  const index = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (index === -1) return null;
  const value = args[index] === name ? args[index + 1] : args[index]?.slice(name.length + 1);
  return value === undefined || value === '' || value.startsWith('--') ? null : value;
}
