import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { useWords } from '../../store/translation.ts';
import type { Copied } from './useCopyIssued.ts';

/** What came of copying what was issued of a meeting that can't be opened. */
export function CopiedNote({ result }: Pick<Copied, 'result'>) {
  const t = useWords();
  if (!result.ok) return errorSentence(t, result.error);
  const { fileNames, changedCount, failure } = result.value;
  const sentences = [
    fileNames.length > 0 && t('library.copied', { names: fileNames.join(', ') }),
    failure && t('library.copiedInPart', { why: errorSentence(t, failure) }),
    changedCount > 0 && t('library.changed', { count: changedCount }),
  ];
  return sentences.filter(Boolean).join(' ');
}
