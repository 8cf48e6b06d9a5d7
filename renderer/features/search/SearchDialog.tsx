import { useMemo, useState } from 'react';
import { useApp } from '../../store/appStore.ts';
import { useMeeting, useOpenReplica } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';
import { closeDialog, selectRecord, showPanel } from '../../store/uiStore.ts';
import { Finder } from '../../ui/Finder.tsx';
import { Hints } from '../../ui/Hints.tsx';
import { type Found, findHits } from './findHits.ts';
import { HitLine } from './HitLine.tsx';
import type { SearchedEntry } from './searchedEntry.ts';
import { type SearchedState, type SearchIndex, type SearchRow, searchIndex } from './searchIndex.ts';

interface SearchDialogProps {
  /** The log, in its order. */
  readonly entries: readonly SearchedEntry[];
  readonly onClose: () => void;
}

/** What was looked for last, and in which meeting: F3 goes on from there. */
let last = { meetingId: '', typed: '' };

/** F3: finds what was recorded, as one types; Enter goes to it in the log. */
export function SearchDialog({ entries, onClose }: SearchDialogProps) {
  const t = useWords();
  const language = useApp(({ settings }) => settings.language);
  const meetingId = useOpenReplica((replica) => replica.meetingId);
  const state = useMeeting((meeting) => meeting);
  const index = useSearchIndex(state, entries);
  const [typed, setTyped] = useState(last.meetingId === meetingId ? last.typed : '');
  const [known, setKnown] = useState<Found | null>(null);
  const found = useMemo(() => (known?.index === index ? known : findHits(index, typed)), [known, index, typed]);
  const { hits, tokens } = found;

  function type(text: string) {
    last = { meetingId, typed: text };
    setTyped(text);
    setKnown(findHits(index, text, found));
  }

  const footer = (
    <>
      <Hints
        keys={[
          ['↑ ↓ F3', t('search.keys.walk')],
          ['Enter', t('search.keys.go')],
          ['Esc', t('search.keys.leave')],
        ]}
      />
      <span role="status">
        {tokens.length > 0 &&
          t('search.count', { count: hits.length, formatted: hits.length.toLocaleString(language) })}
      </span>
    </>
  );
  return (
    <Finder
      title={t('search.title')}
      placeholder={t('search.placeholder')}
      initial={typed}
      count={hits.length}
      onType={type}
      onTake={(index) => goTo(hits[index])}
      onClose={onClose}
      screenful={14}
      walkKey="F3"
      empty={t(tokens.length === 0 ? 'search.nothingTyped' : 'search.nothingFound')}
      footer={footer}
    >
      {(index) => {
        const hit = hits[index];
        return hit && <HitLine hit={hit} tokens={tokens} state={state} />;
      }}
    </Finder>
  );
}

/** Made anew only when something that can be found has changed. */
function useSearchIndex(state: SearchedState, entries: readonly SearchedEntry[]): SearchIndex {
  const { speech, unit, person, answer } = state;
  return useMemo(() => searchIndex({ speech, unit, person, answer }, entries), [speech, unit, person, answer, entries]);
}

/** Selects the record, which brings it into view in the log; an answer is shown with its petition. */
function goTo(hit: SearchRow | undefined): void {
  if (!hit) return;
  const { kind, record } = hit.entry;
  closeDialog();
  selectRecord({ kind, id: record.id });
  if (hit.answer) showPanel('petitions');
}
