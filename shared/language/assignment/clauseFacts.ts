import type { AssignmentDoubt } from './assignmentReading.ts';
import { endsName } from './boundary.ts';
import type { Clause } from './clauses.ts';
import { type Mention, sliceOf } from './mention.ts';
import type { Named } from './namesAt.ts';
import type { PersonMention } from './personAt.ts';
import type { Words } from './word.ts';

/** What one clause says, gathered from left to right. */
export interface ClauseFacts {
  readonly clause: Clause;
  /** The directive word, in lower case. */
  verb: string | null;
  /**
   * How the lead is told to do it: told by a directive word, announced ("sẽ …"), or just named before a verb, as a
   * report would do too. Null while there is none.
   */
  lead: readonly Mention[] | null;
  leadIs: 'told' | 'announced' | 'plain';
  /** The verb behind the lead is one of reports too: only a limit makes it a directive. */
  mayReport: boolean;
  /** The lead does no more than "phối hợp": behind a clause with a lead it is who helps. */
  onlyHelps: boolean;
  coordinating: Mention[];
  director: PersonMention | null;
  /** The director was told to direct; else it may be what he did. */
  isDirectorTold: boolean;
  /** Somebody was told to do it whose name was not understood. */
  isLeadUnclear: boolean;
  /** Something is asked for without a name: "Yêu cầu hoàn thành …", "Thời gian tới, …". */
  asks: boolean;
  /** It begins with what is to be done: behind a task it says more of that. */
  continues: boolean;
  /** It tells by when, and no more: "hoàn thành trước ngày …". */
  completes: boolean;
  /** It tells what was or is. */
  reports: boolean;
  /** "Giao:" – what follows names the leads one by one. */
  opensList: boolean;
  /** Words that say who and no more, by their numbers: they are no part of the task's text. */
  readonly dropped: Set<number>;
  /** What is to be dealt with stands before this word, what is to be done with it behind: "X giao A trả lời". */
  colonBefore: number | null;
  /** The words of the task begin here at the earliest: behind "nội dung:". */
  contentFrom: number | null;
  readonly doubts: AssignmentDoubt[];
}

export function noFacts(clause: Clause): ClauseFacts {
  return {
    clause,
    verb: null,
    lead: null,
    leadIs: 'plain',
    mayReport: false,
    onlyHelps: false,
    coordinating: [],
    director: null,
    isDirectorTold: false,
    isLeadUnclear: false,
    asks: false,
    continues: false,
    completes: false,
    reports: false,
    opensList: false,
    dropped: new Set(),
    colonBefore: null,
    contentFrom: null,
    doubts: [],
  };
}

export function drop({ dropped }: ClauseFacts, from: number, end: number): void {
  for (let at = from; at < end; at += 1) dropped.add(at);
}

/** The lead of a clause; none when the list of names goes on with one that is not known. */
export function setLead(facts: ClauseFacts, words: Words, { mentions, end, isOpenEnded }: Named): void {
  if (isOpenEnded) {
    facts.isLeadUnclear = true;
    const from = mentions[0]?.from ?? end;
    facts.doubts.push({ code: 'leadUnclear', params: { text: sliceOf(words, from, nameEnd(words, end)) } });
  } else facts.lead = mentions;
}

export function addCoordinating(facts: ClauseFacts, words: Words, { mentions, end, isOpenEnded }: Named): void {
  facts.coordinating.push(...mentions);
  if (isOpenEnded) {
    facts.doubts.push({ code: 'coordinatingUnclear', params: { text: sliceOf(words, end, nameEnd(words, end)) } });
  }
}

/** Where a name that is not known seems to end. */
export function nameEnd(words: Words, from: number): number {
  let end = from + 1;
  while (end < words.list.length && end - from < 8 && !endsName(words, end)) end += 1;
  return end;
}
