import {
  type Block,
  circulations,
  type OfficialDocument,
  type Orientation,
  type Run,
  type Text,
  text,
  urgencies,
} from '#shared/documents/officialDocument.ts';
import { minutes, minutesMain, notice, noticeMain, paragraph, withMain } from './samples.ts';

const vocabulary =
  'Bộ Thông tin và Truyền thông số 5009/BTTTT-THH ngày 12/4/2022 “demo” giám sát online; toàn-diện (trực tiếp) hệ thống. CNTT, https://mic.gov.vn/chuyen-doi-so - – / a nghiêng 1.234,5 …'.split(
    ' ',
  );

type Dice = (sides: number) => number;

/** Numbers below `sides` that look random and depend on the seed alone (mulberry32). */
function diceOf(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

function wordsOf(dice: Dice, most: number): string {
  return Array.from({ length: dice(most) }, () => vocabulary[dice(vocabulary.length)]).join(' ');
}

function textOf(dice: Dice, most: number): Text {
  return Array.from({ length: 1 + dice(4) }, (): Run => {
    const kind = dice(10);
    if (kind < 3) return { kind: 'blank', length: kind === 0 ? 'word' : kind === 1 ? 'phrase' : 'rest' };
    return { kind: 'text', text: `${wordsOf(dice, most)} `, bold: kind === 9, italic: kind === 8 };
  });
}

function blockOf(dice: Dice): Block {
  const columns = 1 + dice(5);
  switch (dice(8)) {
    case 0:
      return { kind: 'section', numeral: 'IV', title: wordsOf(dice, 25) };
    case 1:
      return { kind: 'clauseTitle', number: 1 + dice(30), title: wordsOf(dice, 40) };
    case 2:
      return { kind: 'point', letter: 'đ', text: textOf(dice, 60) };
    case 3:
      return { kind: 'item', level: dice(2) === 0 ? 1 : 2, text: textOf(dice, 30) };
    case 4:
      return {
        kind: 'table',
        caption: dice(2) === 0 ? null : wordsOf(dice, 10),
        columns: Array.from({ length: columns }, () => ({
          title: wordsOf(dice, 6),
          share: 1 / columns,
          align: 'left',
        })),
        rows: Array.from({ length: dice(9) }, () =>
          Array.from({ length: columns }, () => textOf(dice, dice(20) === 0 ? 200 : 15)),
        ),
      };
    default:
      return { kind: 'paragraph', text: textOf(dice, dice(10) === 0 ? 400 : 60) };
  }
}

/** A document by chance, the same in every run. */
export function documentOf(seed: number): OfficialDocument {
  const dice = diceOf(seed);
  const base = dice(2) === 0 ? notice : minutes;
  const ending = base === notice ? noticeMain.ending : minutesMain.ending;
  return {
    ...withMain(base, {
      abstract: wordsOf(dice, 60),
      body: [...Array.from({ length: dice(15) }, () => blockOf(dice)), lastOf(dice)],
      ending: {
        ...ending,
        recipients: Array.from({ length: dice(60) }, () => `- ${wordsOf(dice, 12)};`),
        drafting: dice(3) === 0 ? 'PL.(300)' : null,
      },
      contact: Array.from({ length: dice(4) }, () => wordsOf(dice, 30)),
    }),
    draft: dice(2) === 0,
    orientation: orientationOf(dice),
    marks: {
      urgency: urgencies[dice(urgencies.length + 1)] ?? null,
      circulation: circulations[dice(circulations.length + 1)] ?? null,
    },
    appendices: Array.from({ length: dice(3) }, () => ({
      label: 'Phụ lục',
      title: wordsOf(dice, 30),
      reference: textOf(dice, 15),
      orientation: orientationOf(dice),
      body: Array.from({ length: dice(8) }, () => blockOf(dice)),
    })),
  };
}

function orientationOf(dice: Dice): Orientation {
  return dice(3) === 0 ? 'landscape' : 'portrait';
}

/** What a body ends with: a paragraph, or a table whose last row may be long. */
function lastOf(dice: Dice): Block {
  const last = `${wordsOf(dice, dice(4) === 0 ? 900 : 80)} kết thúc./.`;
  if (dice(2) === 0) return paragraph(last);
  const columns = [
    { title: 'TT', share: 0.2, align: 'centre' },
    { title: 'Nội dung', share: 0.8, align: 'left' },
  ] as const;
  const rows = Array.from({ length: dice(20) }, () =>
    dice(4) === 0 ? [textOf(dice, 8)] : [textOf(dice, 4), textOf(dice, 30)],
  );
  return { kind: 'table', caption: null, columns, rows: [...rows, [text('cuối'), text(last)]] };
}
