import { useEffect, useState } from 'react';
import type { Pushes } from '#shared/contract/pushes.ts';
import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import { type DocumentProgress, stageBegun } from '#shared/documents/documentProgress.ts';
import { deepEqual } from '#shared/lib/deepEqual.ts';
import { bridge } from '../../../store/bridge.ts';

/** What takes no longer than this comes as if at once; a word about it would only flicker. */
const unnoticedMs = 300;

/** How far the pages are that are being made; null while nobody has to wait for any. */
export function usePreviewProgress(request: DocumentRequest, isMaking: boolean): DocumentProgress | null {
  const [isSlow, setSlow] = useState(false);
  const [told, setTold] = useState<Pushes['documents.previewing'] | null>(null);

  useEffect(() => {
    if (!isMaking) return;
    const timer = setTimeout(() => setSlow(true), unnoticedMs);
    const unsubscribe = bridge.subscribe((push) => {
      if (push.name === 'documents.previewing') setTold(push.data);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
      setSlow(false);
      setTold(null);
    };
  }, [isMaking]);

  if (!isSlow) return null;
  return told && deepEqual(told.request, request) ? told.progress : stageBegun('preparing');
}
