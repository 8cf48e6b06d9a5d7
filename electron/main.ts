import { randomUUID } from 'node:crypto';
import { app, dialog, ipcMain, nativeTheme } from 'electron';
import { callChannel } from '#shared/contract/bridge.ts';
import { findMeeting } from '#shared/domain/meeting.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { readCommandLine } from './app/commandLine.ts';
import { devServerOf } from './app/devServer.ts';
import { createFileDialogs } from './app/fileDialogs.ts';
import { createIncidentLog } from './app/incidentLog.ts';
import {
  bringToFront,
  closeBeforeQuitting,
  holdSingleInstance,
  logUncaught,
  reviveWhenGone,
  whenPageEnds,
} from './app/lifecycle.ts';
import { createMenu } from './app/menu.ts';
import { appPaths } from './app/paths.ts';
import { hardenBeforeReady, hardenSession } from './app/security.ts';
import { createTemporaryCopies } from './app/temporaryCopies.ts';
import { createUserFiles, desktopOpener } from './app/userFiles.ts';
import { createWakefulness } from './app/wakefulness.ts';
import { createDocumentWriter } from './exports/documentWriter.ts';
import { createExportProcess } from './exports/exportProcess.ts';
import { pageCount } from './exports/pdf/pageCount.ts';
import { replaceFile } from './exports/replaceFile.ts';
import { forkWorker } from './exports/workerFork.ts';
import { createHandlers } from './ipc/handlers/handlers.ts';
import { createPublisher } from './ipc/publisher.ts';
import { createRouter } from './ipc/router.ts';
import { createChairDecisions } from './services/chairDecisions.ts';
import { createChairScreen } from './services/chairScreen.ts';
import { createDocumentReadiness } from './services/documentReadiness.ts';
import { createExporting } from './services/exporting.ts';
import { createImporting } from './services/importing.ts';
import { createCopyingIssued } from './services/issuedCopies.ts';
import { createIssuing } from './services/issuing.ts';
import { createLibrary } from './services/library.ts';
import { createOpenMeeting } from './services/openMeeting.ts';
import { createPreviewing } from './services/previewing.ts';
import { createPrinting } from './services/printing.ts';
import { createSettings, type SettingsService } from './services/settings.ts';
import { systemClock as clock } from './services/systemClock.ts';
import { openApplicationDrafts } from './storage/applicationDrafts.ts';
import type { OpenDrafts } from './storage/drafts.ts';
import { libraryFolder } from './storage/libraryFolder.ts';
import { smallFile } from './storage/smallFile.ts';
import { createChairWindow } from './windows/chairWindow.ts';
import type { WindowSurroundings } from './windows/openWindow.ts';
import { createOpenWindows } from './windows/openWindows.ts';
import { openPrintout } from './windows/printoutWindow.ts';
import { openSecretaryWindow } from './windows/secretaryWindow.ts';
import { createWindowMemory, type WindowMemory } from './windows/windowMemory.ts';

// The composition root: every object is built here, once, and nothing else knows them all.
const commandLine = readCommandLine(process.argv.slice(1));
const paths = appPaths(import.meta.dirname, commandLine.library);
const incidents = createIncidentLog(paths.incidents, clock.now);
const windows = createOpenWindows();
const allowDeveloperTools = !app.isPackaged;
const devServer = app.isPackaged ? null : devServerOf(process.env);

logUncaught(incidents);
hardenBeforeReady();
app.setAppUserModelId('vn.giaoban.app');

if (holdSingleInstance(() => windows.windowOf('secretary'))) void begin().catch(giveUp);
else app.exit();

async function begin(): Promise<void> {
  // Read while Chromium gets ready.
  const [settings, memory, drafts] = await Promise.all([
    createSettings(
      smallFile(paths.settings, clock),
      commandLine.language === null ? {} : { language: commandLine.language },
    ),
    createWindowMemory(smallFile(paths.windows, clock)),
    openApplicationDrafts(paths.drafts, clock),
    app.whenReady(),
  ]);
  start(settings, memory, drafts);
}

