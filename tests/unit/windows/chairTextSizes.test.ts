import { describe, expect, it } from 'vitest';
import { type DisplayTextSize, rememberedTextSize, withTextSize } from '../../../electron/windows/chairTextSizes.ts';
import { identityOf } from '../../../electron/windows/displayIdentity.ts';
import { display, monitor, portrait, television } from '../../support/someDisplays.ts';

const [tv, dell, kiosk] = [identityOf(television), identityOf(monitor), identityOf(portrait)];

describe('the size of letters', () => {
  const sizes = withTextSize(withTextSize(withTextSize([], tv, 66), dell, 32), null, 38);

  it('is that of the display', () => {
    expect(rememberedTextSize(sizes, tv)).toBe(66);
    expect(rememberedTextSize(sizes, dell)).toBe(32);
  });

  it('is another one for the window on the only display', () => {
    expect(rememberedTextSize(sizes, null)).toBe(38);
  });

  it('is none on a display for which none was chosen', () => {
    expect(rememberedTextSize(sizes, kiosk)).toBeUndefined();
  });

  it('is found again though the display has another number, place or scale', () => {
    const now = display(77, 'SAMSUNG', { x: -960, y: 0, width: 960, height: 540 }, 2);
    expect(rememberedTextSize(sizes, identityOf(now))).toBe(66);
  });

  it('takes the place of what was chosen before on that display', () => {
    const changed = withTextSize(sizes, tv, 54);
    expect(rememberedTextSize(changed, tv)).toBe(54);
    expect(changed).toHaveLength(sizes.length);
  });
});

it('of many displays, the one that was not set for longest is forgotten', () => {
  const halls = Array.from({ length: 13 }, (_, index) => ({ ...tv, id: 100 + index, label: `HALL ${index}` }));
  const sizes = halls.reduce<readonly DisplayTextSize[]>((all, hall) => withTextSize(all, hall, 54), []);
  expect(halls.filter((hall) => rememberedTextSize(sizes, hall) === undefined)).toEqual([halls[0]]);
});
