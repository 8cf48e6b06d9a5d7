/** The least that a record file needs, and what is put into it. */
export function minimalFile(parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    format: 'giao-ban/meeting-record',
    version: 1,
    meeting: {
      id: 'gb-2022-04',
      kind: 'monthly',
      title: 'Hội nghị Giao ban quản lý nhà nước tháng 4/2022',
      agency: { name: 'Bộ Thông tin và Truyền thông', abbreviation: 'BTTTT' },
    },
    ...parts,
  };
}
