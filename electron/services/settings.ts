import type { CallError } from '#shared/contract/errors.ts';
import { defaultSettings, type Settings, settingsSchema } from '#shared/contract/settings.ts';
import { patched } from '#shared/domain/values.ts';
import type { Result } from '#shared/lib/result.ts';

/** A small file of our own, read whole and written whole. */
export interface SmallFile {
  /** What is stored; null when there is nothing, or nothing that can be read. */
  read(): Promise<unknown>;
  write(value: unknown): Promise<Result<null, CallError>>;
}

export interface SettingsService {
  current(): Settings;
  /** Takes effect at once; the result tells whether it will still be so after a restart. */
  change(patch: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Promise<Result<null, CallError>>;
  /** @returns a function that ends the subscription. */
  subscribe(listener: (settings: Settings) => void): () => void;
}

/** The settings in `stored` that are valid, over the defaults; one bad value does not cost the others. */
export function settingsFrom(stored: unknown): Settings {
  const found = typeof stored === 'object' && stored !== null ? stored : {};
  const valid = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(Object.hasOwn(found, name) ? found[name as keyof typeof found] : undefined);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(valid) };
}

/**
 * Reads the settings and keeps them.
 * @param override holds for this run, whatever is stored: what the command line asks for.
 */
export async function createSettings(file: SmallFile, override: Partial<Settings>): Promise<SettingsService> {
  let settings: Settings = { ...settingsFrom(await file.read()), ...override };
  const listeners = new Set<(settings: Settings) => void>();
  return {
    current: () => settings,
    async change(patch) {
      settings = patched(settings, patch);
      for (const listener of listeners) listener(settings);
      return file.write(settings);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
