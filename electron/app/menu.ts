import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuAction } from '#shared/contract/menu.ts';
import { languages, type Settings } from '#shared/contract/settings.ts';
import type { Translate } from '#shared/i18n/translator.ts';
import { deepEqual } from '#shared/lib/deepEqual.ts';

/** What the menu depends on. */
export interface MenuState {
  readonly language: Settings['language'];
  readonly theme: Settings['theme'];
  readonly isMeetingOpen: boolean;
  readonly isChairScreenOpen: boolean;
}

export interface MenuParts {
  readonly words: () => Translate;
  readonly allowDeveloperTools: boolean;
  /** An action that the window carries out, as if its key had been pressed. */
  readonly chosen: (action: MenuAction) => void;
  readonly changeSettings: (patch: Partial<Settings>) => void;
  readonly toggleChairScreen: () => void;
  /** To the next display, where there are several that it can be on. */
  readonly moveChairScreen: () => void;
  readonly toggleFullScreen: () => void;
}

const isMac = process.platform === 'darwin';

/**
 * The application menu. Its accelerators are Ctrl with one letter; the F keys belong to the window, and everything
 * that Vietnamese input methods and layouts use is left alone (product.md, "Never bind").
 * @returns a function that is told the state, and sets the menu anew when that has changed.
 */
export function createMenu(parts: MenuParts): (state: MenuState) => void {
  let shown: MenuState | null = null;
  return (state) => {
    if (deepEqual(state, shown)) return;
    shown = state;
    const t = parts.words();
    const menus = [meetingMenu(t, parts, state), editMenu(t), viewMenu(t, parts, state), helpMenu(t, parts)];
    Menu.setApplicationMenu(Menu.buildFromTemplate(isMac ? [macMenu(t), ...menus] : menus));
  };
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

function meetingMenu(t: Translate, { chosen }: MenuParts, { isMeetingOpen }: MenuState): MenuItemConstructorOptions {
  const item = (action: MenuAction, accelerator?: string): MenuItemConstructorOptions => ({
    label: t(`menu.action.${action}`),
    ...(accelerator ? { accelerator } : {}),
    click: () => chosen(action),
  });
  const ofMeeting = { enabled: isMeetingOpen };
  return {
    label: t('menu.meeting'),
    submenu: [
      item('newMeeting', 'CmdOrCtrl+N'),
      item('openList', 'CmdOrCtrl+O'),
      separator,
      item('importRecord'),
      { ...item('exportRecord'), ...ofMeeting },
      { ...item('exportDocuments', 'CmdOrCtrl+E'), ...ofMeeting },
      separator,
      item('showSettings'),
      // On Windows Alt+F4 ends the program; Ctrl+Q lies too near to keys one types.
      ...(isMac ? [] : [separator, { label: t('menu.quit'), click: () => app.quit() }]),
    ],
  };
}

/**
 * Only shown: outside of macOS Chromium does these by itself, and the window decides first what Ctrl+Z takes back.
 */
function editMenu(t: Translate): MenuItemConstructorOptions {
  const item = (role: 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll', accelerator: string) => ({
    role,
    label: t(`menu.${role}`),
    accelerator,
    registerAccelerator: false,
  });
  return {
    label: t('menu.edit'),
    submenu: [
      item('undo', 'CmdOrCtrl+Z'),
      item('redo', isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
      separator,
      item('cut', 'CmdOrCtrl+X'),
      item('copy', 'CmdOrCtrl+C'),
      item('paste', 'CmdOrCtrl+V'),
      separator,
      item('selectAll', 'CmdOrCtrl+A'),
    ],
  };
}

function viewMenu(t: Translate, parts: MenuParts, state: MenuState): MenuItemConstructorOptions {
  const { changeSettings, toggleChairScreen, moveChairScreen, toggleFullScreen } = parts;
  return {
    label: t('menu.view'),
    submenu: [
      {
        label: t(state.isChairScreenOpen ? 'menu.closeChairScreen' : 'menu.openChairScreen'),
        click: toggleChairScreen,
      },
      { label: t('menu.moveChairScreen'), enabled: state.isChairScreenOpen, click: moveChairScreen },
      separator,
      // Not the role of that name: it would take F11.
      { label: t('menu.fullScreen'), click: toggleFullScreen },
      separator,
      {
        label: t('menu.language'),
        submenu: languages.map((language) => ({
          type: 'radio',
          label: t(`menu.languageName.${language}`),
          checked: state.language === language,
          click: () => changeSettings({ language }),
        })),
      },
      {
        label: t('menu.theme'),
        submenu: (['system', 'light', 'dark'] as const).map((theme) => ({
          type: 'radio',
          label: t(`menu.themeName.${theme}`),
          checked: state.theme === theme,
          click: () => changeSettings({ theme }),
        })),
      },
    ],
  };
}

function helpMenu(t: Translate, { chosen, allowDeveloperTools }: MenuParts): MenuItemConstructorOptions {
  return {
    label: t('menu.help'),
    submenu: [
      // F1 is the window's own key; here it is only shown.
      {
        label: t('menu.action.showKeys'),
        accelerator: 'F1',
        registerAccelerator: false,
        click: () => chosen('showKeys'),
      },
      ...(isMac ? [] : [separator, aboutItem(t)]),
      ...(allowDeveloperTools
        ? [separator, { role: 'toggleDevTools', label: t('menu.developerTools'), accelerator: '' } as const]
        : []),
    ],
  };
}

function aboutItem(t: Translate): MenuItemConstructorOptions {
  return { role: 'about', label: t('menu.about', { name: app.name }) };
}

function macMenu(t: Translate): MenuItemConstructorOptions {
  return {
    label: app.name,
    submenu: [
      aboutItem(t),
      separator,
      { role: 'hide', label: t('menu.hide', { name: app.name }) },
      separator,
      { role: 'quit', label: t('menu.quit') },
    ],
  };
}
