const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnqrstvx])';
/** The vowels of a syllable without diacritics, the longest first. */
const vowels =
  '(?:oai|oay|oao|oeo|uay|uoi|uou|uya|uye|uyu|ieu|yeu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ya|ye|[aeiou])';
const coda = '(?:ch|ng|nh|[cmnpt])';
/** A bare y ends its syllable. */
const possible = new RegExp(`^${onset}?(?:${vowels}${coda}?|y)?$`);

/**
 * Whether letters without diacritics are a Vietnamese syllable, or the beginning of one: "cuc", "th", "bao" are; "cbc",
 * "vp", "nmh" are not, and so can only be an abbreviation.
 */
export function isPossibleWord(letters: string): boolean {
  return possible.test(letters);
}

/** Whether letters are more than the consonants with which words begin. */
export function hasVowel(letters: string): boolean {
  return /[aeiouy]/.test(letters);
}
