import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateOf } from '#shared/domain/creation.ts';
import { readRecord, writeRecord } from '#shared/domain/recordFile.ts';
import { arbitraryMeeting } from '../../support/arbitraryMeeting.ts';

describe('writing and reading', () => {
  test('read(write(state)) is the state', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (state) => {
        const read = readRecord(JSON.parse(writeRecord(state)));
        expect(read.ok ? stateOf(read.value) : read.error).toEqual(state);
      }),
      { numRuns: 150 },
    );
  });

  test('write(read(file)) is stable', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (state) => {
        const text = writeRecord(state);
        const read = readRecord(JSON.parse(text));
        expect(read.ok && writeRecord(stateOf(read.value))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test('the text does not depend on the order of keys in the state', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (state) => {
        const turned = JSON.parse(JSON.stringify(state), (_key, value) =>
          value && typeof value === 'object' && !Array.isArray(value) && 'id' in value
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
        );
        expect(writeRecord(turned)).toBe(writeRecord(state));
      }),
      { numRuns: 60 },
    );
  });
});
