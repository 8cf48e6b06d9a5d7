/**
 * What the set-up tells the user. Everything goes to stderr, so that a command's own output stays clean.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`[giao-ban] ${line}\n`);
}

/** Something the set-up can't do by itself; the message holds the command which the user must run. */
export class SetupProblem extends Error {
  /**
   * @param {string} what one sentence
   * @param {string} [command] exact command line
   */
  constructor(what, command) {
    super(command ? `${what}\n\n    ${command}\n` : what);
    this.name = 'SetupProblem';
  }
}

/**
 * Runs a script's body: its number becomes the exit status, a `SetupProblem` becomes a message without a stack.
 * @param {() => Promise<number | void>} body
 */
export async function runScript(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (problem) {
    if (problem instanceof SetupProblem) say(problem.message);
    else console.error(problem);
    process.exitCode = 1;
  }
}

/**
 * Shows how far a long step is: rewrites one line on a terminal, says each tenth elsewhere.
 * @param {string} label
 * @param {number} totalBytes or about that
 */
export function progress(label, totalBytes) {
  const mb = (/** @type {number} */ bytes) => Math.round(bytes / 1e6);
  let lastTenth = -1;
  let lastPercent = -1;
  return {
    /**
     * @param {number} bytes done so far
     * @param {number} [total] when it is known better by now
     */
    at(bytes, total = totalBytes) {
      const percent = Math.min(100, Math.floor((100 * bytes) / total));
      const text = `${label}: ${percent} % (${mb(bytes)} of ${mb(total)} MB)`;
      if (process.stderr.isTTY) {
        if (percent !== lastPercent) process.stderr.write(`\r[giao-ban] ${text}  `);
      } else if (Math.floor(percent / 10) > lastTenth) {
        say(text);
        lastTenth = Math.floor(percent / 10);
      }
      lastPercent = percent;
    },
    done() {
      if (process.stderr.isTTY && lastPercent >= 0) process.stderr.write('\n');
    },
  };
}
