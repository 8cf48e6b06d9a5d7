import { err } from '#shared/lib/result.ts';
import type { Clock } from '../services/ports.ts';
import { type OpenDrafts, openDrafts } from './drafts.ts';
import { unavailable } from './unavailable.ts';

/**
 * Opens the drafts that belong to no meeting. What can't be opened does not keep the application from starting: it has
 * no drafts then, and each one that is to be kept is refused with the reason.
 */
export async function openApplicationDrafts(path: string, clock: Clock): Promise<OpenDrafts> {
  try {
    return (await openDrafts(path, clock)).drafts;
  } catch (error) {
    const reason = unavailable(error);
    return { list: () => [], save: async () => err(reason), close: async () => undefined };
  }
}
