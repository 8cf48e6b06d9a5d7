import type { Translate } from '#shared/i18n/translator.ts';
import type { Clock } from '../services/ports.ts';

/** All that the commands know of the world besides the files they are given. */
export interface Surroundings {
  /** From where relative paths are meant. */
  readonly cwd: string;
  readonly assetsFolder: string;
  /** Where the meetings lie unless the command line says otherwise. */
  readonly defaultLibrary: string;
  readonly clock: Clock;
}

/** The surroundings of one run, in its language. */
export interface Run extends Surroundings {
  readonly t: Translate;
}
