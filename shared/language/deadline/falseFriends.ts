import { matchAt, pattern, patternBefore, standsBefore } from './pattern.ts';
import type { SpokenText } from './spokenText.ts';

/** What a stretch of time may belong to: then it tells which plan or report is meant, not when it is due. */
const plans =
  'kế hoạch|giao ban(?: quản lý nhà nước| qlnn)?|lịch|nhiệm vụ(?: trọng tâm)?|công tác|phương hướng|trọng tâm|chương trình|của|so với|cùng kỳ|theo|sang';
const reports =
  'báo cáo(?: kết quả| số liệu| tình hình)?|hội nghị|cuộc họp|phiên họp|buổi họp|buổi làm việc|họp|kỳ họp|sơ kết|tổng kết|kết quả|số liệu|chiến lược|đề án|dự toán|ngân sách|doanh thu|chỉ tiêu|nghị quyết|tăng trưởng|thống kê|tình hình|quản lý nhà nước|qlnn|đợt|kỳ|niên giám|thu chi|kinh tế|tiến độ|mục tiêu|định hướng|giai đoạn|kịch bản|thành tích|hoạt động|bản tin|tạp chí|số báo|kiến nghị|câu hỏi|chuyên đề|chất vấn';
const takesComing = patternBefore(`(?:${plans}) `);
const takesAny = patternBefore(`(?:${plans}|${reports}) `);

/** A figure, an occasion, a place: no day of a year. */
const takesItsNumbers = patternBefore(
  '(?:đạt|có|được|tỷ lệ|tỉ lệ|chiếm|là|với|khoảng|gần|hơn|trên|dưới|điểm|số|mục|khoản|điều|phòng|nhà|tổ|quận|đường|phố|bằng|còn|mới|phiên bản|bản|trực|tăng|giảm|từng|lẻ|lên|xuống|thành) ',
);
const occasion = patternBefore('(?:chào mừng|kỷ niệm|nhân|hưởng ứng|sự kiện|mừng|lấy|chọn)(?: dịp| lễ| ngày)* ');
const ofDocument = patternBefore(
  '(?:\\d[\\p{L}\\d/&-]*/[\\d/]*[\\p{L}][\\p{L}\\d/&-]*|(?:nghị định|thông tư|tờ trình|thông báo|kết luận|kế hoạch|báo cáo|văn bản|luật)(?: số)? [\\p{L}\\d/&-]*\\d[\\p{L}\\d/&-]*|(?:quyết định|nghị quyết|chỉ thị|công văn|công điện|giấy mời)(?: số)?(?: [\\p{L}\\d/&-]*\\d[\\p{L}\\d/&-]*)?)[, ]*\\(?(?:ký |ban hành |được ký )?(?:ngày )?',
);
const born = patternBefore('(?:sinh|mất|phiên bản|bản) ');

/** What is counted behind "3/5". */
const counted = pattern(
  ' (?:đơn vị|tỉnh|bộ(?! trưởng)|sở|cục|vụ|ban(?! hành)|ngành|chỉ tiêu|nhiệm vụ|ý kiến|phiếu|đại biểu|thành viên|hồ sơ|dịch vụ|thủ tục|xã|huyện|quận|phường|thành phố|địa phương|cơ quan|doanh nghiệp|số|tổng|văn bản|kiến nghị|điểm|km|nội dung|người|cán bộ|thời gian|chặng|quãng|khối lượng|công việc|nhà mạng|đài|dự án|trạm|thôn|điều|mục|giờ)(?![\\p{L}])',
);
const overAlready = pattern(' (?:vừa (?:qua|rồi)|qua|đã qua|rồi|ngoái|trước đây|vừa mới)(?![\\p{L}])');
const justDone = 'vừa (?:được|ban hành|ký|tổ chức|hoàn thành|họp)';
const alreadyBefore = patternBefore(
  `(?:đã|${justDone})(?: (?!phải|cần|yêu|đề|sẽ|giao|hãy|đăng|cam|dự|chỉ)[\\p{L}]+){0,6} `,
);
const alreadyBehind = pattern(
  `,?(?: (?!phải|cần|sẽ|giao|yêu|đề|hoàn)[\\p{L}&]+){0,6} (?:đã|${justDone})(?! (?:được )?(?:giao|nêu|đề ra|đăng ký|có))(?![\\p{L}])`,
);
const goal = patternBefore(
  '(?:chiến lược|chương trình|đề án|kế hoạch|quy hoạch|định hướng|tầm nhìn|nghị quyết|mục tiêu|quyết định)(?: (?!hoàn|phải|xong|báo|trình)[^.;: ]+){0,12} ',
);
const vision = pattern(',? (?:và )?(?:tầm nhìn|định hướng)(?![\\p{L}])');
const unitBefore = patternBefore('(?:giai đoạn|nhiệm kỳ|niên khóa|năm học|khóa)(?: [\\d-]+)? ');

