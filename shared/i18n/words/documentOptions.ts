import type { DocumentOption, DocumentOptions } from '../../documents/documentOptions.ts';
import { words } from '../words.ts';

/** The names of what can be chosen for a document, and of the values. */
export const documentOptions = words(
  {
    option: {
      course: 'Mức độ ghi',
      taskOrder: 'Sắp xếp nhiệm vụ',
      orientation: 'Hướng giấy',
      withTaskAppendix: 'Kèm phụ lục phân công nhiệm vụ',
      unitId: 'Đơn vị',
      urgency: 'Mức độ khẩn',
      circulation: 'Phạm vi lưu hành',
    },
    course: { full: 'Ghi chi tiết', main: 'Ghi theo diễn biến chính', results: 'Chỉ ghi kết quả' },
    taskOrder: { byUnit: 'Theo đơn vị chủ trì', inOrder: 'Theo thứ tự giao việc' },
    orientation: { portrait: 'Dọc', landscape: 'Ngang' },
    urgency: { urgent: 'Khẩn', veryUrgent: 'Thượng khẩn', immediate: 'Hỏa tốc' },
    circulation: { returnAfterReading: 'Xem xong trả lại', internal: 'Lưu hành nội bộ' },
    /** No mark of urgency, no limit of circulation. */
    none: 'Không',
    /** `unitId` null. */
    everyUnit: 'Tất cả đơn vị có nhiệm vụ',
  },
  {
    option: {
      course: 'How much is told',
      taskOrder: 'Order of the tasks',
      orientation: 'Orientation',
      withTaskAppendix: 'With the appendix of tasks',
      unitId: 'Unit',
      urgency: 'Urgency',
      circulation: 'Circulation',
    },
    course: { full: 'In detail', main: 'The main course', results: 'Results only' },
    taskOrder: { byUnit: 'By lead unit', inOrder: 'In the order they were given' },
    orientation: { portrait: 'Portrait', landscape: 'Landscape' },
    urgency: { urgent: 'Urgent (KHẨN)', veryUrgent: 'Very urgent (THƯỢNG KHẨN)', immediate: 'Immediate (HỎA TỐC)' },
    circulation: { returnAfterReading: 'Return after reading', internal: 'Internal' },
    none: 'None',
    everyUnit: 'Every unit that has a task',
  },
) satisfies { readonly vi: OptionWords };

type Labels<Value extends string> = { readonly [V in Value]: string };

/** A name for every option and each of its values; one without does not compile. */
interface OptionWords {
  readonly option: Labels<DocumentOption>;
  readonly course: Labels<DocumentOptions['course']>;
  readonly taskOrder: Labels<DocumentOptions['taskOrder']>;
  readonly orientation: Labels<DocumentOptions['orientation']>;
  readonly urgency: Labels<NonNullable<DocumentOptions['urgency']>>;
  readonly circulation: Labels<NonNullable<DocumentOptions['circulation']>>;
}
