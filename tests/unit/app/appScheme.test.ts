import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, createAppResponder, requestedFile } from '../../../electron/app/appScheme.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const folder = join('/srv', 'out', 'renderer');

describe('which file a request means', () => {
  it('is the file of that path within the folder of the windows', () => {
    const address = 'app://bundle/windows/secretary/index.html?theme=dark#top';
    expect(requestedFile(folder, 'GET', address)).toBe(join(folder, 'windows/secretary/index.html'));
    expect(requestedFile(folder, 'GET', 'app://bundle/assets/H%E1%BB%99i.css')).toBe(join(folder, 'assets/Hội.css'));
  });

  it.each([
    ['POST', 'app://bundle/index.html'],
    ['HEAD', 'app://bundle/index.html'],
    ['GET', 'app://other/index.html'],
    ['GET', 'app://bundle.evil/index.html'],
    ['GET', 'app://bundle:8080/index.html'],
    ['GET', 'https://bundle/index.html'],
    ['GET', 'file:///srv/out/renderer/index.html'],
    ['GET', 'not an address'],
    ['GET', 'app://bundle/'],
    ['GET', 'app://bundle/package.json'],
    ['GET', 'app://bundle/index.html.map'],
    ['GET', 'app://bundle/noextension'],
    ['GET', 'app://bundle/..%2fmain%2fmain.js'],
    ['GET', 'app://bundle/windows/..%2f..%2f..%2fmain/main.js'],
    ['GET', 'app://bundle/..%5c..%5cmain.js'],
    ['GET', 'app://bundle/index.html%00.js'],
    ['GET', 'app://bundle/%ff.js'],
  ])('%s %s is none', (method, address) => {
    expect(requestedFile(folder, method, address)).toBeNull();
  });

  it.each(['app://bundle/../main/main.js', 'app://bundle/%2e%2e/main/main.js'])(
    '%s starts at the top of the folder, as in every address',
    (address) => {
      expect(requestedFile(folder, 'GET', address)).toBe(join(folder, 'main/main.js'));
    },
  );
});

describe('the answer', () => {
  it('carries the file, its type and the policy', async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, 'windows'));
    await writeFile(join(root, 'windows', 'index.html'), '<!doctype html>');
    const answer = await createAppResponder(root)(new Request('app://bundle/windows/index.html'));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<!doctype html>');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is an empty 404 for whatever is not there, a folder too', async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, 'folder.html'));
    await symlink(join(root, 'nowhere'), join(root, 'broken.js'));
    const respond = createAppResponder(root);
    for (const path of ['missing.html', 'folder.html', 'broken.js', 'x.exe']) {
      const answer = await respond(new Request(`app://bundle/${path}`));
      expect([answer.status, await answer.text()]).toEqual([404, '']);
    }
  });
});

describe('the policy', () => {
  it('allows nothing by default, no inline code and no address but our own', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none';/);
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|blob:/);
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) {
      expect(contentSecurityPolicy).toContain(`${name} 'none'`);
    }
    expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'; trusted-types pdf-workers");
    expect(contentSecurityPolicy).not.toMatch(/wasm|worker-src|child-src|frame-src/);
  });
});
