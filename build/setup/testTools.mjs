import { SetupProblem, say } from './say.mjs';
import { ensurePrograms } from './systemPackages.mjs';

/** Programs with which tests look at what the application made: PDF files, the desktop, keys as a person presses them. */
const programOfPackage = {
  'poppler-utils': 'pdftotext',
  'mupdf-tools': 'mutool',
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

/** Checks that a document is the PDF/A it says it is (Apache PDFBox Preflight). */
const archiveValidator = {
  'default-jre-headless': 'java',
  'libpdfbox2-java': '/usr/share/java/preflight.jar',
  'libjaxb-api-java': '/usr/share/java/jaxb-api.jar',
  'libactivation-java': '/usr/share/java/javax.activation.jar',
};

/** A screen in memory, of which every picture can be recorded. */
const recordedScreen = { xvfb: 'Xvfb' };

/** LibreOffice without windows: opens what the application writes as DOCX and XLSX. */
const libreOffice = {
  'libreoffice-writer-nogui': '/usr/lib/libreoffice/program/libswlo.so',
  'libreoffice-calc-nogui': '/usr/lib/libreoffice/program/libsclo.so',
};

/** Installs them on Linux; other systems' tests do without. */
export async function ensureTestTools() {
  await ensurePrograms(programOfPackage, 'npm test');
  await ensureOrSkip(inputMethod, 'The test with a real Vietnamese input method');
  await ensureOrSkip(archiveValidator, 'The test with a real validator of PDF/A');
  await ensureOrSkip(recordedScreen, "The test of every picture on the chair's screen");
  await ensureOrSkip(libreOffice, 'The test of DOCX and XLSX in LibreOffice');
}

/**
 * @param {Readonly<Record<string, string>>} programOfPackage
 * @param {string} test
 */
async function ensureOrSkip(programOfPackage, test) {
  try {
    await ensurePrograms(programOfPackage, test);
  } catch (problem) {
    if (!(problem instanceof SetupProblem)) throw problem;
    say(`${problem.message}\nIt will be skipped.`);
  }
}
