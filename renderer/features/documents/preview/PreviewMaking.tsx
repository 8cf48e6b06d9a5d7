import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import { useWords } from '../../../store/translation.ts';
import { pageWords } from '../pageWords.ts';
import { usePreviewProgress } from './usePreviewProgress.ts';

interface PreviewMakingProps {
  readonly request: DocumentRequest;
  readonly isMaking: boolean;
  readonly className: string | undefined;
}

/** That other pages are being made, and how many are, once that takes long enough for somebody to wonder. */
export function PreviewMaking({ request, isMaking, className }: PreviewMakingProps) {
  const t = useWords();
  const progress = usePreviewProgress(request, isMaking);
  return (
    <div className={className}>
      {/* There before it says something, or it would not be heard; the numbers beside it are seen only. */}
      <span role="status">{progress && t(`documents.stage.${progress.stage}`)}</span>
      <span>{progress && pageWords(t, progress.page, progress.pageCount)}</span>
    </div>
  );
}
