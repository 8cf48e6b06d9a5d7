/** The parts of pdfmake, which `engine.ts` types. */
declare module 'pdfmake/js/*';

/** What pdfmake's pdfkit reads fonts with. */
declare module 'fontkit' {
  export function create(file: Uint8Array): import('./fontkit.ts').ParsedFont;
}
