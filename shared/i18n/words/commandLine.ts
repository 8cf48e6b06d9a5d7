import { words } from '../words.ts';

/** What the command line says. */
export const commandLine = words(
  {
    usage: `Cách dùng:
  export <hồ sơ.json | mã hội nghị> --to <thư mục> [--documents {{documents}}] [--formats {{formats}}] [--library <thư mục>]
      xuất văn bản của hội nghị, in ra đường dẫn từng tệp; không ghi định dạng thì là pdf, xlsx chỉ có khi văn bản có bảng
  import <hồ sơ.json> [--library <thư mục>]
      nhập hồ sơ vào thư mục dữ liệu, in ra mã hội nghị
  record <mã hội nghị> --to <tệp.json> [--library <thư mục>]
      ghi hồ sơ của hội nghị ra tệp, in ra đường dẫn tệp
  schema
      in ra lược đồ JSON của tệp hồ sơ
Tùy chọn chung: --language vi|en, --help
Không ghi lệnh nào thì hiểu là export. Thư mục dữ liệu mặc định: {{library}}
Mã kết thúc: 0 xong, 1 không ghi được, 2 đầu vào sai.`,
    hint: 'Xem cách dùng: --help',
    unknownOption: '{{option}}: không có tùy chọn này',
    optionNotForCommand: '{{option}}: không dùng với lệnh {{command}}',
    valueMissing: '{{option}}: thiếu giá trị',
    optionMissing: '{{option}}: lệnh {{command}} cần tùy chọn này',
    valueUnknown: '{{option}}: không có “{{value}}”, chỉ nhận: {{allowed}}',
    argumentMissing: 'lệnh {{command}} cần biết hồ sơ hoặc hội nghị nào',
    argumentTooMany: '{{argument}}: thừa, lệnh {{command}} chỉ nhận một hồ sơ hoặc hội nghị',
    neitherFileNorMeeting:
      '{{argument}}: không có tệp nào như vậy, cũng không có hội nghị nào mang mã này trong {{library}}',
    meetingUnknown: '{{argument}}: không có hội nghị nào mang mã này trong {{library}}',
    fileUnreadable: '{{argument}}: không đọc được ({{reason}})',
    fileNotJson: '{{argument}}:{{line}}:{{column}}: không phải JSON hợp lệ (dòng {{line}}, cột {{column}})',
    notWritten: '{{target}}: không ghi được ({{reason}})',
    numberDoubled:
      '{{meeting}}: đã nhập; lưu ý: {{document}} số {{number}} năm {{year}} trùng số với {{document}} của {{other}} (“{{title}}”)',
    numbersUnread: '{{meeting}}: đã nhập; chưa kiểm tra được trùng số văn bản: {{reason}}',
  },
  {
    usage: `Usage:
  export <record.json | meeting id> --to <folder> [--documents {{documents}}] [--formats {{formats}}] [--library <folder>]
      exports the documents of a meeting and prints the path of each file; pdf unless a format is named, xlsx only of
      documents with tables
  import <record.json> [--library <folder>]
      brings a record into the library and prints the meeting's id
  record <meeting id> --to <file.json> [--library <folder>]
      writes the record of a meeting to a file and prints its path
  schema
      prints the JSON schema of record files
For all: --language vi|en, --help
Without a command, export is meant. The usual library: {{library}}
Exit status: 0 done, 1 could not be written, 2 bad input.`,
    hint: 'For the usage: --help',
    unknownOption: '{{option}}: there is no such option',
    optionNotForCommand: '{{option}}: not an option of {{command}}',
    valueMissing: '{{option}}: its value is missing',
    optionMissing: '{{option}}: {{command}} needs this option',
    valueUnknown: '{{option}}: there is no “{{value}}”, only: {{allowed}}',
    argumentMissing: '{{command}} needs to know which record or meeting',
    argumentTooMany: '{{argument}}: too much, {{command}} takes one record or meeting',
    neitherFileNorMeeting: '{{argument}}: no such file, and no meeting of that id in {{library}}',
    meetingUnknown: '{{argument}}: no meeting of that id in {{library}}',
    fileUnreadable: '{{argument}}: cannot be read ({{reason}})',
    fileNotJson: '{{argument}}:{{line}}:{{column}}: not valid JSON (line {{line}}, column {{column}})',
    notWritten: '{{target}}: cannot be written ({{reason}})',
    numberDoubled:
      '{{meeting}}: imported; note that {{document}} No. {{number}} of {{year}} has the number of a {{document}} of {{other}} (“{{title}}”)',
    numbersUnread: '{{meeting}}: imported; whether its documents have numbers of others could not be seen: {{reason}}',
  },
);
