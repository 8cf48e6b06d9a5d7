/** One year of the Vietnamese lunar calendar (UTC+7, not always China's), in days of the solar one. */
interface LunarYear {
  /** Mùng 1 tháng Giêng. */
  readonly newYear: string;
  /** The day after tháng Giêng. */
  readonly secondMonth: string;
  /** Giỗ Tổ Hùng Vương, 10/3 by the moon. */
  readonly ancestors: string;
  /** Mùng 1 tháng Chạp. */
  readonly twelfthMonth: string;
}

/**
 * Computed from new moons and solar terms at UTC+7 and compared with Hồ Ngọc Đức's tables; beyond them a day by the
 * moon is not known (`tests/unit/language/lunarYears.test.ts` computes them again).
 */
const lunarYears: Readonly<Record<number, LunarYear>> = Object.fromEntries(
  [
    '2018-02-16 2018-03-17 2018-04-25 2019-01-06',
    '2019-02-05 2019-03-06 2019-04-14 2019-12-26',
    '2020-01-25 2020-02-23 2020-04-02 2021-01-13',
    '2021-02-12 2021-03-13 2021-04-21 2022-01-03',
    '2022-02-01 2022-03-03 2022-04-10 2022-12-23',
    '2023-01-22 2023-02-20 2023-04-29 2024-01-11',
    '2024-02-10 2024-03-10 2024-04-18 2024-12-31',
    '2025-01-29 2025-02-28 2025-04-07 2026-01-19',
    '2026-02-17 2026-03-19 2026-04-26 2027-01-08',
    '2027-02-06 2027-03-08 2027-04-16 2027-12-28',
    '2028-01-26 2028-02-25 2028-04-04 2029-01-15',
    '2029-02-13 2029-03-15 2029-04-23 2030-01-04',
    '2030-02-02 2030-03-04 2030-04-12 2030-12-25',
    '2031-01-23 2031-02-21 2031-04-01 2032-01-13',
    '2032-02-11 2032-03-11 2032-04-19 2033-01-01',
    '2033-01-31 2033-03-01 2033-04-09 2034-01-20',
    '2034-02-19 2034-03-20 2034-04-28 2035-01-09',
    '2035-02-08 2035-03-10 2035-04-17 2035-12-29',
    '2036-01-28 2036-02-27 2036-04-06 2037-01-16',
  ].map((line) => {
    const [newYear = '', secondMonth = '', ancestors = '', twelfthMonth = ''] = line.split(' ');
    return [Number(newYear.slice(0, 4)), { newYear, secondMonth, ancestors, twelfthMonth }];
  }),
);

/** The lunar year that begins in this solar one; null when it is not in the tables. */
export function lunarYear(year: number): LunarYear | null {
  return lunarYears[year] ?? null;
}
