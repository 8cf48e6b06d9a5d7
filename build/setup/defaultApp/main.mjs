// @ts-nocheck It calls functions which Electron keeps for its own default application and does not declare.
// Goes into the stand-in Electron as its default application: like the one that Electron ships, it runs the
// application whose folder the command line names. It is plain JavaScript, unpacked and run as it lies here.
import { existsSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const modules = [];
let path;
const args = process.argv.slice(1);
for (let i = 0; i < args.length; i += 1) {
  const arg = args[i];
  if (arg === '-r' || arg === '--require') {
    i += 1;
    modules.push(args[i]);
  } else if (!arg.startsWith('-')) {
    path = resolve(arg);
    break;
  }
}

if (path === undefined) {
  console.error('Usage: electron [options] <folder of the application>');
  app.exit(1);
} else {
  if (modules.length > 0) Module._preloadModules(modules);
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const packageFile = join(path, 'package.json');
  const isFolder = existsSync(packageFile);
  if (isFolder) {
    const { version, productName, name } = JSON.parse(readFileSync(packageFile, 'utf8'));
    if (version) app.setVersion(version);
    if (productName ?? name) app.setName(productName ?? name);
    app.setDesktopName(`${app.getName()}.desktop`);
  }
  const entry = Module._resolveFilename(path, null, true);
  app.setAppPath(isFolder ? path : dirname(entry));
  await import(pathToFileURL(entry).href);
}
