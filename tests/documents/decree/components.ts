/** Bounds, both included. */
export type Range = readonly [number, number];
export type Style = 'upright' | 'italic' | 'bold' | 'bold italic';

/** A component of a document, as the decree wants it. Sizes are points, `at` a share of the width of the text. */
export interface Component {
  readonly key: string;
  readonly name: string;
  readonly page: 'first' | 'ending' | 'appendix';
  readonly size: Range;
  readonly style: Style;
  readonly isCapitals: boolean;
  readonly edge: 'centre' | 'left';
  readonly at: number;
  /** Key of the component on whose line it begins. */
  readonly level: string | null;
  /** Key of the component right below which it stands, at single to 1.5 spacing. */
  readonly under: string | null;
  /** The solid rule below it, in shares of its longest line. */
  readonly rule: Range | null;
}

/**
 * The table of components (Decree 30/2020/NĐ-CP, Appendix I, part I, section V), as far as it can be measured; the
 * first column is its row, with a letter where a form parts it. Columns: form 1.4 parts heading 40 : 60 and ending
 * 32 : 68; form 1.9 parts its ending 36 : 5 : 59.
 */
const table = `
  1  | Quốc hiệu           | first    | 12–13 | bold        | capitals | centre 70    |          |          |
  2  | Tiêu ngữ            | first    | 13–14 | bold        |          | centre 70    |          | under 1  | rule 100
  3  | Cơ quan chủ quản    | first    | 12–13 | upright     | capitals | centre 20    | level 1  |          |
  4  | Cơ quan ban hành    | first    | 12–13 | bold        | capitals | centre 20    |          | under 3  | rule 33–50
  5  | Số, ký hiệu         | first    | 13    | upright     |          | centre 20    |          |          |
  6  | Địa danh, thời gian | first    | 13–14 | italic      |          | centre 70    | level 5  |          |
  7  | Tên loại            | first    | 13–14 | bold        | capitals | centre 50    |          |          |
  8  | Trích yếu           | first    | 13–14 | bold        |          | centre 50    |          | under 7  | rule 33–50
  19 | Quyền hạn, chức vụ  | ending   | 13–14 | bold        | capitals | centre 66    |          |          |
  19a| Thư ký (mẫu 1.9)    | ending   | 13–14 | bold        | capitals | centre 18    |          |          |
  19b| Chủ tọa (mẫu 1.9)   | ending   | 13–14 | bold        | capitals | centre 70.5  | level 19a|          |
  21 | Họ tên              | ending   | 13–14 | bold        |          | centre 66    |          |          |
  21a| Họ tên thư ký       | ending   | 13–14 | bold        |          | centre 18    |          |          |
  21b| Họ tên chủ tọa      | ending   | 13–14 | bold        |          | centre 70.5  |          |          |
  23 | Nơi nhận            | ending   | 12    | bold italic |          | left 0       | level 19 |          |
  24 | Danh sách nơi nhận  | ending   | 11    | upright     |          | left 0       |          |          |
  25 | Phụ lục             | appendix | 14    | bold        |          | centre 50    |          |          |
  26 | Tên phụ lục         | appendix | 13–14 | bold        | capitals | centre 50    |          | under 25 |
  27 | Kèm theo văn bản    | appendix | 13–14 | italic      |          | centre 50    |          | under 26 |
  28 | Độ khẩn             | first    | 13–14 | bold        | capitals | centre 20    |          |          |
  30 | Phạm vi lưu hành    | first    | 13–14 | bold        | capitals | centre 70    |          |          |
  31 | Người soạn, số bản  | ending   | 11    | upright     | capitals | left 0       |          |          |
  32 | Địa chỉ             | first    | 11–12 | upright     |          | left 0       |          |          |
`;

export const components: readonly Component[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [key = '', name = '', page, size = '', style, letters, place = '', level = '', under = '', rule = ''] = cells;
    const [edge, at] = place.split(' ');
    return {
      key,
      name,
      page: oneOf(['first', 'ending', 'appendix'], page),
      size: rangeOf(size),
      style: oneOf(['upright', 'italic', 'bold', 'bold italic'], style),
      isCapitals: letters === 'capitals',
      edge: oneOf(['centre', 'left'], edge),
      at: Number(at) / 100,
      level: level.replace(/^level /, '') || null,
      under: under.replace(/^under /, '') || null,
      rule: rule === '' ? null : ruleOf(rangeOf(rule.replace(/^rule /, ''))),
    };
  });

function rangeOf(cell: string): Range {
  const [from = Number.NaN, to = from] = cell.split('–').map(Number);
  if (Number.isNaN(from)) throw new Error(`No number: ${cell}`);
  return [from, to];
}

/** 33 stands for a third. */
function ruleOf([from, to]: Range): Range {
  return [from === 33 ? 1 / 3 : from / 100, to / 100];
}

function oneOf<T extends string>(values: readonly T[], cell: string | undefined): T {
  const found = values.find((value) => value === cell);
  if (found === undefined) throw new Error(`Not one of ${values.join(', ')}: ${cell}`);
  return found;
}
