import { ok } from '#shared/lib/result.ts';
import type { DirectoryStore } from '../../services/ports.ts';
import type { HandlersOf } from '../handler.ts';

/** The agency for the meetings to come, a part of the library's directory. That of a meeting changes with the meeting. */
export function agencyHandlers(directory: DirectoryStore): HandlersOf<'agency/read' | 'agency/change'> {
  return {
    async 'agency/read'() {
      const found = await directory.read();
      if (!found.ok) return found;
      const starting = await directory.startingAgency();
      return starting.ok ? ok({ agency: found.value.agency, starting: starting.value }) : starting;
    },
    'agency/change': ({ agency }) => directory.changeAgency(agency),
  };
}
