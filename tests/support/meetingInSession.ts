import type { Command } from '#shared/domain/command.ts';
import { createdMeeting, diskLibrary, openedMeeting, submission, unwrapped } from './diskLibrary.ts';

/**
 * A library with a conference in session: the application opens it when it starts.
 * @param path its folder
 * @param points how many points are recorded
 * @param conclusions how many conclusions wait for the chair's decision
 * @returns the id of the meeting
 */
export async function meetingInSession(path: string, points: number, conclusions: number): Promise<string> {
  const library = diskLibrary(path);
  const meetingId = await createdMeeting(library);
  const { session } = await openedMeeting(library, meetingId);
  const place = { agendaItemId: 'item-1', speechId: null };
  const conclusionIds = Array.from({ length: conclusions }, (_, index) => `conclusion-${index + 1}`);
  const commands: Command[] = [
    { type: 'meeting/start' },
    { type: 'agendaItem/start', id: 'item-1' },
    ...Array.from({ length: points }, (_, index): Command => {
      const text = `Ý kiến thứ ${index + 1}: đẩy nhanh tiến độ triển khai nền tảng số quốc gia`;
      return { type: 'point/add', id: `point-${index + 1}`, text, isPrivate: false, ...place };
    }),
    ...conclusionIds.map((id, index): Command => {
      const text = `Kết luận thứ ${index + 1}: giao Vụ Pháp chế rà soát các thông tư đã ban hành`;
      return { type: 'conclusion/add', id, text, concludedById: 'chair', ...place };
    }),
    ...(conclusions > 0 ? [{ type: 'conclusion/submit', ids: conclusionIds } as const satisfies Command] : []),
  ];
  for (const [index, command] of commands.entries()) {
    unwrapped(await session.submit(submission(`in-session-${index}`, command)));
  }
  await session.close();
  return meetingId;
}
