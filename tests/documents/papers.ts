import type { DocumentRequest } from '#shared/documents/documentOptions.ts';
import { requestOf } from '#shared/documents/documents.ts';

/** Every document in every way that changes what it tells. */
export const papers = {
  minutes: requestOf('minutes'),
  minutesMainCourse: requestOf('minutes', { course: 'main' }),
  minutesResults: requestOf('minutes', { course: 'results' }),
  notice: requestOf('notice'),
  noticeWithAppendix: requestOf('notice', { withTaskAppendix: true }),
  tasksByUnit: requestOf('taskAppendix'),
  tasksInOrder: requestOf('taskAppendix', { taskOrder: 'inOrder' }),
  petitionAppendix: requestOf('petitionAppendix'),
  attendanceList: requestOf('attendanceList'),
  unitSheets: requestOf('unitSheet'),
  pressSummary: requestOf('pressSummary'),
  workingAgenda: requestOf('workingAgenda'),
} as const satisfies Readonly<Record<string, DocumentRequest>>;

export type Paper = keyof typeof papers;
export const everyPaper = Object.keys(papers) as readonly Paper[];
