import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDocument } from '#shared/documents/documents.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { documentText } from './documentText.ts';
import { type FactKind, factKinds } from './facts.ts';
import { markedMeeting } from './markedMeeting.ts';
import { everyPaper, type Paper, papers } from './papers.ts';
import { secrets } from './secrets.ts';

const seed = Date.now() % 2 ** 31;
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Some generated meetings, each with what is to be read on its papers. */
const meetings = fc.sample(markedMeeting, { numRuns: 400, seed }).map((state) => {
  const texts = everyPaper.map((paper) => [paper, plain(documentText(makeDocument(state, papers[paper])))]);
  return { state, texts: Object.fromEntries(texts) as Readonly<Record<Paper, string>> };
});

const factsOf = (kind: FactKind, state: MeetingState) => kind.of(state).flatMap((fact) => (fact ? [plain(fact)] : []));
const each = (kinds: readonly FactKind[]) =>
  kinds.flatMap((kind) => kind.in.map((paper) => [kind.name, paper, kind] as const));

describe(`every fact of a generated meeting is on the papers that must carry it (seed ${seed})`, () => {
  test.each(each(factKinds))('%s: %s', (_, paper, kind) => {
    const facts = meetings.flatMap(({ state, texts }) =>
      factsOf(kind, state).map((fact) => ({ fact, isThere: texts[paper].includes(fact) })),
    );
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.filter(({ isThere }) => !isThere)).toEqual([]);
  });
});

describe(`what no paper may tell is on none (seed ${seed})`, () => {
  test.each(each(secrets))('%s: %s', (_, paper, kind) => {
    const secret = meetings.flatMap(({ state, texts }) =>
      factsOf(kind, state).map((fact) => ({ fact, isThere: texts[paper].includes(fact) })),
    );
    expect(secret.length).toBeGreaterThan(0);
    expect(secret.filter(({ isThere }) => isThere)).toEqual([]);
  });
});
