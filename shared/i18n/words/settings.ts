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
    chairTextSizeHint: 'Cho màn hình chưa chọn cỡ riêng (Ctrl D, phím + và −). Tính cỡ hợp với chỗ ngồi:',
    diagonal: 'Màn hình (inch)',
    distance: 'Cách mắt (m)',
    adviceHow: 'Đường chéo màn hình và khoảng cách đến chủ trì.',
    advice: {
      large: 'Cần {{needed}} px để đọc thoải mái: chọn cỡ {{step}}.',
      fair: 'Cần {{needed}} px để đọc thoải mái; cỡ {{step}} vẫn đọc được.',
      small: 'Cần {{needed}} px: cỡ {{step}} vẫn nhỏ. Đặt màn hình gần hơn hoặc dùng màn hình lớn hơn.',
    },
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
    chairTextSizeHint: 'For displays none was chosen for (Ctrl D, keys + and −). What suits a seat:',
    diagonal: 'Screen (inches)',
    distance: 'Distance (m)',
    adviceHow: 'Diagonal of the screen, and how far the chair sits from it.',
    advice: {
      large: 'Comfortable from {{needed}} px: choose {{step}}.',
      fair: 'Comfortable from {{needed}} px; {{step}} can still be read.',
      small: 'Needs {{needed}} px: {{step}} is too small. Move the screen closer or use a larger one.',
    },
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
