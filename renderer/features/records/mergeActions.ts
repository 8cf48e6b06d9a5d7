import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { perform } from '../../store/perform.ts';
import { words } from '../../store/translation.ts';
import { notify, selectRecord } from '../../store/uiStore.ts';
import { nameOf } from './recordActions.ts';
import { refOfEntry } from './selection.ts';
import { selectedEntries } from './selectionActions.ts';

/** Ctrl+G: the selected records are one, the first of them; it stays selected. */
export async function mergeSelected(): Promise<void> {
  const t = words();
  const entries = selectedEntries();
  const [first, ...others] = entries;
  if (!first || others.length === 0) {
    notify(errorSentence(t, { code: 'recordsTooFew' }));
    return;
  }
  if (others.some(({ kind }) => kind !== first.kind)) {
    notify(t('records.kindsDiffer'), 'bad');
    return;
  }
  if (!(await perform({ type: 'records/merge', kind: first.kind, ids: entries.map(({ record }) => record.id) })))
    return;
  selectRecord(refOfEntry(first));
  notify(t('records.merged', { count: entries.length, what: nameOf(first.kind, first.number) }));
}
