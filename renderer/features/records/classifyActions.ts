import type { Command } from '#shared/domain/command.ts';
import { classOf, type RecordClass } from '#shared/domain/recordClass.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { cleanText } from '#shared/language/cleanText.ts';
import { refusalsOf } from '../../store/perform.ts';
import { prefixedLine } from '../../store/prefixedLines.ts';
import { words } from '../../store/translation.ts';
import { notify, showPanel } from '../../store/uiStore.ts';
import { entryText, rewording } from './entryText.ts';
import type { LogEntry } from './logEntry.ts';
import { petitionFor } from './petitionFor.ts';
import { nameOf, nameOfAll } from './recordActions.ts';
import { entriesInHand, logEntries } from './selectionActions.ts';

/**
 * Ctrl+1…6 in an empty box: the selected records, or the last one, are that, with their time and place kept; one
 * gesture. Those that can't be stay as they are, and the first reason is told.
 */
export async function classifySelected(into: RecordClass): Promise<void> {
  await classify(await entriesInHand(), into);
}

/** Takes back the prefix that made a record what it is: it is a point, with the letters that were typed. */
export async function takePrefixBack(entry: LogEntry): Promise<void> {
  await classify([entry], 'point');
}

async function classify(inHand: readonly LogEntry[], into: RecordClass): Promise<void> {
  if (inHand.length === 0) return;
  const t = words();
  const name = t(`records.class.${into}`);
  const entries = inHand.filter(({ kind, record }) => classOf(kind, record) !== into);
  if (entries.length === 0) {
    notify(t('records.isThatAlready', { name }));
    return;
  }
  const commands = entries.flatMap((entry) => [...asTyped(entry, into), classifying(entry, into, entries)]);
  const refusals = await refusalsOf(commands);
  const done = entries.length - refusals.length;
  const [reason] = refusals;
  if (!reason) notify(saidOf(entries, into));
  else {
    const said = errorSentence(t, reason);
    notify(done === 0 ? said : t('records.someClassified', { done, count: entries.length, reason: said }), 'bad');
  }
  if (into === 'answer' && done > 0) showPanel('petitions');
}

/** `Đã chuyển thành kết luận 4`; of several, how many. */
function saidOf(entries: readonly LogEntry[], into: RecordClass): string {
  const t = words();
  const name = t(`records.class.${into}`);
  if (entries.length > 1) return t('records.severalClassified', { what: nameOfAll(entries), name });
  const now = logEntries().find(({ record }) => record.id === entries[0]?.record.id);
  return t('records.classified', { name: now?.number ? nameOf(now.kind, now.number) : name });
}

/** Turned into a point, a record that a prefix made what it is gets the letters of the prefix back. */
function asTyped(entry: LogEntry, into: RecordClass): Command[] {
  const typed = prefixedLine(entry.record.id);
  // Worded anew since, it is no longer what was typed.
  if (into !== 'point' || typed === undefined || !cleanText(typed).includes(entryText(entry))) return [];
  return [rewording(entry, typed)];
}

function classifying({ kind, record: { id } }: LogEntry, into: RecordClass, entries: readonly LogEntry[]): Command {
  const petitionId = into === 'answer' ? petitionFor(logEntries(), id, entries) : null;
  return { type: 'record/classify', kind, id, into, petitionId };
}
