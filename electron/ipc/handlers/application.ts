import type { AppState } from '#shared/contract/data.ts';
import { ok } from '#shared/lib/result.ts';
import type { ChairScreenService } from '../../services/chairScreen.ts';
import type { OpenMeeting } from '../../services/openMeeting.ts';
import type { DraftStore } from '../../services/ports.ts';
import type { SettingsService } from '../../services/settings.ts';
import type { HandlersOf } from '../handler.ts';

export interface ApplicationParts {
  readonly version: string;
  readonly settings: SettingsService;
  readonly systemTheme: () => AppState['systemTheme'];
  readonly chairScreen: Pick<ChairScreenService, 'current'>;
  readonly openMeeting: Pick<OpenMeeting, 'health' | 'resume'>;
  readonly drafts: Pick<DraftStore, 'list'>;
  readonly toggleFullScreen: () => void;
  readonly quit: () => void;
}

type ApplicationCalls = 'app/read' | 'app/toggleFullScreen' | 'app/quit' | 'settings/change';

export function applicationHandlers(parts: ApplicationParts): HandlersOf<ApplicationCalls> {
  const { version, settings, systemTheme, chairScreen, openMeeting, drafts, toggleFullScreen, quit } = parts;
  return {
    async 'app/read'() {
      const openMeetingId = await openMeeting.resume();
      return ok({
        version,
        settings: settings.current(),
        systemTheme: systemTheme(),
        openMeetingId,
        chairScreen: chairScreen.current(),
        storage: openMeeting.health(),
        drafts: drafts.list(),
      });
    },
    'app/toggleFullScreen'() {
      toggleFullScreen();
      return ok(null);
    },
    'app/quit'() {
      quit();
      return ok(null);
    },
    'settings/change': ({ patch }) => settings.change(patch),
  };
}