/** Whether a stretch of time names what stands before it: "báo cáo quý II", but a coming one only "kế hoạch tuần tới". */
export function namesAnother(text: SpokenText, from: number, isComing: boolean): boolean {
  return standsBefore(isComing ? takesComing : takesAny, text, from) || standsBefore(unitBefore, text, from);
}

const times = patternBefore('(?:lần|lượt)(?: thứ [\\p{L}]+)? ');

/** "(hai lần) trong tháng": how often. */
export function isFrequency(text: SpokenText, from: number): boolean {
  return standsBefore(times, text, from);
}

/** Whether what stands behind "3/5" is counted by it: "3/5 đơn vị". */
export function countsSomething(text: SpokenText, to: number): boolean {
  return matchAt(counted, text, to) !== null;
}

/** Whether "3/5" is an amount: "đạt 3/5". */
export function isFraction(text: SpokenText, from: number, to: number): boolean {
  return standsBefore(takesItsNumbers, text, from) || text.letters.slice(from, to) === '24/7';
}

const inForce = patternBefore('hiệu lực(?: thi hành)?(?: (?:từ|kể từ|vào|từ ngày|kể từ ngày))? ');

/** Whether it tells since when something holds: "Luật … có hiệu lực từ 1/6/2022". */
export function isInForce(text: SpokenText, from: number): boolean {
  return standsBefore(inForce, text, from);
}

/** Whether a day is that of a document, a birth or an occasion: "Nghị định số 25/2022/NĐ-CP ngày 12/4/2022". */
export function belongsToAnother(text: SpokenText, from: number): boolean {
  return [ofDocument, occasion, born].some((one) => standsBefore(one, text, from));
}

/** Whether what happened then is told, if it can be past: "quý I vừa qua", "trong tháng 3 đã ban hành". */
export function isTold(text: SpokenText, from: number, to: number): boolean {
  return (
    matchAt(overAlready, text, to) !== null ||
    standsBefore(alreadyBefore, text, from) ||
    matchAt(alreadyBehind, text, to) !== null
  );
}

/** Whether a year is the goal of a strategy: "Chiến lược … đến năm 2025, tầm nhìn đến năm 2030". */
export function isGoal(text: SpokenText, from: number, to: number): boolean {
  return standsBefore(goal, text, from) || matchAt(vision, text, to) !== null;
}

const ordered = patternBefore(
  '(?:điểm|đề|việc|ý|nội dung|lần|đợt|giai đoạn|nhóm|kỳ|nhiệm vụ|hạng|bên|mục|câu|loại|cấp|khâu|bước|tháng|năm|quý|tuần|người|đơn vị|vấn đề|giải pháp|nghị quyết|khóa|phiên|hội nghị) ',
);

/** Whether "thứ hai này" is the second of something and no Monday. */
export function isOrdinal(text: SpokenText, from: number): boolean {
  return standsBefore(ordered, text, from);
}
