import { words } from '../words.ts';

/** The box in which everything is typed, and the line under it. */
export const capture = words(
  {
    label: 'Ô ghi chép',
    placeholder: 'Gõ nội dung vừa nghe…',
    placeholderIssued: 'Thông báo kết luận đã ban hành, hồ sơ không ghi thêm được',
    gapLeft: 'Dòng vừa ghi còn chỗ trống {{gap}}. Bấm ↑ để điền.',
    byPrefix: 'Ghi thành {{name}} theo hai chữ đầu dòng. Ctrl+1: chỉ là ý kiến.',
    noPetition: 'Chưa có kiến nghị nào để trả lời: ghi kiến nghị trước (kn), hoặc ghi dòng này thành ý kiến (Ctrl+1).',
    recoveredDraft: 'Đã khôi phục dòng đang gõ dở lúc {{time}}.',
    recoveredLines_one: '{{count}} dòng đã gửi mà chưa kịp ghi đã được ghi lại.',
    recoveredLines_other: '{{count}} dòng đã gửi mà chưa kịp ghi đã được ghi lại.',
    recoveredEntries_one: 'Đã khôi phục {{count}} thay đổi lúc {{to}} sau lần tắt đột ngột.',
    nothingLost: 'Không mất gì.',
    recoveredEntries_other: 'Đã khôi phục {{count}} thay đổi từ {{from}} đến {{to}} sau lần tắt đột ngột.',
    recoveredTorn: 'Phần ghi dở cuối sổ ghi ({{bytes}} byte) đã được cắt bỏ; nó chưa từng hiện là đã ghi.',
    recoveredSetAside: 'Tệp hỏng được giữ riêng, không ghi đè: {{files}}.',
    recoveredUnrecorded:
      'Tệp làm ra để ban hành mà chưa được cấp số được giữ riêng: {{files}}. Văn bản chưa có trong danh sách đã ban hành thì ban hành lại.',
    recoveredUnrecordedLost:
      'Có thể đã ban hành mà sổ ghi hỏng không còn số: {{files}}, được giữ riêng. Hãy đối chiếu với văn thư trước khi cấp số lại.',
    recoveredLost_one: '{{count}} thay đổi trong phần hỏng không đọc lại được; chỉ còn trong tệp giữ riêng.',
    recoveredLost_other: '{{count}} thay đổi trong phần hỏng không đọc lại được; chỉ còn trong tệp giữ riêng.',
  },
  {
    label: 'Capture box',
    placeholder: 'Type what was just said…',
    placeholderIssued: 'The notice has been issued; nothing can be added',
    gapLeft: 'The line just recorded still has the gap {{gap}}. Press ↑ to fill it.',
    byPrefix: 'Recorded as {{name}}, as the start of the line says. Ctrl+1: only a point.',
    noPetition: 'There is no petition to answer: record the petition first (kn), or this line as a point (Ctrl+1).',
    recoveredDraft: 'The line that was being typed at {{time}} was restored.',
    recoveredLines_one: '{{count}} line that was sent and not yet on disk was recorded.',
    recoveredLines_other: '{{count}} lines that were sent and not yet on disk were recorded.',
    recoveredEntries_one: '{{count}} change of {{to}} was restored after the sudden end.',
    nothingLost: 'Nothing was lost.',
    recoveredEntries_other: '{{count}} changes from {{from}} to {{to}} were restored after the sudden end.',
    recoveredTorn: 'An unfinished last entry ({{bytes}} bytes) was cut off; it had never been shown as saved.',
    recoveredSetAside: 'Damaged files were set aside, not overwritten: {{files}}.',
    recoveredUnrecorded:
      'A file that was made to be issued and got no number was set aside: {{files}}. If the document is not among those issued, issue it again.',
    recoveredUnrecordedLost:
      'It may have been issued, with a number that the damaged journal no longer has: {{files}}, set aside. Ask the registry before giving a number again.',
    recoveredLost_one: '{{count}} change in the damaged part could not be read; it is only in the file set aside.',
    recoveredLost_other:
      '{{count}} changes in the damaged part could not be read; they are only in the file set aside.',
  },
);
