import { useEffect, useState } from 'react';

/**
 * False for a moment after `key` has changed: what lies under a finger that is already coming down must not be another
 * thing than the one it was meant for.
 */
export function useSettled(key: string, holdOffMs: number): boolean {
  const [settledKey, setSettledKey] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettledKey(key), holdOffMs);
    return () => {
      clearTimeout(timer);
      // The same key may be back at once, with something else in between.
      setSettledKey(null);
    };
  }, [key, holdOffMs]);
  return settledKey === key;
}
