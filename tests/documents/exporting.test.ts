import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type DocumentProgress, stageBegun } from '#shared/documents/documentProgress.ts';
import { exportFormats, formatExtension } from '#shared/documents/exportFormat.ts';
import type { ExportJob } from '../../electron/exports/exportJob.ts';
import { createExportProcess, type WorkerHandle } from '../../electron/exports/exportProcess.ts';
import type { FromWorker, ToWorker } from '../../electron/exports/messages.ts';
import { preparationPath, replaceFile } from '../../electron/exports/replaceFile.ts';
import { runExport, runRender } from '../../electron/exports/runExport.ts';
import { information } from './readPdf.ts';
import { createdAt, fontsFolder } from './rendering.ts';
import { minutes, notice } from './samples.ts';

/** The system's code with which renaming fails; null when it does not. */
const disk = vi.hoisted((): { refusal: string | null } => ({ refusal: null }));
vi.mock('node:fs/promises', async (actual) => {
  const real = await actual<typeof import('node:fs/promises')>();
  const rename: typeof real.rename = async (from, to) => {
    if (disk.refusal !== null) throw Object.assign(new Error(disk.refusal), { code: disk.refusal });
    return real.rename(from, to);
  };
  return { ...real, rename };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'giao-ban-export-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

/** A computer on which asking for the time takes this long, and nothing else does. */
function timeRuns(ms: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += ms;
    return now;
  });
}

function job(name = 'thong-bao.pdf'): ExportJob {
  return {
    document: notice,
    format: 'pdf',
    targetPath: join(folder, name),
    fontsFolder,
    createdAt: createdAt.toISOString(),
  };
}

