const acute = '\u0301';
const grave = '\u0300';
const hook = '\u0309';
const tilde = '\u0303';
const dot = '\u0323';

/** What the keys of an input method mean. */
export interface TypingMethod {
  /** Key to the combining mark of a tone; an empty one takes the tone away. */
  readonly tones: Readonly<Record<string, string>>;
  /** Key to the letters that it changes, the first that the word has. */
  readonly marks: Readonly<Record<string, readonly (readonly [plain: string, marked: string])[]>>;
}

export const telex: TypingMethod = {
  tones: { s: acute, f: grave, r: hook, x: tilde, j: dot, z: '' },
  marks: {
    a: [['a', 'â']],
    e: [['e', 'ê']],
    o: [['o', 'ô']],
    d: [['d', 'đ']],
    w: [
      ['uo', 'ươ'],
      ['u', 'ư'],
      ['o', 'ơ'],
      ['a', 'ă'],
    ],
  },
};

export const vni: TypingMethod = {
  tones: { 1: acute, 2: grave, 3: hook, 4: tilde, 5: dot, 0: '' },
  marks: {
    6: [
      ['a', 'â'],
      ['e', 'ê'],
      ['o', 'ô'],
    ],
    7: [
      ['uo', 'ươ'],
      ['u', 'ư'],
      ['o', 'ơ'],
    ],
    8: [['a', 'ă']],
    9: [['d', 'đ']],
  },
};
