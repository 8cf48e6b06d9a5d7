import { words } from '../words.ts';

/** The list below the box: names and text modules for the letters that are being typed. */
export const completion = words(
  {
    label: 'Gợi ý cho chữ đang gõ',
    number: 'số {{number}}',
    group: 'nhóm đơn vị',
    province: 'tỉnh, thành phố',
    site: 'điểm cầu',
    speaking: 'đang phát biểu',
    absent: 'vắng',
  },
  {
    label: 'Suggestions for what is being typed',
    number: 'no. {{number}}',
    group: 'group of units',
    province: 'province, city',
    site: 'site',
    speaking: 'speaking now',
    absent: 'absent',
  },
);
