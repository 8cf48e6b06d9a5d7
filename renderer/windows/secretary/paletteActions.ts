import { languages, type Settings } from '#shared/contract/settings.ts';
import { agendaOf } from '#shared/domain/agendaItem.ts';
import { meetingOf } from '#shared/domain/meeting.ts';
import { placedRecords } from '#shared/domain/placement.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import type { palette } from '#shared/i18n/words/palette.ts';
import { reopenMeeting } from '../../features/agenda/agendaActions.ts';
import { drawnKey, type KeyAction, keyTable } from '../../features/keymap/keyTable.ts';
import type { PaletteAction } from '../../features/palette/paletteAction.ts';
import { bridge } from '../../store/bridge.ts';
import { tellError } from '../../store/perform.ts';
import { openDialog, panels, revealItem, showPanel } from '../../store/uiStore.ts';
import { type Now, type Reason, reasonAgainst } from './actionReasons.ts';
import { closeChairScreen, openChairScreen } from './chairActions.ts';
import { keyHandlers } from './keyHandlers.ts';
import { onMenuChosen } from './menuActions.ts';

const themes = ['system', 'light', 'dark'] as const;

/** What is no action of its own: the text area's own key, and the palette itself. */
const left: readonly string[] = ['newLine', 'openPalette'];

/** Everything that can be done in the window, as the palette shows it: what has a key, the menu, settings, places. */
export function paletteActions(t: Translate, now: Now, settings: Settings): PaletteAction[] {
  return [...keyActions(t, now), ...menuActions(t, now), ...settingActions(t, settings), ...places(t, now)];
}

function keyActions(t: Translate, now: Now): PaletteAction[] {
  const seen = new Set<string>(left);
  return keyTable.flatMap((binding) => {
    const { action, group } = binding;
    if (action === 'newLine' || seen.has(action)) return [];
    seen.add(action);
    return {
      id: action,
      // That the box has to be empty is for the key alone.
      name: t(`keys.action.${action}`).replace(/ \([^)]*\)$/, ''),
      group: t(`keys.group.${group}`),
      key: drawnKey(binding),
      reason: inWords(t, reasonAgainst(action, now)),
      run: keyHandlers[action satisfies KeyAction],
    };
  });
}

/** What the application's menu and the menu of the meeting have and no key does. */
function menuActions(t: Translate, { state, isChairScreenOpen }: Now): PaletteAction[] {
  const withMeeting = state === null ? 'noMeeting' : null;
  const status = state && meetingOf(state).state;
  const reopening = status === 'ended' ? null : status === 'issued' ? 'issued' : 'notEnded';
  const one = (id: keyof typeof palette.vi.action, group: string, reason: Reason | null, run: () => void) => ({
    id,
    name: t(`palette.action.${id}`),
    group,
    key: null,
    reason: inWords(t, reason),
    run,
  });
  const file = t('palette.group.file');
  const screen = t('keys.group.chair');
  const window = t('keys.group.window');
  return [
    one('importRecord', file, null, () => onMenuChosen('importRecord')),
    one('exportRecord', file, withMeeting, () => onMenuChosen('exportRecord')),
    one('openTemplate', file, null, () => openDialog('template')),
    one('reopenMeeting', t('keys.group.meeting'), withMeeting ?? reopening, () => void reopenMeeting()),
    one('openCitations', t('keys.group.record'), withMeeting, () => openDialog('citations')),
    one('openChairScreen', screen, isChairScreenOpen ? 'screenOpen' : null, () => void openChairScreen()),
    one('closeChairScreen', screen, isChairScreenOpen ? null : 'screenClosed', () => void closeChairScreen()),
    one('toggleFullScreen', window, null, () => void bridge.call('app/toggleFullScreen', {})),
    one('quit', window, null, () => void bridge.call('app/quit', {})),
  ];
}

function settingActions(t: Translate, settings: Settings): PaletteAction[] {
  const one = (name: string, group: string, patch: Partial<Settings>, isInForce: boolean): PaletteAction => ({
    id: `settings ${JSON.stringify(patch)}`,
    name,
    group,
    key: null,
    reason: inWords(t, isInForce ? 'inForce' : null),
    run: () => void change(patch),
  });
  return [
    ...languages.map((language) =>
      one(t(`palette.language.${language}`), t('palette.group.language'), { language }, settings.language === language),
    ),
    ...themes.map((theme) =>
      one(t(`palette.theme.${theme}`), t('palette.group.theme'), { theme }, settings.theme === theme),
    ),
  ];
}

async function change(patch: Partial<Settings>): Promise<void> {
  const changed = await bridge.call('settings/change', { patch });
  if (!changed.ok) tellError(changed.error);
}

/** The panels, and the items of the programme: what was recorded under one of them. */
function places(t: Translate, { state }: Now): PaletteAction[] {
  if (state === null) return [];
  const withRecords = new Set<string | null>();
  for (const record of placedRecords(state)) if (record.deletedAt === null) withRecords.add(record.agendaItemId);
  return [
    ...panels.map((panel) => ({
      id: `panel ${panel}`,
      name: t(`palette.panel.${panel}`),
      group: t('palette.group.panel'),
      key: null,
      reason: null,
      run: () => showPanel(panel),
    })),
    ...agendaOf(state).map(({ id, title }, index) => ({
      id: `item ${id}`,
      name: t('palette.item', { number: index + 1, title }),
      group: t('palette.group.item'),
      key: null,
      reason: inWords(t, withRecords.has(id) ? null : 'nothingInItem'),
      run: () => revealItem(id),
    })),
  ];
}

function inWords(t: Translate, reason: Reason | null): string | null {
  return reason === null ? null : t(`palette.reason.${reason}`);
}
