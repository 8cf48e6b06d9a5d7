import { writePlainApp } from './plainApp.ts';

const main = `const { app, BrowserWindow } = require('electron');
app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('index.html'));
`;

const page = `<!doctype html>
<html lang="vi">
  <meta charset="utf-8">
  <title>Bare</title>
  <style>
    textarea { box-sizing: border-box; width: 100%; font: 16px/1.5 sans-serif }
  </style>
  <textarea autofocus rows="4" spellcheck="false"></textarea>
</html>
`;

/** The plainest application with a text area that has the focus. @returns its folder. */
export function writeBareApp(): string {
  return writePlainApp('bare-app', main, page);
}
