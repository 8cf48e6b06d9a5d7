import { words } from '../words.ts';

/** The thumbnail of the chair's screen. */
export const chairPreview = words(
  {
    title: 'Màn hình chủ trì',
    standing: { showing: 'Đang chiếu', frozen: 'Tạm dừng', blank: 'Màn hình trống', closed: 'Chưa mở' },
    view: {
      conclusions: 'Kết luận trình duyệt',
      item: 'Mục đang họp',
      agenda: 'Chương trình hội nghị',
      taskReview: 'Rà soát nhiệm vụ',
      unit: 'Việc của đơn vị',
      petition: 'Kiến nghị',
      statistics: 'Số liệu hội nghị',
      break: 'Giải lao',
      closing: 'Tổng hợp cuối hội nghị',
    },
    news: 'có thay đổi chưa chiếu',
    displayBack: 'Màn hình của chủ trì đã cắm lại. Chiếu lại?',
    displayYes: 'chiếu',
    displayNo: 'chưa chiếu',
    page: 'trang {{page}}/{{total}}',
    openHow: '{{key}} để mở màn hình chủ trì',
    blankDetail: 'Chủ trì đang thấy màn hình trống',
  },
  {
    title: "Chair's screen",
    standing: { showing: 'Showing', frozen: 'Frozen', blank: 'Blank', closed: 'Not open' },
    view: {
      conclusions: 'Conclusions for review',
      item: 'Current item',
      agenda: 'Agenda',
      taskReview: 'Task review',
      unit: 'What a unit owes',
      petition: 'Petition',
      statistics: 'Figures of the conference',
      break: 'Break',
      closing: 'Closing summary',
    },
    news: 'changes not shown yet',
    displayBack: "The chair's display is plugged in again. Show on it?",
    displayYes: 'show',
    displayNo: 'not now',
    page: 'page {{page}}/{{total}}',
    openHow: "{{key}} opens the chair's screen",
    blankDetail: 'The chair sees an empty screen',
  },
);
