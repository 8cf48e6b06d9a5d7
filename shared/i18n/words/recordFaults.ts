import type { RecordFault, ValueFormat, ValueType } from '../../domain/record/recordFault.ts';
import { words } from '../words.ts';

/** What can be wrong at one place of a record file; `detail` says what was expected or found (see faultSentence.ts). */
export const recordFaults = words(
  {
    missing: 'thiếu, cần {{detail}}',
    unknownField: 'trường này không có trong định dạng',
    wrongType: 'sai kiểu dữ liệu, cần {{detail}}',
    notAllowedValue: 'giá trị không được phép, chỉ nhận: {{detail}}',
    tooLong: 'quá dài, giới hạn {{detail}}',
    empty: 'để trống',
    outOfRange: 'ngoài khoảng cho phép, cần {{detail}}',
    badFormat: 'sai định dạng, cần {{detail}}',
    duplicateId: 'mã “{{detail}}” bị trùng',
    referenceNotFound: 'trỏ tới mã “{{detail}}” không có trong tệp',
    deadlineIncomplete: 'thời hạn loại “{{detail}}” chưa đủ hoặc mâu thuẫn (due, start, event)',
    severalAtOnce: 'chỉ một bản ghi được ở trạng thái “{{detail}}”',
    meetingNotInSession: 'không thể đang diễn ra khi hội nghị ở trạng thái “{{detail}}”',
    notAMeetingRecord: 'tệp không phải hồ sơ hội nghị (thiếu "format": "giao-ban/meeting-record")',
    versionTooNew: 'tệp do phiên bản mới hơn tạo ra (định dạng {{detail}}); hãy cập nhật ứng dụng',
    /** Stands for the path where the fault is in the file as a whole. */
    wholeFile: 'cả tệp',
  },
  {
    missing: 'missing, {{detail}} expected',
    unknownField: 'a field that the format does not have',
    wrongType: 'wrong type of value, {{detail}} expected',
    notAllowedValue: 'value not allowed, only: {{detail}}',
    tooLong: 'too long, the limit is {{detail}}',
    empty: 'empty',
    outOfRange: 'out of range, {{detail}} expected',
    badFormat: 'wrong format, {{detail}} expected',
    duplicateId: 'id “{{detail}}” occurs twice',
    referenceNotFound: 'names id “{{detail}}”, which is not in the file',
    deadlineIncomplete: 'a deadline of the kind “{{detail}}” is incomplete or contradicts itself (due, start, event)',
    severalAtOnce: 'only one record can be “{{detail}}”',
    meetingNotInSession: 'cannot go on while the meeting is “{{detail}}”',
    notAMeetingRecord: 'not the record of a meeting ("format": "giao-ban/meeting-record" is missing)',
    versionTooNew: 'the file comes from a newer version (format {{detail}}); update the application',
    wholeFile: 'the file',
  },
) satisfies { readonly vi: { readonly [F in RecordFault['fault'] | 'wholeFile']: string } };

/** The types and formats of values, as something that was expected. */
export const recordValues = words(
  {
    string: 'một chuỗi ký tự',
    number: 'một số',
    integer: 'một số nguyên',
    boolean: 'true hoặc false',
    object: 'một đối tượng { … }',
    list: 'một danh sách [ … ]',
    value: 'một giá trị',
    date: 'ngày dạng 2022-04-25',
    instant: 'thời điểm có múi giờ dạng 2022-04-25T09:42:13+07:00',
    id: 'mã gồm chữ thường không dấu, chữ số và dấu gạch nối, tối đa 64 ký tự',
    order: 'khóa thứ tự do phần mềm này tạo ra (nên bỏ trường này)',
    hash: 'mã băm SHA-256 gồm 64 chữ số thập lục phân',
  },
  {
    string: 'a string',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    object: 'an object { … }',
    list: 'a list [ … ]',
    value: 'a value',
    date: 'a date like 2022-04-25',
    instant: 'a moment with its offset like 2022-04-25T09:42:13+07:00',
    id: 'an id of lower-case ASCII letters, digits and hyphens, at most 64',
    order: 'an order key as this program makes them (better leave the field out)',
    hash: 'a SHA-256 hash of 64 hexadecimal digits',
  },
) satisfies { readonly vi: { readonly [V in ValueType | ValueFormat]: string } };
