import { app, protocol, type Session, session, type WebContents } from 'electron';
import { appOrigin, appScheme } from '#shared/contract/windows.ts';
import { createAppResponder } from './appScheme.ts';
import { createDevResponder } from './devServer.ts';

/**
 * Electron's security checklist, all of it, in one place; the numbers are those of
 * electronjs.org/docs/latest/tutorial/security. What is not here is a default of Electron that nothing overrides:
 * no Node in pages (2), isolated contexts (3), web security (6), no mixed content (8), no experiments (9, 10).
 */
export interface SecurityOptions {
  /** Where the built windows lie. */
  readonly rendererFolder: string;
  /** Whether the developer tools may load themselves: never in what users get. */
  readonly allowDeveloperTools: boolean;
  /** Where pages come from while the program is developed; null in whatever users get. */
  readonly devServer: string | null;
}

/** 4: every page runs in the system's sandbox. 18: pages come from a scheme of our own. Must run before `ready`. */
export function hardenBeforeReady(): void {
  if (!isRootWithoutSandbox()) app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

/**
 * Chromium refuses its sandbox to root, and does not start unless told to do without (a container that runs the tests).
 * For everybody else `enableSandbox` takes `--no-sandbox` off the command line again.
 */
function isRootWithoutSandbox(): boolean {
  return process.getuid?.() === 0 && app.commandLine.hasSwitch('no-sandbox');
}

/** Must run when Electron is ready, and before the first window opens. */
export function hardenSession({ rendererFolder, allowDeveloperTools, devServer }: SecurityOptions): void {
  const own = session.defaultSession;
  own.protocol.handle(appScheme, devServer ? createDevResponder(devServer) : createAppResponder(rendererFolder));
  refuseOtherAddresses(own, [
    `${appOrigin}/`,
    ...(allowDeveloperTools ? ['devtools://'] : []),
    ...(devServer ? [`${devServer.replace('http', 'ws')}/`] : []),
  ]);
  refusePermissions(own);
  // Dictionaries would be downloaded, and underline every Vietnamese word.
  own.setSpellCheckerEnabled(false);
  own.on('will-download', (event) => event.preventDefault());
}

/** 1: nothing remote is ever asked for, whatever a page or Chromium itself may want. */
function refuseOtherAddresses(own: Session, allowed: readonly string[]): void {
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !allowed.some((start) => url.startsWith(start)) });
  });
}

/** 5: camera, microphone, location, notifications, devices, screens: no page of ours needs any. */
function refusePermissions(own: Session): void {
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.setDisplayMediaRequestHandler((_request, answer) => answer(null));
}

/** 11, 12: no `<webview>`. 13: no navigation, but for loading the own page anew. 14: no new windows, ever. */
function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => {
    if (event.url !== contents.getURL() || !event.url.startsWith(`${appOrigin}/`)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
}
