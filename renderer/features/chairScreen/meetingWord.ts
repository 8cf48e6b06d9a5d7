import type { MeetingStatus } from '#shared/domain/meeting.ts';
import type { ChairTranslate } from '#shared/i18n/chairTranslate.ts';

/** How the meeting stands, for the chair; null while it is in session, which needs no words. */
export function meetingWord(status: MeetingStatus, t: ChairTranslate): string | null {
  switch (status) {
    case 'inSession':
      return null;
    case 'preparing':
    case 'paused':
      return t(`meeting.${status}`);
    case 'ended':
    case 'issued':
      return t('meeting.ended');
  }
}
