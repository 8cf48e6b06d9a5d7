import { ok } from '#shared/lib/result.ts';
import type { DirectoryStore } from '../../services/ports.ts';
import type { HandlersOf } from '../handler.ts';

/** The text modules are a part of the library's directory. */
export function textModuleHandlers(directory: DirectoryStore): HandlersOf<'textModules/read' | 'textModules/change'> {
  return {
    async 'textModules/read'() {
      const found = await directory.read();
      return found.ok ? ok(found.value.textModules ?? []) : found;
    },
    'textModules/change': ({ modules }) => directory.changeTextModules(modules),
  };
}
