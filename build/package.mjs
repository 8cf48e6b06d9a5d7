// `npm run package -- …`: an installable application in dist/; arguments go to electron-builder.
import { ensureCompiled } from './setup/compile.mjs';
import { ensureElectron } from './setup/electronRuntime.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { inTree } from './setup/paths.mjs';
import { runNode } from './setup/run.mjs';
import { runScript, say } from './setup/say.mjs';

await runScript(async () => {
  await ensurePackages();
  await ensureCompiled();
  const electron = await ensureElectron();
  const args = [...runtimeArguments(electron), ...testArguments(), ...process.argv.slice(2)];
  const { status } = await runNode(inTree('node_modules/electron-builder/cli.js'), args);
  return status;
});

/** @param {import('./setup/electronRuntime.mjs').ElectronRuntime} electron */
function runtimeArguments({ overrideDist, version }) {
  if (!overrideDist) return [];
  say('This package holds the stand-in Electron: it is for trying out, not for giving to anybody');
  return [`-c.electronDist=${overrideDist}`, ...(version === 'given' ? [] : [`-c.electronVersion=${version}`])];
}

/** Playwright attaches with a switch that the shipped package refuses; the package for tests accepts it. */
function testArguments() {
  return process.env.GIAO_BAN_E2E_PACKAGE === '1'
    ? ['-c.electronFuses.enableNodeCliInspectArguments=true', '-c.directories.output=dist/e2e']
    : [];
}
