import { SetupProblem, say } from './say.mjs';
import { ensurePrograms } from './systemPackages.mjs';

/** Programs with which tests look at what the application made: PDF files, the desktop, keys as a person presses them. */
const programOfPackage = {
  'poppler-utils': 'pdftotext',
  qpdf: 'qpdf',
  imagemagick: 'import',
  xdotool: 'xdotool',
};

const libraries = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
/** A Vietnamese input method, for the one test that types with a real one. */
const inputMethod = {
  fcitx5: 'fcitx5',
  'fcitx5-unikey': `${libraries}/fcitx5/libunikey.so`,
  'fcitx5-frontend-gtk3': `${libraries}/gtk-3.0/3.0.0/immodules/im-fcitx5.so`,
  'dbus-daemon': 'dbus-daemon',
};

/** Installs them on Linux; other systems' tests do without. */
export async function ensureTestTools() {
  await ensurePrograms(programOfPackage, 'npm test');
  try {
    await ensurePrograms(inputMethod, 'The test with a real Vietnamese input method');
  } catch (problem) {
    if (!(problem instanceof SetupProblem)) throw problem;
    say(`${problem.message}\nIt will be skipped.`);
  }
}
