import { extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import type { Translate } from '#shared/i18n/translator.ts';
import type { TargetChooser } from '../services/exporting.ts';

/** The dialogs of the system in which the user names files. */
export interface FileDialogs extends TargetChooser {
  recordToImport(): Promise<string | null>;
}

export function createFileDialogs(parent: () => BrowserWindow | null, words: () => Translate): FileDialogs {
  /** Where the last dialog ended: the next one starts there. */
  let folder = app.getPath('documents');

  async function save(options: SaveDialogOptions): Promise<string | null> {
    const window = parent();
    const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
    if (answer.canceled || answer.filePath === '') return null;
    folder = join(answer.filePath, '..');
    return answer.filePath;
  }

  async function open(options: OpenDialogOptions): Promise<string | null> {
    const window = parent();
    const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
    return answer.canceled ? null : (answer.filePaths[0] ?? null);
  }

  return {
    documentFile(fileName) {
      const t = words();
      return save({
        title: t('dialogs.exportDocument.title'),
        buttonLabel: t('dialogs.exportDocument.button'),
        defaultPath: join(folder, fileName),
        filters: [{ name: t('dialogs.exportDocument.filter'), extensions: [extname(fileName).slice(1)] }],
      });
    },
    recordFile(period) {
      const t = words();
      return save({
        title: t('dialogs.exportRecord.title'),
        buttonLabel: t('dialogs.exportRecord.button'),
        defaultPath: join(folder, t('dialogs.exportRecord.fileName', { period })),
        filters: [{ name: t('dialogs.exportRecord.filter'), extensions: ['json'] }],
      });
    },
    async folder() {
      const t = words();
      const chosen = await open({
        title: t('dialogs.exportDocuments.title'),
        buttonLabel: t('dialogs.exportDocuments.button'),
        defaultPath: folder,
        properties: ['openDirectory', 'createDirectory'],
      });
      if (chosen !== null) folder = chosen;
      return chosen;
    },
    recordToImport() {
      const t = words();
      return open({
        title: t('dialogs.importRecord.title'),
        buttonLabel: t('dialogs.importRecord.button'),
        defaultPath: folder,
        filters: [{ name: t('dialogs.importRecord.filter'), extensions: ['json'] }],
        properties: ['openFile'],
      });
    },
  };
}
