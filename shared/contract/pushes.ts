import type { Actor } from '../domain/commandDefinition.ts';
import type { Change } from '../domain/state.ts';
import type { Instant } from '../domain/values.ts';
import type { ChairScreen, Presentation, StorageHealth } from './data.ts';
import type { MenuAction } from './menu.ts';
import type { Settings } from './settings.ts';
import type { WindowRole } from './windows.ts';

/** What the main process tells the windows of its own accord. */
export interface Pushes {
  /** One committed entry: it is on disk. */
  readonly 'meeting.committed': {
    readonly meetingId: string;
    readonly seq: number;
    readonly at: Instant;
    readonly actor: Actor;
    readonly commandId: string;
    readonly changes: readonly Change[];
    readonly canUndo: boolean;
    readonly canRedo: boolean;
  };
  readonly 'storage.changed': StorageHealth;
  readonly 'settings.changed': { readonly settings: Settings; readonly systemTheme: 'light' | 'dark' };
  readonly 'chairScreen.changed': ChairScreen;
  readonly 'documents.progressed': {
    readonly exportId: string;
    readonly stage: 'preparing' | 'laying' | 'writing' | 'done';
    readonly done: number;
    readonly total: number;
  };
  /** A menu item, as the same action a key would be. */
  readonly 'menu.chosen': { readonly action: MenuAction };
  readonly 'presentation.changed': Presentation;
}
export type PushName = keyof Pushes;

/** Which window gets which push; the chair's gets its presentation and nothing else. */
export const pushRoles: { readonly [N in PushName]: WindowRole } = {
  'meeting.committed': 'secretary',
  'storage.changed': 'secretary',
  'settings.changed': 'secretary',
  'chairScreen.changed': 'secretary',
  'documents.progressed': 'secretary',
  'menu.chosen': 'secretary',
  'presentation.changed': 'chair',
};

export type Push = { readonly [N in PushName]: { readonly name: N; readonly data: Pushes[N] } }[PushName];
