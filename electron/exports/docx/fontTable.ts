import { fontName } from '../fontName.ts';

/**
 * The font as Word knows it: a serif of its shape, and the name of the one with the same widths that comes with this
 * application, for computers that have no Times New Roman (domain.md §1.8).
 */
export const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${fontName}"><w:altName w:val="Tinos"/><w:panose1 w:val="02020603050405020304"/><w:charset w:val="A3"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
