import { useEffect, useState } from 'react';
import type { RecordHistory } from '#shared/contract/data.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import { bridge } from '../../store/bridge.ts';
import { openMeetingState } from '../../store/meetingStore.ts';
import type { RecordRef } from '../../store/uiStore.ts';

/** What happened to a record, as of when it was asked for; null while it is being read. */
export function useRecordHistory({ kind, id }: RecordRef): Result<RecordHistory, CallError> | null {
  const [history, setHistory] = useState<Result<RecordHistory, CallError> | null>(null);
  useEffect(() => {
    let isWanted = true;
    const { meetingId } = openMeetingState();
    void bridge.call('meeting/recordHistory', { meetingId, kind, id }).then((read) => {
      if (isWanted) setHistory(read);
    });
    return () => {
      isWanted = false;
    };
  }, [kind, id]);
  return history;
}
