import { words } from '../words.ts';

/** F3: searching in the open meeting. */
export const search = words(
  {
    title: 'Tìm trong hội nghị này',
    placeholder: 'Gõ vài từ, không cần dấu: lời nói, kết luận, nhiệm vụ, kiến nghị, trả lời, người nói',
    nothingTyped: 'Tìm trong mọi bản ghi của hội nghị này, cả ghi chú riêng và tên người nói. Mới nhất đứng trước.',
    nothingFound: 'Không có bản ghi nào có đủ các từ này.',
    count_one: '{{formatted}} kết quả',
    count_other: '{{formatted}} kết quả',
    kind: {
      point: 'Ý kiến',
      note: 'Ghi chú',
      conclusion: 'KL {{number}}',
      task: 'NV {{number}}',
      petition: 'KN {{number}}',
    },
    answer: 'Trả lời KN {{number}}',
    item: 'Mục {{number}}. {{title}}',
    noItem: 'Ngoài chương trình',
    keys: { walk: 'đi qua các kết quả', go: 'tới bản ghi', leave: 'về ô ghi' },
  },
  {
    title: 'Search in this meeting',
    placeholder: 'A few words, diacritics not needed: what was said, conclusions, tasks, petitions, answers, speakers',
    nothingTyped:
      'Searches every record of this meeting, private notes and names of speakers too. The latest come first.',
    nothingFound: 'No record has all of these words.',
    count_one: '{{formatted}} hit',
    count_other: '{{formatted}} hits',
    kind: { point: 'Point', note: 'Note', conclusion: 'C {{number}}', task: 'T {{number}}', petition: 'P {{number}}' },
    answer: 'Answer to P {{number}}',
    item: 'Item {{number}}. {{title}}',
    noItem: 'Outside the agenda',
    keys: { walk: 'walk through the hits', go: 'go to the record', leave: 'back to the box' },
  },
);
