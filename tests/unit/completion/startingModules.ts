import { readFileSync } from 'node:fs';
import { type TextModule, textModulesSchema } from '#shared/domain/textModule.ts';
import { directoryAsset } from '../../support/diskLibrary.ts';

/** The text modules that come with the application. */
export const startingModules: readonly TextModule[] = textModulesSchema.parse(
  JSON.parse(readFileSync(directoryAsset, 'utf8')).textModules,
);
