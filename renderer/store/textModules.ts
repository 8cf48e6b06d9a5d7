import { create } from 'zustand';
import type { CallError } from '#shared/contract/errors.ts';
import type { TextModule } from '#shared/domain/textModule.ts';
import { bridge } from './bridge.ts';

/** The text modules of the library, as they are on disk; empty until they were read. */
export const useTextModules = create<{ readonly modules: readonly TextModule[] }>(() => ({ modules: [] }));

/** @returns why they could not be read; null when they were. */
export async function readTextModules(): Promise<CallError | null> {
  const found = await bridge.call('textModules/read', {});
  if (!found.ok) return found.error;
  useTextModules.setState({ modules: found.value });
  return null;
}

/** @returns why they could not be kept; null when they are on disk. */
export async function changeTextModules(modules: readonly TextModule[]): Promise<CallError | null> {
  const changed = await bridge.call('textModules/change', { modules: [...modules] });
  if (!changed.ok) return changed.error;
  useTextModules.setState({ modules });
  return null;
}
