import { describe, expect, it } from 'vitest';
import type { CallError } from '#shared/contract/errors.ts';
import { errorSentence } from '#shared/i18n/errorSentence.ts';
import { resources } from '#shared/i18n/resources.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { menu } from '#shared/i18n/words/menu.ts';

/** `['menu.quit', 'T&hoát'] …` */
function leaves(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  );
}

const vietnamese = new Map(leaves(resources.vi.translation));
const english = new Map(leaves(resources.en.translation));

describe('both languages', () => {
  it('have the same keys, none of them empty', () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
    for (const [key, value] of [...vietnamese, ...english]) expect(value.trim(), key).not.toBe('');
  });

  it('ask for the same parts', () => {
    const parts = (text = '') => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();
    for (const [key, text] of vietnamese) expect(parts(english.get(key)), key).toEqual(parts(text));
  });

  it('are in composed letters', () => {
    for (const [key, text] of [...vietnamese, ...english]) expect(text, key).toBe(text.normalize('NFC'));
  });
});

describe('the menu', () => {
  const letters = (labels: Readonly<Record<string, unknown>>, ...keys: string[]) =>
    keys.map((key) => /&(.)/.exec(String(labels[key]))?.[1]?.toLowerCase());

  it.each(['vi', 'en'] as const)('opens each of its menus with a letter of its own (%s)', (language) => {
    const { action, ...labels } = menu[language];
    const groups = [
      letters(labels, 'meeting', 'edit', 'view', 'help'),
      [
        ...letters(action, 'newMeeting', 'openList', 'importRecord', 'exportRecord', 'exportDocuments', 'showSettings'),
        ...letters(labels, 'quit'),
      ],
      letters(labels, 'undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'),
      letters(labels, 'openChairScreen', 'fullScreen', 'language', 'theme'),
      letters(labels.themeName, 'system', 'light', 'dark'),
    ];
    for (const group of groups) {
      expect(group).not.toContain(undefined);
      expect(new Set(group).size, group.join()).toBe(group.length);
      // Letters with marks can't be typed with Alt.
      for (const letter of group) expect(letter).toMatch(/^[a-z]$/);
    }
  });
});

describe('the sentence of an error', () => {
  const errors: readonly CallError[] = [
    { code: 'recordNotFound', kind: 'task', id: 't1' },
    { code: 'recordInUse', kind: 'agendaItem', by: 'point' },
    { code: 'referenceNotFound', field: 'lead.unitIds[0]', id: 'cuc-vt' },
    { code: 'meetingStateForbids', state: 'ended', command: 'speech/start' },
    { code: 'deadlineIncomplete', kind: 'range' },
    { code: 'storageUnavailable', reason: 'ENOSPC' },
    { code: 'exportFailed', reason: 'fontsMissing' },
    { code: 'exportFailed', reason: 'maybeHeld' },
    { code: 'openFailed', reason: 'noProgram' },
    { code: 'noTables' },
    { code: 'fileUnreadable', fileName: 'a.json', reason: 'EACCES' },
    { code: 'recordInvalid', fileName: 'a.json', faults: [{ path: 'x', fault: 'missing', detail: 'string' }] },
    { code: 'formatTooNew', found: 9, supported: 1 },
    { code: 'internal', incidentId: '1a2b3c4d' },
  ];

  it.each(['vi', 'en'] as const)('names everything in words, in %s', (language) => {
    const { t } = createTranslator(language);
    for (const error of errors) {
      const sentence = errorSentence(t, error);
      expect(sentence).not.toMatch(/\{\{|\}\}|undefined|errors\./);
      expect(sentence).not.toMatch(
        /\b(agendaItem|unitIds|ENOSPC|EACCES|fontsMissing|maybeHeld|noProgram|noTables|range|ended)\b/,
      );
    }
  });

  it('shows a code that has no word as it is', () => {
    const { t } = createTranslator('vi');
    expect(errorSentence(t, { code: 'storageUnavailable', reason: 'EWEIRD' })).toContain('EWEIRD');
  });
});
