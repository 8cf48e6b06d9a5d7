import { writePlainApp } from './plainApp.ts';

/** What is said in one window goes through the main process, in one message, and is a text in the other. */
const main = `const { app, BrowserWindow, ipcMain } = require('electron');
app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
  const webPreferences = { nodeIntegration: true, contextIsolation: false, backgroundThrottling: false };
  const here = new BrowserWindow({ width: 1280, height: 800, webPreferences });
  const there = new BrowserWindow({ x: 1280, y: 0, width: 1920, height: 1080, frame: false, webPreferences });
  here.loadFile('index.html', { search: 'here' });
  there.loadFile('index.html', { search: 'there' });
  for (const [from, to] of [[here, there], [there, here]]) {
    from.webContents.ipc.on('said', (event, text) => to.webContents.send('told', text));
  }
});
`;

const page = `<!doctype html>
<html lang="vi">
  <meta charset="utf-8">
  <title>Bare</title>
  <style>
    textarea { box-sizing: border-box; width: 100%; font: 16px/1.5 sans-serif }
    p { font: 44px/1.5 sans-serif }
  </style>
  <textarea rows="4" spellcheck="false"></textarea>
  <p></p>
  <script>
    const { ipcRenderer } = require('electron');
    const area = document.querySelector('textarea');
    if (location.search === '?here') area.focus();
    const say = () => ipcRenderer.send('said', window.next ?? '');
    addEventListener('keydown', say);
    addEventListener('mouseup', say);
    ipcRenderer.on('told', (event, text) => { document.querySelector('p').textContent = text; });
  </script>
</html>
`;

/** The plainest application in which a key in one window changes a text in another. @returns its folder. */
export function writeTwoWindowApp(): string {
  return writePlainApp('two-window-app', main, page);
}
