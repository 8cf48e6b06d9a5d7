/** As many conclusions as a call names at once; a conference has dozens. */
export const mostDecided = 1_000;
