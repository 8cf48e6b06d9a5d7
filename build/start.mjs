// `npm start`: runs the application, after whatever set-up is missing.
import { hasDisplay } from './setup/display.mjs';
import { sandboxArguments } from './setup/electronRuntime.mjs';
import { top } from './setup/paths.mjs';
import { onSomeDisplay, readyApplication } from './setup/ready.mjs';
import { run } from './setup/run.mjs';
import { runScript, say } from './setup/say.mjs';

await runScript(async () => {
  const electron = await readyApplication();
  if (!hasDisplay())
    say('There is no display: running on a virtual one, where nobody sees the windows. Ctrl-C ends it');
  return onSomeDisplay(async (env) => {
    const args = [...sandboxArguments(), top, ...process.argv.slice(2)];
    const { status } = await run(electron.executable, args, { env: { ...env, ...electron.env } });
    return status;
  });
});
