import type { AssignmentDoubt } from './assignmentReading.ts';
import type { ClauseFacts } from './clauseFacts.ts';
import type { Limit } from './limit.ts';
import { type Mention, sliceOf } from './mention.ts';
import type { Words } from './word.ts';

/**
 * What is not sure about a task.
 * @param isMute no words are left that say what is to be done.
 */
export function doubtsOf(
  words: Words,
  facts: ClauseFacts,
  { deadline, past, isLimit, others }: Limit,
  isMute: boolean,
): readonly AssignmentDoubt[] {
  const unclear = facts.doubts.flatMap(({ code, params }) => (code === 'leadUnclear' ? [params.text] : []));
  const doubts = facts.doubts.filter(({ code, params }) => code !== 'othersNamed' || !unclear.includes(params.text));
  const { lead, director } = facts;
  if (lead === null && director === null && !facts.isLeadUnclear)
    doubts.push({ code: 'leadMissing', params: { text: '' } });
  if (lead && (lead.length > 1 || lead.some(({ unitIds }) => unitIds.length > 1))) {
    doubts.push({ code: 'severalLeads', params: { text: '' } });
  }
  for (const mention of [...(lead ?? []), ...facts.coordinating]) doubts.push(...doubtAbout(words, mention));
  if (director?.doubt)
    doubts.push({ code: director.doubt, params: { text: sliceOf(words, director.from, director.end) } });
  if (lead && facts.leadIs === 'plain' && !isLimit) doubts.push({ code: 'directiveNotSaid', params: { text: '' } });
  if (isMute) doubts.push({ code: 'workMissing', params: { text: '' } });
  if (past !== null && deadline === null && facts.leadIs === 'told')
    doubts.push({ code: 'deadlinePast', params: { text: past } });
  for (const text of others) doubts.push({ code: 'severalDeadlines', params: { text } });
  return doubts;
}

function doubtAbout(words: Words, { from, end, doubt }: Mention): readonly AssignmentDoubt[] {
  return doubt === null ? [] : [{ code: doubt, params: { text: sliceOf(words, from, end) } }];
}
