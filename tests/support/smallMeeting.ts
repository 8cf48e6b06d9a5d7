import { nothingRecorded, type RecordLists } from '#shared/domain/creation.ts';

/** The roster and agenda of a small conference, with the names of the public record of April 2022; nothing said yet. */
export function smallMeeting(): RecordLists {
  const noIds: string[] = [];
  const noSpans: RecordLists['speech'][number]['spans'] = [];
  const person = { unitId: null, unitText: null, count: null, note: null };
  const item = {
    sectorIds: noIds,
    presenterId: null,
    presenterUnitId: null,
    presenterText: null,
    state: 'waiting',
    spans: noSpans,
  } as const;
  const unit = {
    kind: 'authority',
    isGroup: false,
    abbreviation: null,
    abbreviationVerified: false,
    sectorIds: noIds,
    aliases: noIds,
    validFrom: null,
    validTo: null,
    province: null,
  } as const;
  return {
    meeting: [
      {
        id: 'meeting-1',
        kind: 'monthly',
        title: 'Hội nghị Giao ban quản lý nhà nước tháng 4/2022',
        shortTitle: 'Giao ban QLNN tháng 4/2022',
        period: { type: 'month', month: 4, year: 2022 },
        date: '2022-04-25',
        session: 'morning',
        form: 'online',
        formText: null,
        place: 'Hà Nội',
        room: null,
        siteCount: 12,
        sitesText: null,
        audience: 'ministry',
        audienceText: null,
        organiser: null,
        agency: {
          name: 'Bộ Thông tin và Truyền thông',
          abbreviation: 'BTTTT',
          parentName: null,
          place: 'Hà Nội',
          noticeSignatureLines: ['TL. BỘ TRƯỞNG', 'CHÁNH VĂN PHÒNG'],
          noticeSigner: null,
          noticeRecipients: [],
          minutesRecipients: [],
        },
        chairId: 'chair',
        secretaryId: null,
        state: 'preparing',
        spans: [],
        publication: null,
      },
    ],
    sector: [{ id: 'buu-chinh', label: 'Bưu chính' }],
    unit: [
      { ...unit, id: 'cuc-attt', name: 'Cục An toàn thông tin', aliases: ['Cục ATTT'] },
      { ...unit, id: 'cuc-vt', name: 'Cục Viễn thông' },
      { ...unit, id: 'vu-pc', name: 'Vụ Pháp chế', kind: 'department' },
    ],
    person: [
      { ...person, id: 'chair', name: 'Nguyễn Mạnh Hùng', title: 'Bộ trưởng', role: 'chair', order: 'a0' },
      { ...person, id: 'deputy', name: 'Phan Tâm', title: 'Thứ trưởng', role: 'leader', order: 'a1' },
    ],
    site: [],
    agendaItem: [
      {
        ...item,
        id: 'item-1',
        type: 'officeReport',
        title: 'Báo cáo của Văn phòng Bộ',
        plannedMinutes: 15,
        order: 'a0',
      },
      { ...item, id: 'item-2', type: 'directingRemarks', title: 'Phát biểu chỉ đạo', plannedMinutes: 10, order: 'a1' },
      { ...item, id: 'item-3', type: 'conclusions', title: 'Kết luận', plannedMinutes: null, order: 'a2' },
    ],
    ...nothingRecorded,
  };
}
