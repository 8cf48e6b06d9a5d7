import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DocumentOptions } from '#shared/documents/documentOptions.ts';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import type { OfficialDocument } from '#shared/documents/officialDocument.ts';
import { stateOf } from '#shared/domain/creation.ts';
import { readRecord } from '#shared/domain/recordFile.ts';
import type { MeetingState } from '#shared/domain/state.ts';

const samples = ['2020-q3', '2022-04'] as const;

/** Minutes and notice of both sample meetings, before and after number and date are given to them. */
export function papers(): readonly { readonly name: string; readonly document: OfficialDocument }[] {
  return samples.flatMap((sample) =>
    (['minutes', 'notice'] as const).flatMap((type) => [
      { name: `${type} of ${sample}, a draft`, document: makeDocument(stateOfSample(sample), requestOf(type)) },
      { name: `${type} of ${sample}, issued`, document: issued(sample, type, 5, '2022-05-05') },
    ]),
  );
}

/** A document of a sample meeting with number and date. */
export function issued(
  sample: (typeof samples)[number],
  type: 'minutes' | 'notice',
  number: number,
  date: string,
  options: Partial<DocumentOptions> = {},
): OfficialDocument {
  const state = stateOfSample(sample);
  const issuance = { [type]: { id: type, number, date, issuedAt: `${date}T16:00:00+07:00` } };
  return makeDocument({ ...state, issuance }, requestOf(type, options));
}

export function stateOfSample(sample: (typeof samples)[number]): MeetingState {
  const path = resolve(import.meta.dirname, `../../../assets/samples/${sample}.json`);
  const read = readRecord(JSON.parse(readFileSync(path, 'utf8')));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return stateOf(read.value);
}
