import type { Calendar } from '../deadline/calendar.ts';
import type { AssignmentReading } from './assignmentReading.ts';
import type { ClauseFacts } from './clauseFacts.ts';
import { clausesIn } from './clauses.ts';
import { doubtsOf } from './doubtsOf.ts';
import { gathered, groupsOf } from './groupsOf.ts';
import type { KnownNames } from './knownNames.ts';
import { type Limit, limitIn } from './limit.ts';
import { named, namedPerson, namedTogether } from './mention.ts';
import { readClause } from './readClause.ts';
import { taskText } from './taskText.ts';
import { type Words, wordsIn } from './word.ts';

/** A sentence that asks for all that a reading needs. */
export const sampleAssignment = 'Giao Văn phòng chủ trì, phối hợp với các đơn vị rà soát, hoàn thành trước ngày 30/6';

/**
 * Who does what by when, as a sentence (or a few) says it: one reading a task, in the order of the text; none when
 * nothing is given to anybody. What is not sure is left out or comes with a doubt (domain.md §3.3, §5.6).
 */
export function readAssignments(sentence: string, names: KnownNames, calendar: Calendar): readonly AssignmentReading[] {
  const words = wordsIn(sentence);
  const facts = clausesIn(words, names).map((clause) => readClause(words, clause, names));
  const groups = groupsOf(facts);
  const readings = groups.flatMap((group) => readingOf(words, group, calendar) ?? []);
  const isShared = groups.at(-1)?.some(({ completes }) => completes) === true;
  return isShared ? withSharedDeadline(readings) : readings;
}

/** "Giao A …; giao B …; hoàn thành trước ngày …": B's, and perhaps A's too. */
function withSharedDeadline(readings: readonly AssignmentReading[]): readonly AssignmentReading[] {
  const shared = readings.at(-1)?.deadline;
  if (!shared) return readings;
  const doubt = { code: 'deadlineShared', params: { text: shared.phrase } } as const;
  return readings.map((reading) =>
    reading.deadline === null ? { ...reading, doubts: [...reading.doubts, doubt] } : reading,
  );
}

function readingOf(words: Words, group: readonly ClauseFacts[], calendar: Calendar): AssignmentReading | null {
  const facts = gathered(group);
  const from = words.list[group[0]?.clause.from ?? 0]?.from ?? 0;
  const to = words.list[(group.at(-1)?.clause.end ?? 0) - 1]?.to ?? 0;
  const limit = limitIn(words.text, from, to, calendar);
  if (!saysSomething(facts, limit)) return null;
  const { deadline } = limit;
  const text = taskText(words, group, deadline);
  const { verb, lead, coordinating, director } = facts;
  return {
    from,
    to,
    text: text || words.text.slice(from, to).trim(),
    verb,
    isAnnounced: facts.lead !== null && facts.leadIs === 'announced',
    lead: lead && namedTogether(words, lead),
    leads: (lead ?? []).map((mention) => named(words, mention)),
    coordinating: coordinating.map((mention) => named(words, mention)),
    director: director && namedPerson(words, director),
    deadline,
    doubts: doubtsOf(words, facts, limit, text === ''),
  };
}

/** A sentence that names nobody and no limit proposes nothing; one about what was, neither. */
function saysSomething(facts: ClauseFacts, { past, deadline, isLimit }: Limit): boolean {
  if (facts.reports) return false;
  // "Đến ngày 30/6 …" with another day that is over is no report.
  const isPast = past !== null && (deadline?.due == null || deadline.reason.code.endsWith('Rolled'));
  if (facts.lead) return facts.leadIs !== 'plain' || (!isPast && (!facts.mayReport || isLimit));
  if (facts.isLeadUnclear) return true;
  if (facts.director) return facts.isDirectorTold || isLimit;
  return (facts.asks && isLimit) || (facts.coordinating.length > 0 && !isPast);
}
