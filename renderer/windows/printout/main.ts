import { bridge } from '../../store/bridge.ts';
import { pdfSheets } from '../../ui/pdf/svg/pdfSheets.ts';

/** Shows the pages of the document that is to be printed, each on its sheet, and says so. */
async function show(): Promise<void> {
  const bytes = await bridge.call('printout/read', {});
  if (!bytes.ok) throw new Error(bytes.error.code);
  const { isLandscape, sheets } = await pdfSheets(bytes.value);
  document.documentElement.dataset.paper = isLandscape ? 'landscape' : 'portrait';
  document.body.append(...sheets);
  await document.fonts.ready;
  await bridge.call('printout/show', { isLandscape });
}

// No longer than the call takes: one that is refused would leave the print waiting for ever.
show().catch((error: unknown) => bridge.call('printout/fail', { reason: String(error).slice(0, 2_000) }));
