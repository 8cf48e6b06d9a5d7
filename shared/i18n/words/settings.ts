import { words } from '../words.ts';

export const settings = words(
  {
    title: 'Cài đặt',
    language: 'Ngôn ngữ giao diện',
    languageHint: 'Văn bản xuất ra luôn bằng tiếng Việt.',
    languageName: { vi: 'Tiếng Việt', en: 'English' },
    theme: 'Giao diện',
    themeName: { system: 'Theo hệ thống', light: 'Sáng', dark: 'Tối' },
    chairTheme: 'Nền màn hình chủ trì',
    chairThemeName: { light: 'Sáng', dark: 'Tối' },
    chairTextSize: 'Cỡ chữ màn hình chủ trì',
    chairTextSizeHint: '44 hợp với màn hình 55″ nhìn từ khoảng 3 m.',
    daysOff: 'Ngày nghỉ riêng',
    daysOffHint:
      'Ngoài thứ Bảy, Chủ nhật và ngày lễ: ngày hoán đổi, nghỉ Tết… Cách nhau bằng dấu chấm phẩy. Dùng khi tính thời hạn.',
    daysOffExample: '28/01/2028; 04/09/2028',
    dayFaults: {
      notADay: 'Không phải ngày: “{{typed}}” (viết như 30/4/2026)',
      noSuchDay: 'Không có ngày này trong lịch: “{{typed}}”',
    },
    keys: { move: 'chọn', next: 'mục tiếp', close: 'đóng' },
  },
  {
    title: 'Settings',
    language: 'Language of the interface',
    languageHint: 'Documents are always printed in Vietnamese.',
    languageName: { vi: 'Tiếng Việt', en: 'English' },
    theme: 'Theme',
    themeName: { system: 'Like the system', light: 'Light', dark: 'Dark' },
    chairTheme: "Background of the chair's screen",
    chairThemeName: { light: 'Light', dark: 'Dark' },
    chairTextSize: "Letters on the chair's screen",
    chairTextSizeHint: '44 suits a 55″ screen seen from about 3 m.',
    daysOff: 'Your own days off',
    daysOffHint:
      'Besides Saturdays, Sundays and public holidays: swap days, days around Tết… with semicolons between them. Used to work out deadlines.',
    daysOffExample: '28/01/2028; 04/09/2028',
    dayFaults: {
      notADay: 'Not a day: “{{typed}}” (write it like 30/4/2026)',
      noSuchDay: 'There is no such day: “{{typed}}”',
    },
    keys: { move: 'choose', next: 'next', close: 'close' },
  },
);
