import { useEffect, useRef, useState } from 'react';
import type { ChairConclusion, ReviewState } from '#shared/domain/chairView/reviewContent.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';

/** Those conclusions whose state is not what it was. */
function newStates(
  before: ReadonlyMap<string, ReviewState>,
  conclusions: readonly ChairConclusion[],
): readonly ChairConclusion[] {
  return conclusions.filter(({ id, state }) => before.get(id) !== state);
}

/** What a screen reader says when the state of conclusions changes; empty at first. */
export function useAnnouncement(conclusions: readonly ChairConclusion[], t: ChairTranslate): string {
  const known = useRef<ReadonlyMap<string, ReviewState> | null>(null);
  const [announcement, setAnnouncement] = useState('');
  useEffect(() => {
    const news = known.current ? newStates(known.current, conclusions) : [];
    known.current = new Map(conclusions.map(({ id, state }) => [id, state]));
    if (news.length === 0) return;
    const sentences = news.map(({ number, state }) => t('stateOf', { number, state: t(`state.${state}`) }));
    setAnnouncement(sentences.join('. '));
  }, [conclusions, t]);
  return announcement;
}
