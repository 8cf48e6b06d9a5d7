import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { openFont } from './fontFiles.ts';

/** Paths of the four faces of one family. */
export interface FontFiles {
  readonly normal: string;
  readonly bold: string;
  readonly italics: string;
  readonly bolditalics: string;
}

/** Times New Roman as Windows, macOS and the Linux packages of Microsoft's core fonts name its files. */
const timesFileNames: readonly FontFiles[] = [
  { normal: 'times.ttf', bold: 'timesbd.ttf', italics: 'timesi.ttf', bolditalics: 'timesbi.ttf' },
  {
    normal: 'Times New Roman.ttf',
    bold: 'Times New Roman Bold.ttf',
    italics: 'Times New Roman Italic.ttf',
    bolditalics: 'Times New Roman Bold Italic.ttf',
  },
  {
    normal: 'Times_New_Roman.ttf',
    bold: 'Times_New_Roman_Bold.ttf',
    italics: 'Times_New_Roman_Italic.ttf',
    bolditalics: 'Times_New_Roman_Bold_Italic.ttf',
  },
];

const tinosFileNames: FontFiles = {
  normal: 'Tinos_400Regular.ttf',
  bold: 'Tinos_700Bold.ttf',
  italics: 'Tinos_400Regular_Italic.ttf',
  bolditalics: 'Tinos_700Bold_Italic.ttf',
};

/** Every letter of Vietnamese with its tones, and the signs that documents use beside them. */
const vietnamese = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy']
  .flatMap((letter) => [
    letter,
    ...['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (letter + tone).normalize('NFC')),
  ])
  .filter((letter) => letter.length === 1)
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .concat([...'0123456789.,;:/()-–“”…%₫']);

/**
 * Times New Roman (page rules of Appendix I) where the system has it whole and with Vietnamese, else Tinos of the same
 * metrics from `bundledFolder`. Null when neither is there, which is a broken installation.
 */
export async function findFonts(
  bundledFolder: string,
  systemFolders: readonly string[] = systemFontFolders(process.platform, process.env),
): Promise<FontFiles | null> {
  const candidates = systemFolders.flatMap((folder) => timesFileNames.map((names) => within(folder, names)));
  const bundled = within(bundledFolder, tinosFileNames);
  return candidates.find((files) => areThere(files) && coverVietnamese(files)) ?? (areThere(bundled) ? bundled : null);
}

/** Where each system keeps fonts for all users and for one. */
export function systemFontFolders(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly string[] {
  const home = homedir();
  if (platform === 'win32') {
    const windows = environment.WINDIR ?? 'C:\\Windows';
    const local = environment.LOCALAPPDATA;
    return [join(windows, 'Fonts'), ...(local ? [join(local, 'Microsoft', 'Windows', 'Fonts')] : [])];
  }
  if (platform === 'darwin') {
    return ['/System/Library/Fonts/Supplemental', '/Library/Fonts', join(home, 'Library', 'Fonts')];
  }
  const shared = ['/usr/share/fonts', '/usr/local/share/fonts'];
  const subfolders = ['', 'truetype/msttcorefonts', 'msttcorefonts', 'msttcore', 'TTF', 'truetype'];
  return [
    ...shared.flatMap((top) => subfolders.map((sub) => join(top, sub))),
    join(home, '.fonts'),
    join(home, '.local/share/fonts'),
  ];
}

function within(folder: string, names: FontFiles): FontFiles {
  return {
    normal: join(folder, names.normal),
    bold: join(folder, names.bold),
    italics: join(folder, names.italics),
    bolditalics: join(folder, names.bolditalics),
  };
}

function areThere(files: FontFiles): boolean {
  return Object.values(files).every((path) => existsSync(path));
}

/** Old copies of Times New Roman lack Vietnamese: boxes instead of letters would be worse than another name. */
function coverVietnamese(files: FontFiles): boolean {
  return Object.values(files).every((path) => {
    const font = openFont(path);
    return vietnamese.every((letter) => font.has(letter));
  });
}
