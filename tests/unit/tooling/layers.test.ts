import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const top = resolve(import.meta.dirname, '../../..');
const trees: string[] = [];

/** A small sound tree: each entry point reaches everything. */
const sound = {
  'shared/lib/result.ts': 'export const ok = true;',
  'shared/domain/meeting.ts': "import { ok } from '#shared/lib/result.ts';\nexport type Meeting = { ok: typeof ok };",
  'shared/contract/calls.ts': "import type { Meeting } from '#shared/domain/meeting.ts';\nexport type Calls = Meeting;",
  'electron/main.ts':
    "import { app } from 'electron';\nimport type { Calls } from '#shared/contract/calls.ts';\nimport { save } from './storage/journal.ts';\nexport type C = Calls;\nsave(app);",
  'electron/storage/journal.ts': "import { Low } from 'lowdb';\nexport const save = (x: unknown) => [x, Low];",
  'electron/cli/main.ts': "import { save } from '../storage/journal.ts';\nsave(1);",
  'renderer/store/meetingStore.ts': "import { create } from 'zustand';\nexport const store = create;",
  'renderer/features/agenda/Agenda.tsx':
    "import { store } from '../../store/meetingStore.ts';\nexport const Agenda = store;",
  'renderer/windows/secretary/main.tsx': "import { Agenda } from '../../features/agenda/Agenda.tsx';\nAgenda;",
};

/** One forbidden import a rule: where it stands, and what it says. */
const planted: readonly (readonly [rule: string, file: string, source: string])[] = [
  [
    'shared-lib',
    'shared/lib/up.ts',
    "import type { Meeting } from '#shared/domain/meeting.ts';\nexport type M = Meeting;",
  ],
  ['shared-domain', 'shared/domain/up.ts', "import '#shared/contract/calls.ts';"],
  ['shared-language', 'shared/language/up.ts', "import '#shared/domain/meeting.ts';"],
  [
    'shared-i18n-types-only',
    'shared/i18n/up.ts',
    "import * as m from '#shared/domain/meeting.ts';\nexport const n = m;",
  ],
  ['shared-packages', 'shared/domain/files.ts', "import 'node:fs';"],
  [
    'renderer-ui',
    'renderer/ui/Knowing.tsx',
    "import type { Meeting } from '#shared/domain/meeting.ts';\nexport type M = Meeting;",
  ],
  ['renderer-store', 'renderer/store/up.ts', "import '../features/agenda/Agenda.tsx';"],
  ['features-apart', 'renderer/features/tasks/Tasks.tsx', "import '../agenda/Agenda.tsx';"],
  ['windows-apart', 'renderer/windows/chair/main.tsx', "import '../secretary/main.tsx';"],
  ['renderer', 'renderer/features/tasks/reach.ts', "import '../../../electron/storage/journal.ts';"],
  ['electron', 'electron/app/reach.ts', "import '../../renderer/store/meetingStore.ts';"],
  ['electron-services', 'electron/services/reach.ts', "import '../storage/journal.ts';"],
  ['electron-services-pure', 'electron/services/files.ts', "import 'node:fs/promises';"],
  ['electron-outer-apart', 'electron/ipc/reach.ts', "import '../storage/journal.ts';"],
  ['electron-at-the-edge', 'electron/storage/edge.ts', "import type { App } from 'electron';\nexport type A = App;"],
  ['lowdb-in-storage', 'electron/exports/low.ts', "import 'lowdb';"],
  ['pdfmake-in-exports', 'electron/storage/pdf.ts', "import 'pdfmake';"],
  ['zod-in-lib', 'shared/domain/planted.ts', "import 'zod';"],
  ['zustand-in-store', 'renderer/features/tasks/state.ts', "import 'zustand';"],
  ['no-cycles', 'shared/lib/self.ts', "import './other.ts';\nexport const a = 1;"],
  ['no-unresolved', 'shared/lib/lost.ts', "import './nowhere.ts';"],
  ['no-unreachable', 'shared/domain/dead.ts', 'export const dead = 1;'],
];

describe('the check of the layers', () => {
  afterEach(() => {
    for (const tree of trees.splice(0)) rmSync(tree, { recursive: true, force: true });
  });

  test('passes a sound tree', () => {
    const { status, output } = check(plant(sound));
    expect(output).toContain('0 violations');
    expect(status).toBe(0);
  });

  test('finds each forbidden import, types included', () => {
    const files = Object.fromEntries(planted.map(([, file, source]) => [file, source]));
    const { status, output } = check(
      plant({ ...sound, ...files, 'shared/lib/other.ts': "import './self.ts';\nexport const b = 1;" }),
    );
    expect(status).toBe(1);
    for (const [rule, file] of planted) {
      expect(output, `${rule} at ${file}`).toMatch(new RegExp(`^${rule}: .*${escaped(file)}`, 'm'));
    }
  });

  test('fails when the sources were not read at all', () => {
    const tree = plant(sound);
    appendFileSync(join(tree, '.dependency-cruiser.cjs'), "\nmodule.exports.options.exclude = { path: '[.]tsx?$' };");
    const { status, output } = check(tree);
    expect(output).toContain('too-few-read');
    expect(status).toBe(1);
  });
});

function plant(files: Readonly<Record<string, string>>): string {
  const tree = mkdtempSync(join(tmpdir(), 'giao-ban-layers-'));
  trees.push(tree);
  for (const name of ['package.json', 'tsconfig.base.json', '.dependency-cruiser.cjs']) {
    copyFileSync(join(top, name), join(tree, name));
  }
  symlinkSync(join(top, 'node_modules'), join(tree, 'node_modules'), 'junction');
  for (const [name, source] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, name)), { recursive: true });
    writeFileSync(join(tree, name), `${source}\n`);
  }
  return tree;
}

function check(tree: string): { status: number; output: string } {
  try {
    const output = execFileSync(process.execPath, [join(top, 'build/checkLayers.mjs'), tree], { encoding: 'utf8' });
    return { status: 0, output };
  } catch (problem) {
    const { status, stdout } = problem as { status: number; stdout: string };
    return { status, output: stdout };
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
