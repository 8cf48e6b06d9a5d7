import { words } from '../words.ts';

/** F2: who is speaking. */
export const speakers = words(
  {
    title: 'Ai đang phát biểu?',
    placeholder: 'gõ tên không dấu, chữ cái đầu hoặc số',
    list: 'Người có thể phát biểu',
    unknown: 'Chưa rõ người phát biểu',
    unknownDetail: 'ghi trước, đặt tên sau',
    continue: 'Đưa người trước trở lại',
    asTyped: 'Ghi “{{text}}”',
    asTypedDetail: 'không có trong danh sách',
    currentUnknown: 'Lượt đang nói chưa rõ người phát biểu.',
    current: 'Đang phát biểu: {{name}}',
    keys: { pick: 'bắt đầu phát biểu', identify: 'đặt tên cho lượt đang nói', close: 'đóng' },
    notInSession: {
      preparing: 'Hội nghị chưa bắt đầu nên chưa ghi được ai phát biểu. Bấm F8 để bắt đầu.',
      paused: 'Hội nghị đang tạm nghỉ. Cho họp tiếp rồi chọn người phát biểu.',
      ended: 'Hội nghị đã kết thúc. Mở lại hội nghị nếu còn người phát biểu.',
      issued: 'Thông báo kết luận đã ban hành nên không ghi thêm lượt phát biểu.',
    },
  },
  {
    title: 'Who is speaking?',
    placeholder: 'letters of the name, initials or a number',
    list: 'Those who may speak',
    unknown: 'Speaker not known yet',
    unknownDetail: 'record now, name later',
    continue: 'Put the last speaker back',
    asTyped: 'Record “{{text}}”',
    asTypedDetail: 'not on the list',
    currentUnknown: 'It is not known who is speaking now.',
    current: 'Speaking: {{name}}',
    keys: { pick: 'begins to speak', identify: 'names the one speaking now', close: 'close' },
    notInSession: {
      preparing: 'The meeting has not begun, so no speaker can be recorded. Press F8 to begin.',
      paused: 'The meeting is paused. Let it go on, then choose the speaker.',
      ended: 'The meeting has ended. Reopen it if somebody still speaks.',
      issued: 'The notice has been issued; no more speeches can be recorded.',
    },
  },
);
