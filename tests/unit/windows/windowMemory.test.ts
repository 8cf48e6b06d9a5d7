import { describe, expect, it } from 'vitest';
import { ok } from '#shared/lib/result.ts';
import { identityOf } from '../../../electron/windows/displayIdentity.ts';
import { createWindowMemory } from '../../../electron/windows/windowMemory.ts';
import { television } from '../../support/someDisplays.ts';

const whole = {
  secretary: { bounds: { x: 1, y: 2, width: 1280, height: 800 }, isMaximized: false },
  chairDisplay: identityOf(television),
  chairTextSizes: [{ display: identityOf(television), textSize: 66 }],
};
const nothing = { secretary: null, chairDisplay: null, chairTextSizes: [] };

async function memoryOf(stored: unknown) {
  const memory = await createWindowMemory({ read: async () => stored, write: async () => ok(null) });
  return memory.current();
}

describe('what is remembered of windows', () => {
  it('is what was written', async () => {
    const written: unknown[] = [];
    const memory = await createWindowMemory({
      read: async () => null,
      async write(value) {
        written.push(value);
        return ok(null);
      },
    });
    memory.remember({ chairDisplay: whole.chairDisplay });
    await expect.poll(() => written).toEqual([{ ...nothing, chairDisplay: whole.chairDisplay }]);
    expect(memory.current().chairDisplay).toEqual(whole.chairDisplay);
  });

  it('is read back whole', async () => {
    expect(await memoryOf(whole)).toEqual(whole);
  });

  it.each([null, undefined, 'text', 7, [], {}])('is nothing in a file that holds %j', async (stored) => {
    expect(await memoryOf(stored)).toEqual(nothing);
  });

  it.each<[string, object, object]>([
    [
      'a size of letters that there is not',
      { chairTextSizes: [{ display: null, textSize: 45 }] },
      { chairTextSizes: [] },
    ],
    ['a display without a number', { chairDisplay: { label: 'TV' } }, { chairDisplay: null }],
    [
      'a window of no width',
      { secretary: { bounds: { x: 0, y: 0, width: 0, height: 9 }, isMaximized: false } },
      { secretary: null },
    ],
  ])('keeps all the rest beside %s', async (_name, damaged, instead) => {
    expect(await memoryOf({ ...whole, ...damaged })).toEqual({ ...whole, ...instead });
  });
});
