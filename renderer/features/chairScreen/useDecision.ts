import { useEffect, useRef, useState } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import { type RefusalWord, refusalWord } from './refusalWord.ts';

const refusalShownMs = 8_000;

interface Decision {
  /** Why the last decision was refused, for as long as that is shown. */
  readonly refusal: RefusalWord | null;
  /** Sends a decision; while one is on its way, others are not taken. */
  readonly decide: (send: () => Promise<CallError | null>) => void;
}

/** Sends the chair's decisions one at a time and keeps the answer for a while if it is a refusal. */
export function useDecision(): Decision {
  const isUnderWay = useRef(false);
  const [refusal, setRefusal] = useState<RefusalWord | null>(null);
  useEffect(() => {
    if (refusal === null) return;
    const timer = setTimeout(() => setRefusal(null), refusalShownMs);
    return () => clearTimeout(timer);
  }, [refusal]);

  const decide = async (send: () => Promise<CallError | null>): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setRefusal(null);
    try {
      const error = await send();
      setRefusal(error && refusalWord(error));
    } finally {
      isUnderWay.current = false;
    }
  };
  return { refusal, decide: (send) => void decide(send) };
}
