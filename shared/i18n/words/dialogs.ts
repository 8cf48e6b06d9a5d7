import { words } from '../words.ts';

/** File dialogs and the few messages that the main process shows by itself. */
export const dialogs = words(
  {
    importRecord: { title: 'Nhập hồ sơ hội nghị', button: 'Nhập', filter: 'Hồ sơ hội nghị (JSON)' },
    exportRecord: {
      title: 'Xuất hồ sơ hội nghị',
      button: 'Xuất',
      filter: 'Hồ sơ hội nghị (JSON)',
      fileName: 'ho-so-{{period}}.json',
    },
    exportDocument: { title: 'Xuất văn bản', button: 'Xuất', filter: 'Văn bản' },
    exportDocuments: { title: 'Chọn thư mục để xuất các văn bản', button: 'Xuất vào đây' },
    windowGone: {
      message: 'Cửa sổ gặp sự cố và phải mở lại',
      detail:
        'Những gì đã hiện là đã ghi đều còn nguyên trên đĩa; chữ đang gõ dở được giữ lại. Mã sự cố: {{incidentId}}.',
      reopen: 'Mở lại',
    },
    cannotStart: {
      title: 'Không khởi động được',
      detail:
        'Phần mềm gặp lỗi khi khởi động. Dữ liệu hội nghị không bị ảnh hưởng. Mã sự cố: {{incidentId}}, tệp nhật ký: {{logFile}}.',
    },
  },
  {
    importRecord: { title: 'Import the record of a meeting', button: 'Import', filter: 'Record of a meeting (JSON)' },
    exportRecord: {
      title: 'Export the record of the meeting',
      button: 'Export',
      filter: 'Record of a meeting (JSON)',
      fileName: 'meeting-{{period}}.json',
    },
    exportDocument: { title: 'Export a document', button: 'Export', filter: 'Document' },
    exportDocuments: { title: 'Choose a folder for the documents', button: 'Export here' },
    windowGone: {
      message: 'The window failed and has to be opened again',
      detail:
        'Everything that was shown as saved is safe on disk, and what was being typed is kept. Incident: {{incidentId}}.',
      reopen: 'Open again',
    },
    cannotStart: {
      title: 'The application cannot start',
      detail: 'It failed while starting. The meetings are not affected. Incident: {{incidentId}}, log: {{logFile}}.',
    },
  },
);
