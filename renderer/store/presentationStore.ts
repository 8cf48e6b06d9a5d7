import { create } from 'zustand';
import type { Presentation } from '#shared/contract/data.ts';
import { bridge } from './bridge.ts';
import { withKeptContent } from './keptContent.ts';

/** All that the chair's window ever holds: what is to be shown. Null until it was read. */
export const usePresentationStore = create<{ readonly presentation: Presentation | null }>(() => ({
  presentation: null,
}));

/** What is to be shown; null before the window has asked. */
export function usePresentation(): Presentation | null {
  return usePresentationStore(({ presentation }) => presentation);
}

function take(presentation: Presentation): void {
  usePresentationStore.setState(({ presentation: before }) => ({
    presentation: { ...presentation, view: withKeptContent(presentation.view, before?.view ?? null) },
  }));
}

/** Asks the main process anew what is to be shown. */
export async function readPresentation(): Promise<void> {
  const read = await bridge.call('chair/view', {});
  if (!read.ok) throw new Error(`The chair's view could not be read: ${read.error.code}`);
  take(read.value);
}

/** Reads what is to be shown and follows it from then on. */
export async function followPresentation(): Promise<void> {
  bridge.subscribe((push) => {
    if (push.name === 'presentation.changed') take(push.data);
  });
  await readPresentation();
}
