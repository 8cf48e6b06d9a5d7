import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '#shared/contract/settings.ts';
import { err, ok } from '#shared/lib/result.ts';
import { createSettings, type SmallFile, settingsFrom } from '../../../electron/services/settings.ts';

function fileWith(stored: unknown, write: SmallFile['write'] = async () => ok(null)) {
  return { read: async () => stored, write: vi.fn(write) };
}

describe('what is stored', () => {
  it.each([null, undefined, 7, 'text', [], {}])('%j gives the defaults', (stored) => {
    expect(settingsFrom(stored)).toEqual(defaultSettings);
  });

  it('is taken value by value: a bad one does not cost the others, an unknown one is left out', () => {
    const stored = { language: 'en', theme: 'pink', chairTextSize: 45, chairTheme: 'light', fromTomorrow: true };
    expect(settingsFrom(stored)).toEqual({ ...defaultSettings, language: 'en', chairTheme: 'light' });
  });

  it.each([[['2026-04-31']], ['2026-04-30'], [[20260430]]])('days off as %j are none', (daysOff) => {
    expect(settingsFrom({ daysOff, theme: 'dark' })).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  it('what was exported last comes back whole; what names a document that does not exist any more is forgotten', () => {
    const { exportChoice } = defaultSettings;
    const chosen = { ...exportChoice, types: ['notice'], options: { notice: { taskOrder: 'inOrder' } } };
    expect(settingsFrom({ exportChoice: chosen }).exportChoice).toEqual(chosen);
    expect(settingsFrom({ exportChoice: { ...exportChoice, types: ['telegram'] } }).exportChoice).toEqual(exportChoice);
    // A unit belongs to one meeting, a mark of urgency to one document.
    const marked = { ...exportChoice, options: { notice: { urgency: 'urgent' } } };
    expect(settingsFrom({ exportChoice: marked }).exportChoice).toEqual(exportChoice);
  });

  it('yields to the command line for this run', async () => {
    const settings = await createSettings(fileWith({ language: 'vi', theme: 'dark' }), { language: 'en' });
    expect(settings.current()).toEqual({ ...defaultSettings, language: 'en', theme: 'dark' });
  });
});

describe('a change', () => {
  it('takes effect at once, is told, and is written whole', async () => {
    const file = fileWith(null);
    const settings = await createSettings(file, {});
    const told = vi.fn();
    const stop = settings.subscribe(told);
    expect(await settings.change({ theme: 'dark' })).toEqual(ok(null));
    expect(told).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, theme: 'dark' });
    expect(file.write).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, theme: 'dark' });
    stop();
    await settings.change({ chairTextSize: 66 });
    expect(told).toHaveBeenCalledOnce();
    expect(settings.current()).toEqual({ ...defaultSettings, theme: 'dark', chairTextSize: 66 });
  });

  it('says so when the disk refuses it', async () => {
    const refusal = err({ code: 'storageUnavailable', reason: 'ENOSPC' } as const);
    const settings = await createSettings(
      fileWith(null, async () => refusal),
      {},
    );
    expect(await settings.change({ language: 'en' })).toEqual(refusal);
    expect(settings.current().language).toBe('en');
  });
});
