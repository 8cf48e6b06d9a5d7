/** What a cell holds: words, or what can be counted with and looks as it did on paper. */
export type CellValue =
  | { readonly type: StringConstructor; readonly value: string }
  | { readonly type: NumberConstructor; readonly value: number; readonly format?: string }
  | { readonly type: DateConstructor; readonly value: Date; readonly format: string };

/** Excel counts days from here on. */
const firstYear = 1900;

/**
 * The text of a cell as a number where it is one and nothing else, as Vietnamese writes it (`7.610`, `48,55`), as a
 * date where it is a day (`30/6/2022`), else as it is. What begins with a needless zero is a name, not a quantity.
 */
export function cellValue(text: string): CellValue {
  return numberIn(text) ?? dateIn(text) ?? { type: String, value: text };
}

function numberIn(text: string): CellValue | null {
  const [, sign = '', whole, fraction = ''] =
    /^(-?)(0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,6}))?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const isGrouped = whole.includes('.');
  const value = Number(`${sign}${whole.replaceAll('.', '')}.${fraction || '0'}`);
  const decimals = fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`;
  const format = `${isGrouped ? '#,##0' : '0'}${decimals}`;
  return { type: Number, value, ...(format === '0' ? {} : { format }) };
}

function dateIn(text: string): CellValue | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const value = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = value.getUTCDate() === Number(day) && value.getUTCMonth() === Number(month) - 1;
  if (day === '' || !isDay || Number(year) <= firstYear) return null;
  // With zeros or without, as it was written.
  return { type: Date, value, format: `${'d'.repeat(day.length)}/${month.length === 2 ? 'mm' : 'm'}/yyyy` };
}
