import { describe, expect, test } from 'vitest';
import type { MeetingState } from '#shared/domain/state.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { fold } from '#shared/language/fold.ts';
import { drawnKey, keyTable } from '../../../renderer/features/keymap/keyTable.ts';
import type { KeyContext } from '../../../renderer/features/keymap/matchKey.ts';
import { matchingActions } from '../../../renderer/features/palette/matchingActions.ts';
import type { PaletteAction } from '../../../renderer/features/palette/paletteAction.ts';
import { type Now, reasonAgainst } from '../../../renderer/windows/secretary/actionReasons.ts';
import { april2022, sittingMeeting, after as stateAfter } from './heldMeeting.ts';

const { t } = createTranslator('vi');

/** Every action that has a key, under its Vietnamese name. */
const actions: readonly PaletteAction[] = keyTable.flatMap((binding) =>
  binding.action === 'newLine' || binding.only === 'handler'
    ? []
    : {
        id: binding.action,
        name: t(`keys.action.${binding.action}`),
        group: t(`keys.group.${binding.group}`),
        key: drawnKey(binding),
        reason: null,
        run: () => undefined,
      },
);

const found = (typed: string, recent: readonly string[] = []) =>
  matchingActions(actions, typed, recent).map(({ id }) => id);

describe('finding an action', () => {
  test('by its whole name without diacritics, each of them first', () => {
    for (const { id, name } of actions) expect(found(fold(name))[0], name).toBe(id);
  });

  test.each([
    ['diem danh', 'callRoll'],
    ['ket thuc hoi', 'endMeeting'],
    ['thùng rác', 'openBin'],
    ['dd', 'callRoll'],
    ['xvb', 'export'],
    ['f9', 'submit'],
    ['ctrl f9', 'submitAll'],
    ['F7', 'callRoll'],
    ['dieu hanh ket thuc', 'endMeeting'],
  ])('by %j', (typed, wanted) => {
    expect(found(typed).slice(0, 3)).toContain(wanted);
  });

  test('finds nothing by what is no name', () => {
    expect(found('qzx')).toEqual([]);
  });

  test('lists all of them while nothing is typed, the last used first', () => {
    expect(found('').toSorted()).toEqual(actions.map(({ id }) => id).toSorted());
    expect(found('', ['settings', 'callRoll']).slice(0, 2)).toEqual(['settings', 'callRoll']);
    expect(found('', ['settings', 'callRoll']).slice(2)).toEqual(
      found('').filter((id) => id !== 'settings' && id !== 'callRoll'),
    );
  });

  test('puts what can’t be done now behind what can, while nothing is typed', () => {
    const some = actions.map((action) =>
      action.id === 'addPoint' ? { ...action, reason: 'ô ghi đang trống' } : action,
    );
    expect(matchingActions(some, '', []).at(-1)?.id).toBe('addPoint');
    expect(matchingActions(some, 'ghi thanh y kien', [])[0]?.id).toBe('addPoint');
  });

  test('among those that fit alike, takes the one used last', () => {
    const [first, second] = found('ghi thanh doi thanh');
    expect(found('ghi thanh doi thanh', [second ?? ''])).toEqual(expect.arrayContaining([first, second]));
    expect(found('ghi thanh doi thanh', [second ?? ''])[0]).toBe(second);
  });
});

const context: KeyContext = {
  isInBox: false,
  isBoxEmpty: true,
  isBoxTouched: false,
  hasSelection: false,
  hasQuestion: false,
  hasProposal: false,
  hasSuggestions: false,
  hasPlaceholder: false,
  isChairScreenOpen: false,
};
const now = (
  state: MeetingState | null,
  more: Partial<Omit<Now, 'context'>> & { readonly in?: Partial<KeyContext> } = {},
) => ({
  state,
  canUndo: false,
  canRedo: false,
  isChairScreenOpen: false,
  selectedCount: 0,
  ...more,
  context: { ...context, ...more.in },
});

describe('what can’t be done says why', () => {
  const sitting = sittingMeeting();
  const talked = stateAfter(sitting, {
    type: 'point/add',
    id: 'p1',
    text: 'Phủ sóng vùng lõm',
    isPrivate: false,
    agendaItemId: 'item-1',
    speechId: null,
  });

  test('without a meeting only what is no meeting’s can be done', () => {
    for (const { action } of keyTable) {
      if (action === 'newLine') continue;
      const isFree = ['settings', 'showKeys', 'openPalette', 'newMeeting'].includes(action);
      expect(reasonAgainst(action, now(null)), action).toBe(isFree ? null : 'noMeeting');
    }
  });

  test('by what stands in the box and in the log', () => {
    expect(reasonAgainst('addPoint', now(sitting))).toBe('boxEmpty');
    expect(reasonAgainst('addPoint', now(sitting, { in: { isBoxEmpty: false } }))).toBeNull();
    expect(reasonAgainst('asTask', now(sitting))).toBe('noRecord');
    expect(reasonAgainst('asTask', now(talked))).toBeNull();
    expect(reasonAgainst('editLast', now(sitting))).toBe('noRecord');
    expect(reasonAgainst('editLast', now(talked))).toBeNull();
    expect(reasonAgainst('deleteSelected', now(talked))).toBe('noSelection');
    expect(reasonAgainst('deleteSelected', now(talked, { in: { hasSelection: true } }))).toBeNull();
    expect(reasonAgainst('submit', now(talked))).toBe('noConclusion');
    expect(reasonAgainst('mergeSelected', now(talked, { selectedCount: 1 }))).toBe('fewSelected');
    expect(reasonAgainst('mergeSelected', now(talked, { selectedCount: 2 }))).toBeNull();
    expect(reasonAgainst('takeProposal', now(talked))).toBe('noProposal');
    expect(reasonAgainst('takeSuggestion', now(talked))).toBe('noSuggestions');
  });

  test('chosen by its name, an action needs no empty box', () => {
    const typing = { isBoxEmpty: false, isBoxTouched: true, hasSelection: true, hasQuestion: true };
    const busy = now(talked, { canUndo: true, in: typing });
    for (const action of ['undo', 'editLast', 'deleteSelected', 'answerYes'] as const) {
      expect(reasonAgainst(action, busy), action).toBeNull();
    }
  });

  test('by the course of the meeting', () => {
    expect(reasonAgainst('pauseOrResume', now(sitting))).toBeNull();
    expect(reasonAgainst('previousItem', now(sitting))).toBe('noEarlierItem');
    const paused = stateAfter(sitting, { type: 'meeting/pause' });
    expect(reasonAgainst('nextItem', now(paused))).toBe('paused');
    expect(reasonAgainst('endMeeting', now(paused))).toBeNull();
    const ended = stateAfter(sitting, { type: 'meeting/end' });
    expect(reasonAgainst('nextItem', now(ended))).toBe('ended');
    expect(reasonAgainst('answerYes', now(ended))).toBe('noQuestion');
  });

  test('by what there is to undo, and by the chair’s screen', () => {
    expect(reasonAgainst('undo', now(talked))).toBe('nothingToUndo');
    expect(reasonAgainst('undo', now(talked, { canUndo: true }))).toBeNull();
    expect(reasonAgainst('redo', now(talked))).toBe('nothingToRedo');
    expect(reasonAgainst('chairPageOn', now(talked))).toBe('screenClosed');
    expect(reasonAgainst('chairPageOn', now(talked, { isChairScreenOpen: true }))).toBeNull();
    expect(reasonAgainst('submitAll', now(april2022()))).not.toBe('noConclusion');
  });
});
