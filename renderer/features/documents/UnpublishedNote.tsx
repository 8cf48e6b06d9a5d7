import { unpublishedConclusions } from '#shared/documents/pressSummary.ts';
import { useMeeting } from '../../store/meetingStore.ts';
import { useWords } from '../../store/translation.ts';

interface UnpublishedNoteProps {
  readonly className: string | undefined;
}

/** What the press page leaves out; on the page itself, which goes to the public, no word of it stands. */
export function UnpublishedNote({ className }: UnpublishedNoteProps) {
  const t = useWords();
  const count = useMeeting(unpublishedConclusions);
  return count > 0 ? <p className={className}>{t('documents.unpublished', { count })}</p> : null;
}
