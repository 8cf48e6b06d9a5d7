import type { DocumentRequest } from '../documents/documentOptions.ts';
import type { DocumentProgress, DocumentStage } from '../documents/documentProgress.ts';
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
    readonly stage: DocumentStage | 'done';
    /** Of the file that is being made; as in `DocumentProgress`. */
    readonly page: number | null;
    readonly pageCount: number | null;
    /** Files that are there, of all that were asked for. */
    readonly done: number;
    readonly total: number;
  };
  /** How far the pages are that were asked for to be looked at. */
  readonly 'documents.previewing': { readonly request: DocumentRequest; readonly progress: DocumentProgress };
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
  'documents.previewing': 'secretary',
  'menu.chosen': 'secretary',
  'presentation.changed': 'chair',
};

export type Push = { readonly [N in PushName]: { readonly name: N; readonly data: Pushes[N] } }[PushName];
