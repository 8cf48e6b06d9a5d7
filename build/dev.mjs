// `npm run dev`: the application with its windows reloading as sources change.
import { sandboxArguments } from './setup/electronRuntime.mjs';
import { inTree } from './setup/paths.mjs';
import { onSomeDisplay, readyElectron } from './setup/ready.mjs';
import { runNode } from './setup/run.mjs';
import { runScript } from './setup/say.mjs';

await runScript(async () => {
  const electron = await readyElectron();
  return onSomeDisplay(async (env) => {
    const args = ['dev', '--watch', '--', ...sandboxArguments(), ...process.argv.slice(2)];
    const cli = inTree('node_modules/electron-vite/bin/electron-vite.js');
    // electron-vite looks for the executable by itself, and only inside the electron package.
    const found = { ELECTRON_EXEC_PATH: electron.executable };
    const { status } = await runNode(cli, args, { env: { ...env, ...electron.env, ...found } });
    return status;
  });
});