function start(settings: SettingsService, memory: WindowMemory, drafts: OpenDrafts): void {
  hardenSession({ rendererFolder: paths.renderer, allowDeveloperTools, devServer });
  const translator = createTranslator(settings.current().language);
  const words = () => translator.getFixedT(settings.current().language);
  const systemTheme = () => (nativeTheme.shouldUseDarkColors ? 'dark' : 'light');
  nativeTheme.themeSource = settings.current().theme;

  const publish = createPublisher((role) => windows.windowOf(role)?.webContents ?? null);
  const wakefulness = createWakefulness();

  // The meeting: what is committed goes to the secretary's window first, then to the chair's.
  const { meetings, directory } = libraryFolder({
    path: paths.library,
    access: 'write',
    directoryAsset: paths.directoryAsset,
    clock,
  });
  const library = createLibrary({
    meetings,
    directory,
    clock,
    newId: randomUUID,
    reportBug: (error) => incidents.record('library', error),
  });
  const chairScreen = createChairScreen({
    clock,
    appearance() {
      const { language, chairTheme: theme } = settings.current();
      return { language, theme, textSize: chairWindow.textSize() };
    },
    present: (presentation) => publish('presentation.changed', presentation),
    tellSecretary(screen) {
      publish('chairScreen.changed', screen);
      wakefulness.chairScreenIs(screen.isOpen);
      refreshMenu();
    },
  });
  // Documents are made in a process of their own, which is there when the meeting has ended.
  const writer = createDocumentWriter({
    process: createExportProcess(() => forkWorker(paths.worker)),
    fontsFolder: paths.fonts,
    now: clock.now,
  });
  const readiness = createDocumentReadiness(writer);
  const openMeeting = createOpenMeeting({
    library,
    clock,
    events: {
      committed({ seq, at, actor, commandId, changes }, session) {
        const { meetingId } = session;
        publish('meeting.committed', {
          meetingId,
          seq,
          at,
          actor,
          commandId,
          changes,
          ...session.history('secretary'),
        });
      },
      stateChanged(state) {
        chairScreen.show(state);
        wakefulness.meetingIs((state && findMeeting(state)?.state) ?? null);
        readiness.meetingIs(state);
        refreshMenu();
      },
      healthChanged: (health) => publish('storage.changed', health),
    },
  });

  // Files of the user's.
  const dialogs = createFileDialogs(() => windows.windowOf('secretary'), words);
  const files = createUserFiles((path, bytes) => replaceFile(path, bytes, randomUUID()));
  const copies = createTemporaryCopies(paths.copies, desktopOpener);
  const previewing = createPreviewing(writer, (progress) => publish('documents.previewing', progress));
  const exporting = createExporting({
    chooser: dialogs,
    writer,
    files,
    opener: desktopOpener,
    progressed: (progress) => publish('documents.progressed', progress),
    newId: randomUUID,
  });
  const issuing = createIssuing({
    library,
    renderer: writer,
    copies,
    clock,
    newId: randomUUID,
    countPages: pageCount,
  });
  const importing = createImporting({
    chooseRecordFile: dialogs.recordToImport,
    files,
    library,
    samplesFolder: paths.samples,
  });
  const copyingIssued = createCopyingIssued({ library, chooser: dialogs, files });

  // The windows.
  const surroundings: WindowSurroundings = {
    preloadPath: paths.preload,
    allowDeveloperTools,
    added(role, window) {
      windows.add(role, window);
      // A printout that is gone is a document that was not printed; it must not come back and be printed then.
      if (role !== 'printout') reviveWhenGone(window, incidents, (incidentId) => askToReopen(incidentId));
    },
  };
  const chairWindow = createChairWindow({
    surroundings,
    memory,
    theme: () => settings.current().chairTheme,
    ownBounds: () => windows.windowOf('secretary')?.getBounds() ?? null,
    placed: chairScreen.windowPlaced,
    hidden: chairScreen.windowHidden,
    closed: chairScreen.windowClosed,
    returned: chairScreen.displayReturned,
    usualTextSize: () => settings.current().chairTextSize,
    textSizeChanged: chairScreen.appearanceChanged,
  });

  const printing = createPrinting({
    renderer: writer,
    openPage: (gone) => openPrintout(surroundings, windows.windowOf('secretary'), gone),
    reportBug: (error) => incidents.record('printing', error),
  });

  async function askToReopen(incidentId: string): Promise<void> {
    const t = words();
    await dialog.showMessageBox({
      type: 'warning',
      message: t('dialogs.windowGone.message'),
      detail: t('dialogs.windowGone.detail', { incidentId }),
      buttons: [t('dialogs.windowGone.reopen')],
    });
  }

  function toggleFullScreen(): void {
    const window = windows.windowOf('secretary');
    window?.setFullScreen(!window.isFullScreen());
  }

  const setMenu = createMenu({
    words,
    allowDeveloperTools,
    chosen(action) {
      bringToFront(windows.windowOf('secretary'));
      publish('menu.chosen', { action });
    },
    changeSettings: (patch) => void settings.change(patch),
    toggleChairScreen: () => void (chairScreen.current().isOpen ? chairWindow.close() : chairWindow.open()),
    moveChairScreen: chairWindow.goToNextDisplay,
    toggleFullScreen,
  });

  function refreshMenu(): void {
    const { language, theme } = settings.current();
    const { isOpen: isChairScreenOpen } = chairScreen.current();
    setMenu({ language, theme, isChairScreenOpen, isMeetingOpen: openMeeting.session().ok });
  }

  function tellSettings(): void {
    publish('settings.changed', { settings: settings.current(), systemTheme: systemTheme() });
  }
  nativeTheme.on('updated', tellSettings);
  settings.subscribe(({ theme }) => {
    nativeTheme.themeSource = theme;
    tellSettings();
    chairScreen.appearanceChanged();
    refreshMenu();
  });

  const handlers = createHandlers({
    version: app.getVersion(),
    settings,
    systemTheme,
    library,
    directory,
    openMeeting,
    drafts,
    clock,
    importing,
    exporting,
    copyingIssued,
    previewing,
    printing,
    issuing,
    chairScreen,
    chairWindow,
    decisions: createChairDecisions(chairScreen, openMeeting),
    toggleFullScreen,
    quit: () => app.quit(),
  });
  ipcMain.handle(callChannel, createRouter({ handlers, roleOf: windows.roleOf, logIncident: incidents.record }));
  closeBeforeQuitting(async () => {
    await Promise.all([openMeeting.close(), drafts.close(), copies.clear()]);
  });

  refreshMenu();
  const secretary = openSecretaryWindow(surroundings, memory, systemTheme());
  // Read while the page loads, which asks for it first of all; not before, or the page's files would wait for it.
  secretary.webContents.once('did-navigate', () => void openMeeting.resume());
  secretary.once('closed', () => chairWindow.close());
  // A run that was killed has left its own.
  secretary.webContents.once('did-finish-load', () => void copies.clear());
  // It can't say any more that it has stopped looking.
  whenPageEnds(secretary, previewing.end);
}

function giveUp(error: unknown): void {
  const incidentId = incidents.record('start', error);
  const t = createTranslator(commandLine.language ?? 'vi').t;
  dialog.showErrorBox(
    t('dialogs.cannotStart.title'),
    t('dialogs.cannotStart.detail', { incidentId, logFile: paths.incidents }),
  );
  app.exit(1);
}
