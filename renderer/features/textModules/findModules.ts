import type { TextModule } from '#shared/domain/textModule.ts';
import { fold } from '#shared/language/fold.ts';
import { matchName, nameWords } from '#shared/language/matchName.ts';

/** The modules that fit what is typed, by short name and name first, then by text; all of them while nothing is. */
export function findModules(modules: readonly TextModule[], typed: string): readonly TextModule[] {
  const words = nameWords(typed);
  if (words.length === 0) return modules;
  const fits = modules.flatMap((module) => {
    const byName = matchName(words, [nameWords(module.shortName), nameWords(module.name)]);
    const isInText = fold(module.text).includes(fold(typed).trim());
    const fit = byName ?? (isInText ? 100 : null);
    return fit === null ? [] : [{ module, fit }];
  });
  return fits.sort((left, right) => left.fit - right.fit).map(({ module }) => module);
}
