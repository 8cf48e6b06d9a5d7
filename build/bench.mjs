// `npm run bench`: measures the built application and its parts; arguments choose files, as with vitest.
import { inTree } from './setup/paths.mjs';
import { onOwnDisplay, readyApplication } from './setup/ready.mjs';
import { runNode } from './setup/run.mjs';
import { runScript } from './setup/say.mjs';

await runScript(async () => {
  const electron = await readyApplication();
  return onOwnDisplay(async (env) => {
    const args = ['run', '--config', 'vitest.bench.config.ts', ...process.argv.slice(2)];
    const { status } = await runNode(inTree('node_modules/vitest/vitest.mjs'), args, {
      env: { ...env, ...electron.env },
    });
    return status;
  });
});
