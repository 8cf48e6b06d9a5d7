import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordJsonSchema } from '#shared/domain/record/jsonSchema.ts';
import { readRecord, writeRecord } from '#shared/domain/recordFile.ts';
import { z } from '#shared/lib/zod.ts';
import { arbitraryMeeting } from '../../support/arbitraryMeeting.ts';
import { minimalFile } from './minimalFile.ts';

const top = resolve(import.meta.dirname, '../../..');
const schema = z.fromJSONSchema(recordJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);

function accepts(file: unknown): boolean {
  return schema.safeParse(file).success;
}

test('docs/meeting-record.schema.json is what `npm run schema` writes', () => {
  const committed = readFileSync(resolve(top, 'docs/meeting-record.schema.json'), 'utf8');
  expect(committed).toBe(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
});

describe('the schema', () => {
  test('accepts whatever is written', () => {
    fc.assert(
      fc.property(arbitraryMeeting, (state) => {
        expect(schema.safeParse(JSON.parse(writeRecord(state))).error).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test('accepts the least that can be read', () => {
    expect(accepts(minimalFile())).toBe(true);
  });

  test.each([
    { tasks: [{ id: 't1' }] },
    { tasks: [{ id: 't1', text: 'a', extra: 1 }] },
    { tasks: [{ id: 'T1', text: 'a' }] },
    { tasks: [{ id: 't1', text: 'a', kind: 'big' }] },
    { tasks: [{ id: 't1', text: 'a', deadline: { due: '31/5/2022' } }] },
    { tasks: {} },
    { notes: [] },
    { version: 2 },
    { meeting: {} },
  ])('refuses %j, as reading does', (parts) => {
    expect(accepts(minimalFile(parts))).toBe(false);
    expect(readRecord(minimalFile(parts)).ok).toBe(false);
  });
});
