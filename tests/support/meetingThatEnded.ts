import type { Meeting } from '#shared/domain/meeting.ts';
import type { Library } from '../../electron/services/library.ts';
import type { MeetingSession } from '../../electron/services/meetingSession.ts';
import { openedMeeting, submission, unwrapped } from './diskLibrary.ts';
import { smallMeeting } from './smallMeeting.ts';

/**
 * A conference of 25/04/2022 that has ended, with one point in it.
 * @param changed what is other than in the small meeting
 * @returns its session, to be closed by who asked for it
 */
export async function meetingThatEnded(
  library: Library,
  id: string,
  title: string,
  changed: (meeting: Meeting) => Meeting = (meeting) => meeting,
): Promise<MeetingSession> {
  const records = smallMeeting();
  const meeting = records.meeting.map((one) => changed({ ...one, id, title }));
  const { meetingId } = unwrapped(await library.create({ ...records, meeting }, 'secretary'));
  const { session } = await openedMeeting(library, meetingId);
  unwrapped(await session.submit(submission(`${id}-start`, { type: 'meeting/start' })));
  unwrapped(await session.submit(submission(`${id}-p`)));
  unwrapped(await session.submit(submission(`${id}-end`, { type: 'meeting/end' })));
  return session;
}
