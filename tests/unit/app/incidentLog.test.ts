import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { assertNever } from '#shared/lib/assertNever.ts';
import { createIncidentLog, described } from '../../../electron/app/incidentLog.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const secret = 'Kết luận mật của Bộ trưởng';
const now = () => '2022-04-25T09:42:13.120+07:00';

function thrownBy(task: () => unknown): unknown {
  try {
    task();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}

describe('an incident', () => {
  it('is found in the log under the id that was given out, with its stack', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const path = join(await temporaryFolder(), 'logs', 'incidents.jsonl');
    const log = createIncidentLog(path, now);
    const error = new TypeError("Cannot read properties of undefined (reading 'id')");
    const ids = [log.record('meeting/open', error), log.record('meeting/close', error)];
    const lines = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ incidentId }) => incidentId)).toEqual(ids);
    expect(lines[0]).toMatchObject({ at: now(), where: 'meeting/open', name: 'TypeError', message: error.message });
    expect(lines[0].stack).toContain('incidentLog.test.ts');
  });

  it('starts a new log when the old one is large, and keeps the old one', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const path = join(await temporaryFolder(), 'incidents.jsonl');
    writeFileSync(path, 'x'.repeat(1_000_001));
    createIncidentLog(path, now).record('here', new Error('fault'));
    expect(readFileSync(`${path}.1`, 'utf8')).toHaveLength(1_000_001);
    expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(1);
  });

  it('is not lost with an exception when the disk refuses the log', () => {
    vi.spyOn(console, 'error').mockReturnValue();
    expect(createIncidentLog('/dev/null/incidents.jsonl', now).record('here', new Error('fault'))).toMatch(/^\w{8}$/);
  });

  it.each([
    ['a value that was not expected', () => assertNever(secret as never)],
    ['JSON that could not be read', () => JSON.parse(`{ ${secret}`)],
    [
      'a text that was thrown',
      () => {
        throw secret;
      },
    ],
    [
      'a message with a value behind a colon',
      () => {
        throw new Error(`Can't parse: ${secret}`);
      },
    ],
    [
      'a message with a quotation',
      () => {
        throw new Error(`The text “${secret}” is too long`);
      },
    ],
  ])('does not hold what the user wrote: %s', (_name, task) => {
    expect(JSON.stringify(described(thrownBy(task)))).not.toContain(secret);
  });
});
