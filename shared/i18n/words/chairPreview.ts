import { words } from '../words.ts';

/** The thumbnail of the chair's screen. */
export const chairPreview = words(
  {
    title: 'Màn hình chủ trì',
    standing: { showing: 'Đang chiếu', frozen: 'Tạm dừng', blank: 'Che màn hình', closed: 'Chưa mở' },
    page: 'trang {{page}}/{{total}}',
    inWindow: 'trong cửa sổ',
    openHow: 'Mở từ trình đơn Xem',
    blankDetail: 'Chủ trì đang thấy màn hình trống',
    frozenDetail: 'Chủ trì vẫn thấy bản này',
  },
  {
    title: "Chair's screen",
    standing: { showing: 'Showing', frozen: 'Frozen', blank: 'Blanked', closed: 'Not open' },
    page: 'page {{page}}/{{total}}',
    inWindow: 'in a window',
    openHow: 'Open it from the View menu',
    blankDetail: 'The chair sees an empty screen',
    frozenDetail: 'The chair still sees this version',
  },
);
