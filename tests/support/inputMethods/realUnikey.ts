import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { answerOf, type Companion, startCompanion } from './companion.ts';
import { activateWindowOf } from './realTyping.ts';
import { startSessionBus } from './sessionBus.ts';

/** fcitx5 with its UniKey engine, typing Telex, in a session of its own. */
export interface RealUnikey {
  /** For the program that is typed into. */
  readonly env: Readonly<Record<string, string>>;
  /** Turns it on for the window of that process, which gets the keyboard; waits until it says that it is on. */
  turnOn(pid: number): Promise<void>;
  stop(): Promise<void>;
}

const packages = 'fcitx5 fcitx5-unikey fcitx5-frontend-gtk3 dbus-daemon xdotool openbox';
const programs = ['fcitx5', 'fcitx5-remote', 'dbus-daemon', 'xdotool', 'openbox'];
const libraries = ['fcitx5/libunikey.so', 'gtk-3.0/3.0.0/immodules/im-fcitx5.so'];
const turnOnTimeoutMs = 15_000;

const profile = `[Groups/0]
Name=Default
Default Layout=us
DefaultIM=unikey

[Groups/0/Items/0]
Name=keyboard-us
Layout=

[Groups/0/Items/1]
Name=unikey
Layout=

[GroupOrder]
0=Default
`;

/** Why there is none here; null where there is one. */
export function whyNoUnikey(): string | null {
  if (process.platform !== 'linux') return 'fcitx5 is there on Linux alone';
  const folders = (process.env.PATH ?? '').split(delimiter);
  const isThere = (program: string) => folders.some((folder) => existsSync(join(folder, program)));
  const missing = [
    ...programs.filter((program) => !isThere(program)),
    ...libraries.filter(
      (file) => !['', ...readdirSync('/usr/lib')].some((arch) => existsSync(join('/usr/lib', arch, file))),
    ),
  ];
  return missing.length > 0 ? `${missing.join(', ')} not installed (apt-get install ${packages})` : null;
}

export async function startUnikey(): Promise<RealUnikey> {
  const home = mkdtempSync(join(tmpdir(), 'giao-ban-unikey-'));
  mkdirSync(join(home, 'config/fcitx5'), { recursive: true });
  writeFileSync(join(home, 'config/fcitx5/profile'), profile);
  const started: Companion[] = [];
  const stop = async (): Promise<void> => {
    for (const companion of started.reverse()) await companion.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bus = await startSessionBus(home);
    started.push(bus);
    const env = {
      DBUS_SESSION_BUS_ADDRESS: bus.address,
      GTK_IM_MODULE: 'fcitx',
      XMODIFIERS: '@im=fcitx',
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_DATA_HOME: join(home, 'data'),
    };
    const fcitx = startCompanion('fcitx5', ['--disable', 'wayland,waylandim'], env);
    started.push(fcitx);
    const ask = (...question: string[]) => answerOf('fcitx5-remote', question, env);
    await until('fcitx5 answers', async () => /^[012]$/.test(await ask()), fcitx.complaint);
    return {
      env,
      async turnOn(pid) {
        let state = '';
        const isOn = async (): Promise<boolean> => {
          const isActive = await activateWindowOf(pid);
          // Only where a program has told it of a field with the keyboard can it be turned on.
          await ask('-o');
          await ask('-s', 'unikey');
          state = `window active: ${isActive}, state ${await ask()}, engine ${await ask('-n')}`;
          return state === 'window active: true, state 2, engine unikey';
        };
        await until('fcitx5 types with UniKey', isOn, () => `${state}; ${fcitx.complaint()}`);
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function until(what: string, isSo: () => Promise<boolean>, complaint: () => string): Promise<void> {
  const giveUpAt = Date.now() + turnOnTimeoutMs;
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) throw new Error(`Waited ${turnOnTimeoutMs} ms in vain: ${what}; ${complaint()}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}
