import { z } from '#shared/lib/zod.ts';
import type { SmallFile } from '../services/settings.ts';
import { displayTextSizeSchema } from './chairTextSizes.ts';
import { displayIdentitySchema } from './displayIdentity.ts';

const rectangleSchema = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
});

/** What does not fit the schema is not believed, and takes nothing else with it. */
const memorySchema = z
  .object({
    secretary: z.strictObject({ bounds: rectangleSchema, isMaximized: z.boolean() }).nullable().catch(null),
    chairDisplay: displayIdentitySchema.nullable().catch(null),
    chairTextSizes: z.array(displayTextSizeSchema).catch([]),
  })
  .catch({ secretary: null, chairDisplay: null, chairTextSizes: [] });
type Memory = z.infer<typeof memorySchema>;

/** Where windows were, from one run to the next. */
export interface WindowMemory {
  current(): Memory;
  remember(part: Partial<Memory>): void;
}

/** Reads what was remembered. */
export async function createWindowMemory(file: SmallFile): Promise<WindowMemory> {
  let memory: Memory = memorySchema.parse(await file.read());
  let writing: Promise<unknown> = Promise.resolve();
  return {
    current: () => memory,
    remember(part) {
      memory = { ...memory, ...part };
      const value = memory;
      // When the disk refuses, the window opens elsewhere the next time: not worth a word.
      writing = writing.then(() => file.write(value)).catch(() => undefined);
    },
  };
}
