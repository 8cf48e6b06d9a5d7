import type { CallError } from '../../contract/errors.ts';
import { words } from '../words.ts';

/**
 * A sentence for each expected failure: what is wrong, where, what to do. `kind`, `by`, `state`, `field` and `reason`
 * arrive as words (see errorSentence.ts).
 */
export const errors = words(
  {
    recordNotFound: 'Không còn {{kind}} này. Có thể bản ghi vừa bị xóa; hãy chọn lại trong danh sách.',
    recordExists: 'Đã có {{kind}} này rồi nên không ghi thêm lần nữa.',
    referenceNotFound: 'Mục “{{field}}” trỏ tới một bản ghi không còn ({{id}}). Hãy chọn lại.',
    recordInUse:
      'Chưa bỏ hoặc chuyển loại được {{kind}} này vì còn {{by}} gắn với nó. Hãy chuyển phần đó sang chỗ khác trước.',
    recordDeleted: 'Bản ghi {{kind}} này đang ở trong thùng rác. Hãy khôi phục rồi sửa.',
    textEmpty: 'Chưa có nội dung. Hãy gõ nội dung rồi ghi lại.',
    meetingMissing: 'Hồ sơ không có hội nghị nào. Hãy kiểm tra lại tệp.',
    meetingExists: 'Hội nghị này đã được tạo rồi.',
    meetingIssued:
      'Thông báo kết luận đã ban hành nên hồ sơ hội nghị không sửa được nữa. Cần sửa thì lập văn bản thay thế (Ctrl+E).',
    meetingStateForbids: 'Không làm được việc này khi hội nghị ở trạng thái “{{state}}”.',
    agendaItemPostponed: 'Mục chương trình này đã hoãn. Hãy đưa nó trở lại chương trình trước.',
    speechEnded: 'Lượt phát biểu này đã kết thúc. Hãy bắt đầu lượt mới hoặc cho phát biểu tiếp.',
    conclusionNotSubmitted: 'Kết luận này chưa được trình lên màn hình chủ trì. Hãy trình (F9) trước.',
    conclusionNotShown: 'Chưa chiếu hết các kết luận chờ duyệt. Hãy chiếu từng trang trước khi duyệt tất cả.',
    nothingToShow: 'Nội dung này không còn trong cuộc họp. Hãy chọn nội dung khác để chiếu.',
    conclusionChangedSinceShown:
      'Kết luận đã thay đổi sau khi hiện lên màn hình. Hãy xem lại nội dung mới rồi quyết định.',
    conclusionSubmitted: 'Kết luận này đang trình chủ trì. Hãy rút về (Alt+F9) rồi làm lại.',
    conclusionApproved:
      'Chủ trì đã duyệt kết luận này nên giữ nguyên là kết luận. Nếu ghi nhầm, hãy đưa vào thùng rác (Delete) rồi ghi lại.',
    wordsWouldBeLost:
      'Bản ghi {{kind}} này còn ghi “{{words}}” mà câu chữ không có; chuyển loại sẽ mất phần đó. Hãy đưa vào câu (Enter để sửa) rồi chuyển.',
    petitionMissing: 'Chưa có kiến nghị nào để trả lời. Hãy ghi kiến nghị trước.',
    recordsTooFew: 'Hãy chọn từ hai bản ghi cùng loại (Ctrl+↑ rồi Shift+↑) rồi gộp.',
    recordsDiffer: 'Các bản ghi đã chọn khác nhau ở mục “{{field}}” nên không gộp được. Hãy sửa cho giống nhau trước.',
    textTooLong: 'Nội dung dài quá {{most}} ký tự. Hãy chia thành nhiều bản ghi.',
    undoWindowPassed: 'Đã quá 10 giây nên không rút lại được nữa. Hãy trình lại kết luận để duyệt lại.',
    taskHasOneLead: 'Nhiệm vụ này chỉ có một đơn vị chủ trì nên không cần tách.',
    idsTooFew: 'Số bản ghi mới không khớp với số phần cần tách. Hãy thử tách lại.',
    deadlineIncomplete: 'Thời hạn loại “{{kind}}” còn thiếu. Hãy điền đủ ngày hoặc sự kiện.',
    citationExists: 'Văn bản {{key}} đã có trong danh mục viện dẫn; nếu trùng, chỉ cần xóa một dòng.',
    numberTaken: 'Số {{number}} năm {{year}} đã cấp cho {{document}} của “{{meeting}}”. Hãy lấy số khác.',
    documentNotIssued: 'Chưa ban hành {{document}} nên chưa có gì để thay thế, bổ sung.',
    documentIssued:
      'Đã có văn bản của hội nghị này được ban hành nên không làm lại được bước này. Cần sửa thì lập văn bản thay thế, bổ sung (Ctrl+E).',
    nothingToUndo: 'Không còn gì để hoàn tác.',
    nothingToRedo: 'Không còn gì để làm lại.',
    revisionConflict: 'Không hoàn tác được vì nội dung này đã được sửa tiếp sau đó. Hãy hoàn tác lần sửa sau trước.',
    notAllowed: 'Cửa sổ này không được làm việc đó.',
    internal:
      'Phần mềm gặp lỗi ngoài dự kiến, thao tác vừa rồi chưa được ghi. Hãy thử lại; nếu vẫn lỗi, báo mã {{incidentId}}.',
    callInvalid: 'Thông tin gửi đi không hợp lệ nên chưa được ghi. Hãy kiểm tra các ô vừa nhập.',
    meetingNotFound: 'Không tìm thấy hội nghị này trong thư mục dữ liệu. Hãy mở lại danh sách hội nghị.',
    meetingNotOpen: 'Hội nghị này không còn mở. Hãy mở lại từ danh sách.',
    storageUnavailable:
      'Không ghi được vào đĩa ({{reason}}), nội dung vừa rồi CHƯA được ghi. Hãy giải phóng chỗ trống hoặc kiểm tra ổ đĩa rồi gửi lại.',
    journalDamaged:
      'Sổ ghi của hội nghị bị hỏng ở dòng {{line}}. Tệp được giữ nguyên, không ghi đè; hãy khôi phục từ bản sao lưu.',
    formatTooNew:
      'Dữ liệu do phiên bản mới hơn tạo ra (định dạng {{found}}, phiên bản này đọc đến {{supported}}). Hãy cập nhật phần mềm; tệp được giữ nguyên.',
    fileUnreadable: 'Không đọc được tệp “{{fileName}}” ({{reason}}). Hãy kiểm tra tệp có còn đó và có quyền đọc không.',
    fileNotJson: 'Tệp “{{fileName}}” không phải JSON hợp lệ: {{detail}}. Hãy sửa tệp hoặc chọn tệp khác.',
    recordInvalid:
      'Tệp “{{fileName}}” có {{faultCount}} chỗ chưa đúng nên chưa nhập. Hãy sửa các chỗ dưới đây rồi nhập lại.',
    exportFailed: 'Không xuất được văn bản ({{reason}}). Hãy thử lại hoặc chọn thư mục khác.',
    openFailed: 'Không mở được tệp ({{reason}}). Hãy lưu tệp vào một thư mục rồi mở bằng chương trình khác.',
    exportCancelled: 'Đã dừng xuất văn bản.',
    noTables: 'Văn bản đã chọn không có bảng nào nên không ghi thành Excel (XLSX) được. Hãy chọn PDF hoặc Word.',
    printFailed: 'Không in được văn bản ({{reason}}). Hãy kiểm tra máy in, hoặc xuất PDF rồi in tệp đó.',
    exportNotFound: 'Không còn thông tin về lần xuất này hoặc tệp đã bị dời đi. Hãy xuất lại.',
    meetingBusy: 'Hồ sơ hội nghị vẫn đang thay đổi nên chưa ban hành được; số chưa cấp. Hãy thử lại.',
    nothingIssued: 'Trong thư mục của hội nghị này không có tệp văn bản nào đã ban hành.',
    documentLacks: 'Chưa ban hành được {{document}}; số chưa cấp. {{what}} {{todo}}',
    issuedFileDamaged:
      'Tệp lưu của {{document}} số {{number}} ngày {{date}} {{fault}}; phần mềm không làm lại tệp khác thay vào. Hãy lấy lại tệp từ bản sao lưu hoặc từ văn thư.',
    secretMark:
      'Có dấu chỉ độ mật “{{mark}}” trong {{kind}}: “{{words}}”. Theo Luật Bảo vệ bí mật nhà nước, nội dung bí mật nhà nước không được soạn thảo, lưu giữ trên máy tính này, nên phần mềm không in, không ban hành. Hãy đưa nội dung đó ra khỏi hồ sơ và xử lý theo quy định; nếu không phải là dấu độ mật, hãy sửa lại câu chữ.',
  },
  {
    recordNotFound: 'This {{kind}} is gone. It may just have been deleted; choose again from the list.',
    recordExists: 'This {{kind}} exists already and was not recorded again.',
    referenceNotFound: '“{{field}}” names a record that is gone ({{id}}). Choose again.',
    recordInUse:
      'This {{kind}} cannot be removed or turned into something else while a {{by}} belongs to it. Move that elsewhere first.',
    recordDeleted: 'This {{kind}} is in the bin. Restore it, then edit it.',
    textEmpty: 'There is no text yet. Type it, then save again.',
    meetingMissing: 'The record holds no meeting. Check the file.',
    meetingExists: 'This meeting was created already.',
    meetingIssued:
      'The notice has been issued, so the record of the meeting can no longer be changed. To change it, begin a correction (Ctrl+E).',
    meetingStateForbids: 'This cannot be done while the meeting is “{{state}}”.',
    agendaItemPostponed: 'This agenda item was postponed. Put it back on the programme first.',
    speechEnded: 'This speech has ended. Start a new one or let the speaker go on.',
    conclusionNotSubmitted: "This conclusion was not sent to the chair's screen. Send it (F9) first.",
    conclusionNotShown: 'Not every waiting conclusion was on the screen yet. Show each page before approving all.',
    nothingToShow: 'This is no longer in the meeting. Choose something else to show.',
    conclusionChangedSinceShown: 'The conclusion changed after it was shown. Look at the new wording, then decide.',
    conclusionSubmitted: 'This conclusion is with the chair for review. Withdraw it (Alt+F9), then try again.',
    conclusionApproved:
      'The chair approved this conclusion, so it stays one. If it was recorded by mistake, move it to the bin (Delete) and record it anew.',
    wordsWouldBeLost:
      'This {{kind}} also says “{{words}}”, which its text does not; that would be lost. Put it into the text (Enter edits), then try again.',
    petitionMissing: 'There is no petition to answer. Record the petition first.',
    recordsTooFew: 'Select two or more records of the same kind (Ctrl+↑, then Shift+↑), then merge them.',
    recordsDiffer: 'The selected records differ in “{{field}}” and cannot be merged. Make them alike first.',
    textTooLong: 'The text is longer than {{most}} characters. Make several records of it.',
    undoWindowPassed:
      'More than 10 seconds have passed, so it cannot be taken back. Submit the conclusion for review again.',
    taskHasOneLead: 'This task has one lead unit only; there is nothing to split.',
    idsTooFew: 'The number of new records does not fit the number of parts. Try to split again.',
    deadlineIncomplete: 'A deadline of the kind “{{kind}}” lacks something. Fill in the date or the event.',
    citationExists: '{{key}} is in the list of citations already; delete one of the two lines.',
    numberTaken: 'Number {{number}} of {{year}} was given to the {{document}} of “{{meeting}}”. Use another one.',
    documentNotIssued: 'The {{document}} has not been issued, so there is nothing to correct.',
    documentIssued:
      'A document of this meeting has been issued, so this step cannot be taken again. To change it, begin a correction (Ctrl+E).',
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
    revisionConflict: 'It cannot be undone because it was changed again since. Undo the later change first.',
    notAllowed: 'This window may not do that.',
    internal:
      'An unexpected fault: the last action was not recorded. Try again; if it persists, report incident {{incidentId}}.',
    callInvalid: 'What was sent is not valid and was not recorded. Check what you entered.',
    meetingNotFound: 'This meeting is not in the data folder. Open the list of meetings again.',
    meetingNotOpen: 'This meeting is no longer open. Open it again from the list.',
    storageUnavailable:
      'The disk refuses to write ({{reason}}); the last text is NOT saved. Free some space or check the disk, then send it again.',
    journalDamaged:
      "The meeting's journal is damaged at line {{line}}. The file is kept as it is; restore it from a backup.",
    formatTooNew:
      'The data comes from a newer version (format {{found}}; this version reads up to {{supported}}). Update the application; the file is left as it is.',
    fileUnreadable: 'The file “{{fileName}}” cannot be read ({{reason}}). Check that it is there and may be read.',
    fileNotJson: 'The file “{{fileName}}” is not valid JSON: {{detail}}. Mend it or choose another one.',
    recordInvalid:
      'The file “{{fileName}}” has {{faultCount}} faults and was not imported. Mend those below and import again.',
    exportFailed: 'The document could not be exported ({{reason}}). Try again or choose another folder.',
    openFailed: 'The file could not be opened ({{reason}}). Save it in a folder and open it with another program.',
    exportCancelled: 'The export was stopped.',
    noTables: 'What was chosen has no table, so nothing of it can be written as Excel (XLSX). Choose PDF or Word.',
    printFailed:
      'The document could not be printed ({{reason}}). Check the printer, or export a PDF and print that file.',
    exportNotFound: 'Nothing is known about this export any more, or its file was moved. Export again.',
    meetingBusy: 'The record of the meeting keeps changing, so nothing was issued and no number given. Try again.',
    nothingIssued: 'There is no file of an issued document in the folder of this meeting.',
    documentLacks: 'The {{document}} was not issued, and no number given. {{what}} {{todo}}',
    issuedFileDamaged:
      'The kept file of the {{document}} No. {{number}} of {{date}} {{fault}}; no other one is made in its place. Restore the file from a backup or get it from the registry.',
    secretMark:
      'A mark of secrecy, “{{mark}}”, stands in this {{kind}}: “{{words}}”. By the Law on the Protection of State Secrets such content may not be written or kept on this computer, so nothing of it is printed or issued. Take it out of the record and handle it as the rules say; if it is no such mark, reword it.',
  },
) satisfies { readonly vi: { readonly [C in CallError['code']]: string } };
