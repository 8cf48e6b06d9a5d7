import { type NameIndex, nameIndex, preparedNames } from '../../language/completion/nameIndex.ts';
import { remembered } from '../../lib/remembered.ts';
import type { TextModule } from '../textModule.ts';

/** Text modules by their short names. */
export const moduleIndex: (modules: readonly TextModule[]) => NameIndex<TextModule> = remembered(
  (modules: readonly TextModule[]) =>
    nameIndex(
      modules.map((module) => ({
        item: module,
        names: preparedNames({
          whole: [],
          parts: [],
          codes: [module.shortName],
          written: module.text,
        }),
        number: null,
      })),
    ),
);
