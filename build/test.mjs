// `npm test`: everything. Each part runs whatever the ones before it said; the last line counts.
import { rmSync } from 'node:fs';
import { inTree } from './setup/paths.mjs';
import { onOwnDisplay, readyApplication, readyElectron } from './setup/ready.mjs';
import { runNode } from './setup/run.mjs';
import { runScript, SetupProblem, say } from './setup/say.mjs';
import { ensureTestTools } from './setup/testTools.mjs';
import { runStaticChecks } from './staticChecks.mjs';
import { add, lineOf, none, readPlaywright, readVitest } from './testCounts.mjs';

await runScript(async () => {
  await readyElectron();
  await ensureTestTools();
  rmSync(inTree('test-results'), { recursive: true, force: true });

  const failedChecks = await runStaticChecks();
  let counts = add(none, { ...none, failed: failedChecks.length });
  counts = add(counts, await runVitest());
  counts = add(counts, await runPlaywright());
  console.log(lineOf(counts));
  return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
});

async function runVitest() {
  const file = inTree('test-results/vitest.json');
  const env = { ...process.env, VITEST_JSON: file };
  const { status } = await runNode(inTree('node_modules/vitest/vitest.mjs'), ['run'], { env });
  return readVitest(file, status);
}

async function runPlaywright() {
  const file = inTree('test-results/playwright.json');
  try {
    const electron = await readyApplication();
    return await onOwnDisplay(async (displayEnv) => {
      const env = { ...displayEnv, ...electron.env, PLAYWRIGHT_JSON: file };
      const { status } = await runNode(inTree('node_modules/@playwright/test/cli.js'), ['test'], { env });
      return readPlaywright(file, status);
    });
  } catch (problem) {
    if (!(problem instanceof SetupProblem)) throw problem;
    say(problem.message);
    return { ...none, failed: 1 };
  }
}
