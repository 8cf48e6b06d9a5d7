import { describe, expect, it } from 'vitest';
import { findDisplay, identityOf, isSameDisplay } from '../../../electron/windows/displayIdentity.ts';
import type { DisplayInfo } from '../../../electron/windows/placement.ts';
import { display, laptop, monitor, television } from '../../support/someDisplays.ts';

const { bounds } = television;

describe('a display is known again', () => {
  it.each<[string, DisplayInfo]>([
    ['wherever it stands', { ...television, bounds: { ...bounds, x: -1920, y: 300 } }],
    ['when the system has numbered displays anew', { ...television, id: 77 }],
    ['when its label is no longer told', { ...television, label: '' }],
    ['when it runs at another resolution', display(2, 'SAMSUNG', { ...bounds, width: 1280, height: 720 })],
    ['when the system shows it at 150 %', display(2, '', { ...bounds, width: 1280, height: 720 }, 1.5)],
    ['when the system shows it at 200 %', display(77, 'SAMSUNG', { ...bounds, width: 960, height: 540 }, 2)],
  ])('%s', (_name, now) => {
    expect(isSameDisplay(identityOf(television), identityOf(now))).toBe(true);
    expect(findDisplay([laptop, monitor, now], identityOf(television))).toBe(now);
  });

  it('though its size in CSS pixels was rounded', () => {
    const at100 = display(2, '', { x: 0, y: 0, width: 1366, height: 768 });
    for (const width of [1092, 1093]) {
      const at125 = display(2, '', { x: 0, y: 0, width, height: 614 }, 1.25);
      expect(isSameDisplay(identityOf(at100), identityOf(at125))).toBe(true);
    }
  });
});

describe('a display is another one', () => {
  it.each<[string, DisplayInfo]>([
    ['that has only its size', { ...television, id: 77, label: 'DELL' }],
    ['that has only its place in the socket', display(2, 'DELL', { ...bounds, width: 2560, height: 1440 })],
    ['that has only its make', display(77, 'SAMSUNG', { ...bounds, width: 3840, height: 2160 })],
    ['that has its size and as little of a label', { ...television, id: 77, label: '' }],
  ])('%s', (_name, now) => {
    const known = { ...identityOf(television), ...(now.label === '' ? { label: '' } : {}) };
    expect(isSameDisplay(known, identityOf(now))).toBe(false);
    expect(findDisplay([laptop, now], known)).toBeUndefined();
  });
});

it('of two of one make and model, the one that has the id', () => {
  const twin = { ...television, id: 9 };
  expect(findDisplay([twin, television], identityOf(television))).toBe(television);
  expect(findDisplay([twin, laptop], identityOf(television))).toBe(twin);
});

it('no display is the same as no display, and as nothing else', () => {
  expect(isSameDisplay(null, null)).toBe(true);
  expect(isSameDisplay(null, identityOf(television))).toBe(false);
});
