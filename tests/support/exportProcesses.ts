import type { RunningApp } from './electronApp.ts';

/** How many processes lay out documents. */
export function exportProcesses(app: RunningApp): Promise<number> {
  return app.electron.evaluate(
    (electron) => electron.app.getAppMetrics().filter(({ name }) => name === 'Giao Ban exports').length,
  );
}
