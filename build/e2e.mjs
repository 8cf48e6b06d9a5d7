// `npm run e2e -- …`: the tests with real windows alone; arguments choose files or titles, as with playwright.
import { inTree } from './setup/paths.mjs';
import { onOwnDisplay, readyApplication } from './setup/ready.mjs';
import { runNode } from './setup/run.mjs';
import { runScript } from './setup/say.mjs';
import { ensureTestTools } from './setup/testTools.mjs';

await runScript(async () => {
  const electron = await readyApplication();
  await ensureTestTools();
  return onOwnDisplay(async (env) => {
    const cli = inTree('node_modules/@playwright/test/cli.js');
    const args = ['test', ...process.argv.slice(2)];
    const { status } = await runNode(cli, args, { env: { ...env, ...electron.env } });
    return status;
  });
});
