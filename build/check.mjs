// `npm run check`: the quick half of `npm test`: no window is opened.
import { ensurePackages } from './setup/packages.mjs';
import { inTree } from './setup/paths.mjs';
import { runNode } from './setup/run.mjs';
import { runScript } from './setup/say.mjs';
import { runStaticChecks } from './staticChecks.mjs';

await runScript(async () => {
  await ensurePackages();
  const failed = await runStaticChecks();
  const args = ['run', ...process.argv.slice(2)];
  const { status } = await runNode(inTree('node_modules/vitest/vitest.mjs'), args);
  return failed.length > 0 ? 1 : status;
});
