import { z } from '#shared/lib/zod.ts';
import type { SmallFile } from '../services/settings.ts';
import { displayTextSizeSchema } from './chairTextSizes.ts';
import { displayIdentitySchema } from './placement.ts';

const rectangleSchema = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
});

const memorySchema = z.object({
  secretary: z.strictObject({ bounds: rectangleSchema, isMaximized: z.boolean() }).nullable(),
  chairDisplay: displayIdentitySchema.nullable(),
  chairTextSizes: z.array(displayTextSizeSchema).default([]),
});
type Memory = z.infer<typeof memorySchema>;

/** Where windows were, from one run to the next. */
export interface WindowMemory {
  current(): Memory;
  remember(part: Partial<Memory>): void;
}

/** Reads what was remembered; nothing of it is believed that does not fit the schema. */
export async function createWindowMemory(file: SmallFile): Promise<WindowMemory> {
  const stored = memorySchema.safeParse(await file.read());
  let memory: Memory = stored.success ? stored.data : { secretary: null, chairDisplay: null, chairTextSizes: [] };
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
