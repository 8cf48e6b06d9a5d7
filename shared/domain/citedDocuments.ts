import { citationIdentity, citationSign, isSameDocument, isShortKey } from '../language/citation/citationKey.ts';
import type { CitationDoubt, CitationMention } from '../language/citation/citationMention.ts';
import { findCitations } from '../language/citation/findCitations.ts';
import { orderBehind } from '../lib/order.ts';
import { inserted, updated } from './change.ts';
import { type Citation, type CitationChange, citationDoubt, isFoundInText } from './citation.ts';
import { citationIdOf } from './citationId.ts';
import {
  type CitingRecord,
  citingRecords,
  citingTexts,
  type RecordAt,
  recordsAfter,
  recordsIn,
  touchedRecords,
} from './citingRecords.ts';
import { lastOrderIn } from './lastOrder.ts';
import { findMeeting } from './meeting.ts';
import type { Change, MeetingState } from './state.ts';

/**
 * SPEC Z1–Z4: what `changes` mean for the citations of the meeting. It becomes part of the same entry, so that one undo
 * takes both back. The other records of the meeting are read only when words in which a citation was found are gone.
 */
export function citationChanges(state: MeetingState, changes: readonly Change[]): CitationChange[] {
  const touched = touchedRecords(state, changes);
  if (touched.length === 0) return [];
  const date = findMeeting(state)?.date ?? null;
  const before = mentionsIn(touched, recordsIn(state), date);
  const after = mentionsIn(touched, recordsAfter(state, changes), date);
  const come = mentionsWithout(after, before);
  const gone = new Set(mentionsWithout(before, after).map(({ text }) => text));
  if (come.length === 0 && gone.size === 0) return [];
  const known = listedIn(state, date);
  const listed = new Map(known);
  for (const mention of come) takeIn(mention, listed, state);
  for (const one of gone.size > 0 ? [...listed.values()] : []) {
    const { citation } = one;
    if (!citation.asWritten || citation.deletedAt !== null || !gone.has(citation.asWritten)) continue;
    const other = otherMention(one, after, state, touched, date);
    if (other === null) listed.delete(citation.id);
    else if (other.text !== citation.asWritten) listed.set(citation.id, readAgain(citation, other));
  }
  return changesBetween(known, listed);
}

/** All that the texts of `records` cite. */
function mentionsIn(records: readonly CitingRecord[], at: RecordAt, date: string | null): CitationMention[] {
  return records.flatMap((record) => citingTexts(record, at)).flatMap((text) => findCitations(text, date));
}

/** Those of `mentions` whose words none of `others` has. */
function mentionsWithout(mentions: readonly CitationMention[], others: readonly CitationMention[]): CitationMention[] {
  return mentions.filter(({ text }) => others.every((other) => other.text !== text));
}

/** A citation of the meeting, and whether it was found in words that can't be right. */
interface Listed {
  readonly citation: Citation;
  readonly doubt: CitationDoubt | null;
}

function listedIn(state: MeetingState, date: string | null): ReadonlyMap<string, Listed> {
  return new Map(
    Object.values(state.citation).map((citation) => [
      citation.id,
      { citation, doubt: citationDoubt(citation, { date }) },
    ]),
  );
}

/** A document that is named in new words: it becomes a citation, or makes the one that is known clearer. */
function takeIn(mention: CitationMention, listed: Map<string, Listed>, state: MeetingState): void {
  const all = [...listed.values()];
  const identity = citationIdentity(mention.key);
  const known =
    all.find(({ citation }) => citationIdentity(citation.key) === identity) ?? all.find((one) => means(mention, one));
  if (!known) {
    const order = orderBehind([lastOrderIn(state.citation), ...all.map(({ citation }) => citation.order)]);
    const id = citationIdOf(mention.key);
    listed.set(id, readAgain({ id, effectiveOn: null, relation: null, order, deletedAt: null }, mention));
    return;
  }
  const { citation, doubt } = known;
  if (!isFoundInText(citation) || citation.deletedAt !== null) return;
  if (isClearer(mention, { ...citation, doubt })) listed.set(citation.id, readAgain(citation, mention));
}

type Unread = Omit<Citation, 'key' | 'type' | 'issuedOn' | 'issuer' | 'note' | 'asWritten'>;

function readAgain(citation: Unread, mention: CitationMention): Listed {
  const { key, type, issuedOn, issuer, note, text, doubt } = mention;
  return { citation: { ...citation, key, type, issuedOn, issuer, note, asWritten: text }, doubt };
}

/**
 * Whether a mention is of that citation: by its key, by a shorter or longer one, or by the key under which the citation
 * was found before a person corrected it. What is doubtful is taken for nothing but itself.
 */
function means(mention: CitationMention, { citation, doubt }: Listed): boolean {
  if (citation.id === citationIdOf(mention.key)) return true;
  if (mention.doubt !== null || doubt !== null) {
    return citationIdentity(mention.key) === citationIdentity(citation.key);
  }
  return isSameDocument(mention.key, citation.key);
}

type Clarity = Pick<CitationMention, 'key' | 'issuedOn' | 'doubt'>;

/** Whether `mention` says more of its document than `known`: it is not doubtful, gives the whole number, the date. */
function isClearer(mention: Clarity, known: Clarity): boolean {
  if (mention.doubt !== null || (isShortKey(mention.key) && !isShortKey(known.key))) return false;
  if (known.doubt !== null || (isShortKey(known.key) && !isShortKey(mention.key))) return true;
  return mention.issuedOn !== null && known.issuedOn === null;
}

/** The clearest mention of a citation that remains, in the words it had if they are still there; null for none. */
function otherMention(
  one: Listed,
  after: readonly CitationMention[],
  state: MeetingState,
  touched: readonly CitingRecord[],
  date: string | null,
): CitationMention | null {
  let clearest: CitationMention | null = null;
  const at = recordsIn(state);
  const apart = new Set(touched.map(({ kind, id }) => `${kind}/${id}`));
  const sign = citationSign(one.citation.key);
  const consider = (mention: CitationMention) => {
    if (!means(mention, one)) return;
    if (clearest === null || isClearer(mention, clearest) || mention.text === one.citation.asWritten)
      clearest = mention;
  };
  after.forEach(consider);
  for (const record of citingRecords(state)) {
    if (apart.has(`${record.kind}/${record.id}`)) continue;
    for (const text of citingTexts(record, at)) if (sign.test(text)) findCitations(text, date).forEach(consider);
  }
  return clearest;
}

function changesBetween(before: ReadonlyMap<string, Listed>, after: ReadonlyMap<string, Listed>): CitationChange[] {
  const changes: CitationChange[] = [];
  for (const [id, { citation }] of after) {
    const earlier = before.get(id)?.citation;
    if (!earlier) changes.push(inserted('citation', citation));
    else if (earlier !== citation) changes.push(updated('citation', earlier, citation));
  }
  for (const [id, { citation }] of before) {
    if (!after.has(id)) changes.push({ kind: 'citation', id, before: citation, after: null });
  }
  return changes;
}
