import { ensurePrograms } from './systemPackages.mjs';

/** Programs with which tests look at what the application made: PDF files, the desktop, keys as a person presses them. */
const programOfPackage = {
  'poppler-utils': 'pdftotext',
  qpdf: 'qpdf',
  imagemagick: 'import',
  xdotool: 'xdotool',
};

/** Installs them on Linux; other systems' tests do without. */
export async function ensureTestTools() {
  await ensurePrograms(programOfPackage, 'npm test');
}
