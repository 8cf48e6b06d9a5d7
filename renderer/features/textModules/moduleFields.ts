import { type TextModule, textModuleSchema } from '#shared/domain/textModule.ts';
import { cleanText } from '#shared/language/cleanText.ts';
import { fold } from '#shared/language/fold.ts';
import { nameWords } from '#shared/language/matchName.ts';

/** A text module as it is typed into the form. */
export interface ModuleFields {
  readonly shortName: string;
  readonly name: string;
  readonly text: string;
}

export type ModuleFault = 'shortName' | 'shortNameTaken' | 'name' | 'text';

const wordsOfName = 6;
const lettersOfShortName = 4;

/** The fields for a new module made of `text`: its first words as name, their initials as short name. */
export function fieldsFor(text: string): ModuleFields {
  const cleaned = cleanText(text);
  const spoken = cleaned.replace(/\{[^{}]*\}/g, ' ');
  const initials = nameWords(spoken)
    .slice(0, lettersOfShortName)
    .map((word) => word.slice(0, 1))
    .join('');
  const name = spoken.split(/\s+/).filter(Boolean).slice(0, wordsOfName).join(' ');
  return { shortName: initials.length > 1 ? initials : '', name: name.replace(/[\s,;:.–-]+$/u, ''), text: cleaned };
}

/** The module that the fields make, or the first field that is not as it must be. */
export function readModule(
  fields: ModuleFields,
  id: string,
  others: readonly TextModule[],
): { readonly module: TextModule } | { readonly fault: ModuleFault } {
  const text = fields.text.normalize('NFC').trim();
  const read = textModuleSchema.safeParse({
    id,
    shortName: cleanText(fields.shortName),
    name: cleanText(fields.name),
    text,
  });
  if (!read.success) {
    const field = read.error.issues[0]?.path[0];
    return { fault: field === 'name' || field === 'text' ? field : 'shortName' };
  }
  const wanted = fold(read.data.shortName);
  const isTaken = others.some((other) => other.id !== id && fold(other.shortName) === wanted);
  return isTaken ? { fault: 'shortNameTaken' } : { module: read.data };
}
