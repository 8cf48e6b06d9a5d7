import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hookEngine } from '../../support/inputMethods/hookEngine.ts';
import { keysFor } from '../../support/inputMethods/keysFor.ts';
import { putTogether, takenApart } from '../../support/inputMethods/syllable.ts';
import { type TypingMethod, telex, vni } from '../../support/inputMethods/typingMethod.ts';

/** The engine that stands in for UniKey in the tests of typing is itself held against what people type. */

/** What stands in a field where nothing but the engine and the keys it lets through are at work. */
function written(method: TypingMethod, keys: string): string {
  const engine = hookEngine(method);
  let field = '';
  for (const key of keys) {
    const { backspaces, text } = engine.press(key) ?? { backspaces: 0, text: key };
    field = field.slice(0, field.length - backspaces) + text;
  }
  return field;
}

const telexExamples = {
  Tieengs: 'Tiếng',
  Vieejt: 'Việt',
  keets: 'kết',
  luaanj: 'luận',
  ddieenj: 'điện',
  DDair: 'Đải',
  DDAIR: 'ĐẢI',
  thuowngf: 'thường',
  thuwowngf: 'thường',
  thuongwf: 'thường',
  thuowr: 'thuở',
  quyeets: 'quyết',
  hoanf: 'hoàn',
  hoafn: 'hoàn',
  hoas: 'hóa',
  thuyr: 'thủy',
  quas: 'quá',
  giaf: 'già',
  gif: 'gì',
  giuwx: 'giữ',
  khuyur: 'khuỷu',
  ngoaif: 'ngoài',
  tuaanf: 'tuần',
  muaf: 'mùa',
  nuwax: 'nữa',
  tieesz: 'tiê',
  'kl nv kn tl pb gc ': 'kl nv kn tl pb gc ',
};
const vniExamples = {
  Tie61ng: 'Tiếng',
  Tieng61: 'Tiếng',
  Vie65t: 'Việt',
  d9ie65n: 'điện',
  D9a3i: 'Đải',
  thuo72ng: 'thường',
  nu7a4: 'nữa',
  'kl nv kn tl pb gc ': 'kl nv kn tl pb gc ',
  'ngày 30/6/2022': 'ngày 30/6/2022',
};

test.each(Object.entries(telexExamples))('Telex: %s is %s', (keys, text) => expect(written(telex, keys)).toBe(text));
test.each(Object.entries(vniExamples))('VNI: %s is %s', (keys, text) => expect(written(vni, keys)).toBe(text));

test('a key that changes the word sends as few Backspaces as it takes', () => {
  const engine = hookEngine(telex);
  for (const key of 'Tieng') engine.press(key);
  expect(engine.press('s')).toEqual({ backspaces: 3, text: 'éng' });
  expect(engine.press('e')).toEqual({ backspaces: 3, text: 'ếng' });
  expect(engine.press(' ')).toBeNull();
});

describe('what the April conference was written down in', () => {
  const source = readFileSync(resolve('tests/support/records/meeting-000.json'), 'utf8').normalize('NFC');
  // Foreign words come out of Telex as nobody wants them; who types them turns it off.
  const words = [...new Set(source.match(/\p{L}+/gu))].filter((word) => /[^\p{ASCII}]/u.test(word));

  test('is many words', () => expect(words.length).toBeGreaterThan(400));

  test.each([
    ['Telex', telex],
    ['VNI', vni],
  ] as const)('can be typed in %s, each word of it', (_, method) => {
    const wrong = words.filter((word) => written(method, keysFor(method, word)) !== putTogether(takenApart(word)));
    expect(wrong).toEqual([]);
  });

  test('carries its tones where the engine puts them', () => {
    const elsewhere = words.filter((word) => putTogether(takenApart(word)) !== word);
    expect(elsewhere.length / words.length).toBeLessThan(0.03);
  });
});
