import { type ClauseFacts, drop } from './clauseFacts.ts';

/**
 * Which clauses make one task: one with a lead of its own begins a task, one that only tells more (who helps, by when)
 * goes with the task before it, one that reports ends it.
 */
export function groupsOf(clauses: readonly ClauseFacts[]): readonly (readonly ClauseFacts[])[] {
  const groups: ClauseFacts[][] = [];
  let current: ClauseFacts[] | null = null;
  let header: ClauseFacts | null = null;
  for (const facts of clauses) {
    if (facts.opensList) header = facts;
    if (facts.reports) {
      current = null;
      continue;
    }
    if (current?.some(({ lead }) => lead !== null) && facts.onlyHelps && facts.clause.after !== 'stop') asHelp(facts);
    if (current && belongs(facts, current)) {
      current.push(facts);
      continue;
    }
    if (facts.leadIs === 'plain' && facts.lead && givenBefore(facts, header ?? current?.[0] ?? null)) {
      facts.leadIs = 'told';
      facts.verb ??= (header ?? current?.[0])?.verb ?? null;
    }
    current = [facts];
    groups.push(current);
  }
  return groups;
}

/** "Giao A …; B phối hợp": B helps. What B helps with stays in the words of the task, with B's name. */
function asHelp(facts: ClauseFacts): void {
  const { lead, clause, dropped } = facts;
  if (!lead) return;
  facts.coordinating.unshift(...lead);
  facts.lead = null;
  dropped.clear();
  const end = lead.at(-1)?.end ?? clause.from;
  if (clause.end - end <= 3) drop(facts, clause.from, clause.end);
}

function belongs(facts: ClauseFacts, group: readonly ClauseFacts[]): boolean {
  const { after } = facts.clause;
  const hasLead = group.some(({ lead }) => lead !== null);
  // A list of labels may name the lead last.
  if (facts.lead) return !hasLead && after === 'semicolon' && group.some(isPartial);
  if (after === 'semicolon' || after === 'line' || after === 'directive') return true;
  if (after !== 'stop') return false;
  return facts.coordinating.length > 0 || facts.director !== null || facts.continues;
}

function isPartial({ coordinating, director, contentFrom }: ClauseFacts): boolean {
  return coordinating.length > 0 || director !== null || contentFrom !== null;
}

/** "Giao A …; B …": B is given its part by the same word. */
function givenBefore(facts: ClauseFacts, before: ClauseFacts | null): boolean {
  return before?.leadIs === 'told' && (facts.clause.after === 'semicolon' || facts.clause.after === 'line');
}

/** The clauses of one task as one. */
export function gathered(group: readonly ClauseFacts[]): ClauseFacts {
  const [first, ...others] = group;
  if (!first) throw new Error('A group has a clause');
  const whole = { ...first, coordinating: [...first.coordinating], doubts: [...first.doubts] };
  for (const facts of others) {
    if (facts.lead && !whole.lead) {
      whole.lead = facts.lead;
      whole.leadIs = facts.leadIs;
      whole.mayReport = facts.mayReport;
    }
    whole.verb ??= facts.verb;
    whole.coordinating.push(...facts.coordinating);
    whole.director ??= facts.director;
    whole.asks ||= facts.asks;
    whole.isDirectorTold ||= facts.isDirectorTold;
    whole.isLeadUnclear ||= facts.isLeadUnclear;
    whole.doubts.push(...facts.doubts);
  }
  return whole;
}
