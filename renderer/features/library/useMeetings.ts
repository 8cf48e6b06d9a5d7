import { useCallback, useEffect, useState } from 'react';
import type { MeetingSummary } from '#shared/contract/data.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { bridge } from '../../store/bridge.ts';

export type Meetings =
  | { readonly state: 'loading' }
  | { readonly state: 'read'; readonly meetings: readonly MeetingSummary[] }
  | { readonly state: 'failed'; readonly error: CallError };

/** The list of meetings as it is on disk now. */
export function useMeetings(): { readonly meetings: Meetings; readonly reread: () => void } {
  const [meetings, setMeetings] = useState<Meetings>({ state: 'loading' });
  const reread = useCallback(() => {
    void bridge.call('library/list', {}).then((result) => {
      setMeetings(result.ok ? { state: 'read', meetings: result.value } : { state: 'failed', error: result.error });
    });
  }, []);
  useEffect(reread, [reread]);
  return { meetings, reread };
}
