/** Page rules of Decree 30, Appendix I: the font that a file names when it carries none. */
export const fontName = 'Times New Roman';
