import { words } from '../words.ts';

/** The thumbnail of the chair's screen. */
export const chairPreview = words(
  {
    title: 'Màn hình chủ trì',
    standing: { showing: 'Đang chiếu', frozen: 'Tạm dừng', blank: 'Che màn hình', closed: 'Chưa mở' },
    page: 'trang {{page}}/{{total}}',
    openHow: '{{key}} để mở màn hình chủ trì',
    blankDetail: 'Chủ trì đang thấy màn hình trống',
  },
  {
    title: "Chair's screen",
    standing: { showing: 'Showing', frozen: 'Frozen', blank: 'Blanked', closed: 'Not open' },
    page: 'page {{page}}/{{total}}',
    openHow: "{{key}} opens the chair's screen",
    blankDetail: 'The chair sees an empty screen',
  },
);
