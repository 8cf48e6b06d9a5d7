// `npm run export -- …`: the command line of the application, in plain Node. Its own output is all that goes to
// stdout; its exit status is ours.
import { ensureCompiled } from './setup/compile.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { inTree } from './setup/paths.mjs';
import { runNode } from './setup/run.mjs';
import { runScript } from './setup/say.mjs';

await runScript(async () => {
  await ensurePackages();
  await ensureCompiled();
  // Paths on the command line are meant from where the user stands; npm has gone to the top folder.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const { status } = await runNode(inTree('out/main/cli.js'), process.argv.slice(2), { cwd });
  return status;
});
