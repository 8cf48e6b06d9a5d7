import { useEffect, useState } from 'react';
import type { NumberRegister } from '#shared/contract/data.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { IssuableType } from '#shared/domain/issuance.ts';
import type { Result } from '#shared/lib/result.ts';
import { bridge } from '../../store/bridge.ts';
import { openMeetingState } from '../../store/meetingStore.ts';

/** The numbers that the documents of a type got, in all meetings, as they are when the form appears; null until then. */
export function useRegister(document: IssuableType): Result<NumberRegister, CallError> | null {
  const [register, setRegister] = useState<Result<NumberRegister, CallError> | null>(null);
  useEffect(() => {
    let isHere = true;
    void bridge.call('documents/register', { meetingId: openMeetingState().meetingId, document }).then((answer) => {
      if (isHere) setRegister(answer);
    });
    return () => {
      isHere = false;
    };
  }, [document]);
  return register;
}
