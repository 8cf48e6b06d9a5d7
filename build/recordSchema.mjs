// `npm run schema`: writes docs/meeting-record.schema.json, the record file as a JSON schema, as the command line's
// `schema` prints it. A test holds the file to it.
import { writeFileSync } from 'node:fs';
import { ensureCompiled } from './setup/compile.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { inTree } from './setup/paths.mjs';
import { runNode } from './setup/run.mjs';
import { runScript } from './setup/say.mjs';

await runScript(async () => {
  await ensurePackages();
  await ensureCompiled();
  const { status, output } = await runNode(inTree('out/main/cli.js'), ['schema'], { output: 'keep' });
  if (status === 0) writeFileSync(inTree('docs/meeting-record.schema.json'), output);
  else process.stderr.write(output);
  return status;
});
