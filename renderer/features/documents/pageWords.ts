import type { Translate } from '#shared/i18n/translator.ts';

/** Which page is being made, of how many where that is known; nothing where no page is. */
export function pageWords(t: Translate, page: number | null, pageCount: number | null): string {
  if (page === null) return '';
  return pageCount === null ? t('documents.made.page', { page }) : t('documents.made.pageOf', { page, pageCount });
}
