import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { fontName } from '../fontName.ts';
import { body } from '../pdf/layout.ts';
import { countingLevels, dashes, listName } from './lists.ts';
import { type StyleId, styleAt } from './styles.ts';
import { twips } from './units.ts';

/** Word's definitions of the lists. @param starts for each list that counts, at what each level begins */
export function numberingOf(starts: readonly (readonly number[])[]): INumberingOptions {
  return {
    config: [
      { reference: listName('dashes'), levels: dashes.map(dashLevel) },
      ...starts.map((ofList, list) => ({
        reference: listName(list),
        levels: countingLevels.map((_, level) => countingLevel(level, ofList[level] ?? 1, list === 0)),
      })),
    ],
  };
}

/** The mark stands where the first line begins, a space before the words; further lines begin at the margin. */
function levelOf(level: number, look: Pick<ILevelsOptions, 'format' | 'text'>, style: StyleId | null): ILevelsOptions {
  return {
    level,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    ...look,
    style: {
      paragraph: { indent: { left: 0, firstLine: twips(body.indent) } },
      ...(style === null ? {} : { style }),
    },
  };
}

/** With its font said: LibreOffice takes a bullet of no font for one of its symbols, and saves it as that. */
function dashLevel(mark: string, level: number): ILevelsOptions {
  const base = levelOf(level, { format: LevelFormat.BULLET, text: mark }, styleAt({ list: 'dashes', level }));
  return { ...base, style: { ...base.style, run: { font: fontName } } };
}

/** @param isFirst only the first list has levels that come with a style */
function countingLevel(level: number, start: number, isFirst: boolean): ILevelsOptions {
  return { ...levelOf(level, lookOf(level), isFirst ? styleAt({ list: 0, level }) : null), start };
}

function lookOf(level: number): Pick<ILevelsOptions, 'format' | 'text'> {
  const definition = countingLevels[level];
  const number = `%${level + 1}`;
  switch (definition?.kind) {
    case 'roman':
      return { format: LevelFormat.UPPER_ROMAN, text: `${number}.` };
    case 'letter':
      return { format: LevelFormat.LOWER_LETTER, text: `${number})` };
    case 'text':
      return { format: LevelFormat.NONE, text: `${definition.letters})` };
    default:
      return { format: LevelFormat.DECIMAL, text: `${number}.` };
  }
}