describe('one export', () => {
  test('writes the file whole, tells its stages and leaves nothing else', async () => {
    timeRuns(1);
    const steps: DocumentProgress[] = [];
    const result = await runExport(job(), 'job', (step) => steps.push(step));
    expect(result).toMatchObject({ ok: true, value: { path: job().targetPath } });
    expect(steps).toEqual([stageBegun('preparing'), stageBegun('laying'), stageBegun('writing')]);
    expect(readdirSync(folder)).toEqual(['thong-bao.pdf']);
    expect(information(job().targetPath).get('Pages')).toBe('2');
  });

  test('the bytes alone are those that the file would have, and nothing is written', async () => {
    const { targetPath, ...renderJob } = job();
    timeRuns(1);
    const steps: DocumentProgress[] = [];
    const bytes = await runRender(renderJob, (step) => steps.push(step));
    expect(steps).toEqual([stageBegun('preparing'), stageBegun('laying')]);
    expect(readdirSync(folder)).toEqual([]);
    await runExport(job(), 'job');
    expect(bytes.ok && Buffer.from(bytes.value).equals(readFileSync(targetPath))).toBe(true);
  });

  test('that takes long tells each page that it lays out, and how many there are once it draws them', async () => {
    timeRuns(150);
    const steps: DocumentProgress[] = [];
    await runRender(job(), (step) => steps.push(step));
    expect(steps).toEqual([
      stageBegun('preparing'),
      stageBegun('laying'),
      { stage: 'laying', page: 1, pageCount: null },
      { stage: 'laying', page: 2, pageCount: null },
      { stage: 'drawing', page: 1, pageCount: 2 },
      { stage: 'drawing', page: 2, pageCount: 2 },
    ]);
  });

  test.each(['docx', 'xlsx'] as const)('as %s tells its stages alone: it has no pages', async (format) => {
    timeRuns(150);
    const steps: DocumentProgress[] = [];
    await runRender({ ...job(), document: minutes, format }, (step) => steps.push(step));
    expect(steps).toEqual([stageBegun('preparing'), stageBegun('laying')]);
  });

  test('replaces an older file in one step', async () => {
    writeFileSync(job().targetPath, 'old');
    await runExport(job(), 'job');
    expect(readFileSync(job().targetPath).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('what the disk refuses is a value with the code of the system, and the old file stays', async () => {
    const missing = await runExport({ ...job(), targetPath: join(folder, 'no', 'such', 'folder.pdf') }, 'job');
    expect(missing).toEqual({ ok: false, error: { code: 'exportFailed', reason: 'ENOENT' } });
    mkdirSync(join(folder, 'thong-bao.pdf'));
    const taken = await runExport(job(), 'job');
    expect(taken).toMatchObject({
      ok: false,
      error: { code: 'exportFailed', reason: expect.stringMatching(/^E[A-Z]+$/) },
    });
    expect(readdirSync(folder)).toEqual(['thong-bao.pdf']);
  });

  test('missing fonts are a value', async () => {
    const result = await runExport({ ...job(), fontsFolder: folder }, 'job');
    // Where the system has Times New Roman, that is used, and there is nothing to fail.
    if (!result.ok) expect(result.error).toEqual({ code: 'exportFailed', reason: 'fontsMissing' });
  });

  test('a failure while writing takes away what was begun', async () => {
    writeFileSync(preparationPath(job().targetPath, 'job'), 'of another run');
    await expect(replaceFile(job().targetPath, new Uint8Array([1]), 'job')).rejects.toThrow(/EEXIST/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder that may not be written to',
    async () => {
      chmodSync(folder, 0o500);
      expect(await runExport(job(), 'job')).toEqual({ ok: false, error: { code: 'exportFailed', reason: 'EACCES' } });
      chmodSync(folder, 0o700);
    },
  );
});

describe('on Windows, where what is open in another program can not be replaced', () => {
  const { platform } = process;
  beforeEach(() => {
    Object.defineProperty(process, 'platform', { value: 'win32' });
  });
  afterEach(() => {
    Object.defineProperty(process, 'platform', { value: platform });
    disk.refusal = null;
  });

  test.each(['EPERM', 'EACCES', 'EBUSY'])('%s of the rename is told as a file that may be open', async (code) => {
    writeFileSync(job().targetPath, 'open in Word');
    disk.refusal = code;
    expect(await runExport(job(), 'job')).toEqual({ ok: false, error: { code: 'exportFailed', reason: 'maybeHeld' } });
    expect(readdirSync(folder)).toEqual(['thong-bao.pdf']);
    expect(readFileSync(job().targetPath, 'utf8')).toBe('open in Word');
  });

  test('anything else is told as what it is, as everywhere', async () => {
    disk.refusal = 'EIO';
    expect(await runExport(job(), 'job')).toEqual({ ok: false, error: { code: 'exportFailed', reason: 'EIO' } });
  });

  test('elsewhere it means what it says', async () => {
    Object.defineProperty(process, 'platform', { value: 'linux' });
    disk.refusal = 'EPERM';
    expect(await runExport(job(), 'job')).toEqual({ ok: false, error: { code: 'exportFailed', reason: 'EPERM' } });
  });
});

test('each format has an extension of its own', () => {
  expect(new Set(Object.values(formatExtension)).size).toBe(exportFormats.length);
});

interface FakeWorker extends WorkerHandle {
  readonly received: ToWorker[];
  killed: boolean;
  answer(message: FromWorker): void;
  die(): void;
}

function fakeWorker(): FakeWorker {
  let onMessage: (message: FromWorker) => void = () => undefined;
  let onExit: () => void = () => undefined;
  return {
    received: [],
    killed: false,
    send(message) {
      this.received.push(message);
    },
    kill() {
      this.killed = true;
      queueMicrotask(() => onExit());
    },
    onMessage: (listener) => {
      onMessage = listener;
    },
    onExit: (listener) => {
      onExit = listener;
    },
    answer: (message) => onMessage(message),
    die: () => onExit(),
  };
}

describe('the process that makes documents', () => {
  let forked: FakeWorker[];
  const exports = () => {
    forked = [];
    return createExportProcess(() => {
      const worker = fakeWorker();
      forked.push(worker);
      return worker;
    });
  };
  /** What was asked of a worker, as the `index`th. */
  const asked = (worker: FakeWorker | undefined, index = 0) => {
    const { jobId, order } = worker?.received[index] ?? { jobId: '', order: null };
    return { jobId, targetPath: order?.kind === 'file' ? order.job.targetPath : '' };
  };
  const done = (worker: FakeWorker | undefined, index = 0): void => {
    const { jobId, targetPath } = asked(worker, index);
    worker?.answer({ kind: 'done', jobId, result: { ok: true, value: { path: targetPath, bytes: 1 } } });
  };
  const cancelled = { ok: false, error: { code: 'exportCancelled' } };

  test('starts with the first job, makes one at a time, and goes when there is no more', async () => {
    const process = exports();
    expect(forked).toHaveLength(0);
    const first = process.run(job('a.pdf'));
    const second = process.run(job('b.pdf'));
    const [worker] = forked;
    expect(worker?.received).toHaveLength(1);
    done(worker);
    expect(await first).toMatchObject({ ok: true });
    expect(worker?.received).toHaveLength(2);
    done(worker, 1);
    expect(await second).toMatchObject({ ok: true });
    expect(forked).toHaveLength(1);
    expect(worker?.killed).toBe(true);
  });

  test('passes on how far a job is, and nothing of another', async () => {
    const process = exports();
    const steps: DocumentProgress[] = [];
    const result = process.run(job(), (step) => steps.push(step));
    const jobId = forked[0]?.received[0]?.jobId ?? '';
    forked[0]?.answer({ kind: 'progress', jobId, progress: { stage: 'laying', page: 37, pageCount: null } });
    forked[0]?.answer({ kind: 'progress', jobId: 'of another time', progress: stageBegun('writing') });
    done(forked[0]);
    await result;
    expect(steps).toEqual([{ stage: 'laying', page: 37, pageCount: null }]);
  });

  test('when it dies, the job fails as a value, its beginnings go, and the next job has a new process', async () => {
    const process = exports();
    const first = process.run(job('a.pdf'));
    const second = process.run(job('b.pdf'));
    const { jobId, targetPath } = asked(forked[0]);
    const begun = preparationPath(targetPath, jobId);
    writeFileSync(begun, 'half');
    forked[0]?.die();
    expect(await first).toEqual({ ok: false, error: { code: 'exportFailed', reason: 'workerDied' } });
    expect(existsSync(begun)).toBe(false);
    expect(forked).toHaveLength(2);
    done(forked[1]);
    expect(await second).toMatchObject({ ok: true });
  });

  test('a job that runs is cancelled by ending its process; a late answer changes nothing, the others go on', async () => {
    const process = exports();
    const stopping = new AbortController();
    const tell = vi.fn();
    const first = process.run(job('a.pdf'), tell, stopping.signal);
    const second = process.run(job('b.pdf'));
    const { jobId, targetPath } = asked(forked[0]);
    const begun = preparationPath(targetPath, jobId);
    writeFileSync(begun, 'half');
    stopping.abort();
    forked[0]?.answer({ kind: 'progress', jobId, progress: { stage: 'laying', page: 37, pageCount: null } });
    done(forked[0]);
    expect(await first).toEqual(cancelled);
    expect(tell).not.toHaveBeenCalled();
    expect([forked[0]?.killed, existsSync(begun)]).toEqual([true, false]);
    done(forked[1]);
    expect(await second).toMatchObject({ ok: true });
  });

  test('a job that waits is cancelled without disturbing the one that runs', async () => {
    const process = exports();
    const stopping = new AbortController();
    const first = process.run(job('a.pdf'));
    const second = process.run(job('b.pdf'), () => undefined, stopping.signal);
    stopping.abort();
    expect(await second).toEqual(cancelled);
    expect(forked[0]?.killed).toBe(false);
    done(forked[0]);
    expect(await first).toMatchObject({ ok: true });
    expect(await process.render(job(), undefined, AbortSignal.abort())).toEqual(cancelled);
  });

  test('bytes that were asked for come back as they are, after word of how far they are', async () => {
    const process = exports();
    const { targetPath: _, ...renderJob } = job();
    const tell = vi.fn();
    const rendered = process.render(renderJob, tell);
    expect(forked[0]?.received[0]?.order).toEqual({ kind: 'bytes', job: renderJob });
    const { jobId } = asked(forked[0]);
    forked[0]?.answer({ kind: 'progress', jobId, progress: { stage: 'drawing', page: 3, pageCount: 9 } });
    forked[0]?.answer({ kind: 'done', jobId, result: { ok: true, value: new Uint8Array([1, 2]) } });
    expect(tell).toHaveBeenCalledExactlyOnceWith({ stage: 'drawing', page: 3, pageCount: 9 });
    expect(await rendered).toEqual({ ok: true, value: new Uint8Array([1, 2]) });
  });

  test('held, it is there before the first job and stays between jobs; let go, it ends', async () => {
    const process = exports();
    const letGo = process.hold();
    expect(forked).toHaveLength(1);
    const first = process.run(job('a.pdf'));
    done(forked[0]);
    await first;
    expect(forked[0]?.killed).toBe(false);
    const second = process.run(job('b.pdf'));
    letGo();
    expect(forked[0]?.killed).toBe(false);
    done(forked[0], 1);
    expect(await second).toMatchObject({ ok: true });
    expect([forked.length, forked[0]?.killed]).toEqual([1, true]);
  });

  test('held, it is there again as soon as a job was cancelled; one that dies of itself is not started over and over', async () => {
    const process = exports();
    const letGo = process.hold();
    const stopping = new AbortController();
    const first = process.run(job('a.pdf'), undefined, stopping.signal);
    stopping.abort();
    expect(await first).toEqual(cancelled);
    expect(forked).toHaveLength(2);
    const second = process.run(job('b.pdf'));
    done(forked[1]);
    expect(await second).toMatchObject({ ok: true });
    forked[1]?.die();
    expect(forked).toHaveLength(2);
    letGo();
  });

  test('a process that can not be started is a failed job, not a stuck queue', async () => {
    const process = createExportProcess(() => {
      throw new Error('no more processes');
    });
    const failed = { ok: false, error: { code: 'exportFailed', reason: 'workerDied' } };
    expect(await Promise.all([process.run(job('a.pdf')), process.run(job('b.pdf'))])).toEqual([failed, failed]);
    expect(() => process.hold()()).not.toThrow();
  });
});
