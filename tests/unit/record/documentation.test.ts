import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordJsonSchema } from '#shared/domain/record/jsonSchema.ts';
import { readRecord } from '#shared/domain/recordFile.ts';

const text = readFileSync(resolve(import.meta.dirname, '../../../docs/meeting-record.md'), 'utf8');
const words = new Set([...text.matchAll(/[A-Za-z]\w*/g)].map(([word]) => word));

/** Every name that the format has: of fields, and of values that are chosen from. */
function namesIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, enum: values = [], ...rest } = schema as { properties?: object; enum?: unknown[] };
  return [
    ...Object.keys(properties),
    ...values.filter((value) => typeof value === 'string'),
    ...[...Object.values(properties), ...Object.values(rest)].flatMap(namesIn),
  ];
}

describe('docs/meeting-record.md', () => {
  test('names every field and every value', () => {
    const names = [...new Set(namesIn(recordJsonSchema()))];
    expect(names.length).toBeGreaterThan(150);
    expect(names.filter((name) => !words.has(name))).toEqual([]);
  });

  test('has an example that can be read', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    expect(readRecord(JSON.parse(example))).toMatchObject({ ok: true });
  });
});
