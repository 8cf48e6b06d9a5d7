import type { QuickKind } from '#shared/language/quickSyntax.ts';
import { addAs } from '../../features/capture/captureActions.ts';
import { classifySelected } from '../../features/records/classifyActions.ts';
import { boxStatus } from '../../store/captureBox.ts';

/** Ctrl+1…6: what stands in the box is recorded as that; with an empty box the selected records, or the last, are. */
export function recordAs(kind: QuickKind): void {
  if (boxStatus().isEmpty) void classifySelected(kind);
  else addAs(kind);
}
