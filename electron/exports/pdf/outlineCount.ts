import type { PdfOutline } from './engine.ts';

/**
 * Tells the reader how many entries there are to see (PDF 1.7, 12.3.3): in all, and below a closed one, which is
 * negative. pdfkit does so for entries that are open.
 */
export function countEntries(root: PdfOutline): void {
  if (root.children.length === 0) return;
  root.outlineData.Count = visible(root);
  for (const entry of root.children) markClosed(entry);
}

function visible({ children }: PdfOutline): number {
  return children.reduce((sum, child) => sum + 1 + (child.options.expanded ? visible(child) : 0), 0);
}

function markClosed(entry: PdfOutline): void {
  if (entry.children.length > 0 && !entry.options.expanded) entry.outlineData.Count = -visible(entry);
  for (const child of entry.children) markClosed(child);
}
