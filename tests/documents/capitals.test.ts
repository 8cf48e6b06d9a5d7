import { expect, test } from 'vitest';
import { inCapitals } from '#shared/documents/capitals.ts';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import { smallMeeting } from '../support/smallMeeting.ts';
import { MeetingWorld } from '../unit/domain/meetingWorld.ts';
import { copiedText } from './readPdf.ts';
import { rendered } from './rendering.ts';
import { written } from './writtenDocx.ts';

// Decree 30, Appendix III: the letters of a symbol name who issued the document, so capitals would change them.

test.each([
  ['Hội nghị giao ban tháng 4/2022', 'HỘI NGHỊ GIAO BAN THÁNG 4/2022'],
  ['Quyết định số 505/QĐ-TTg, Nghị định 13/2022/NĐ-CP', 'QUYẾT ĐỊNH SỐ 505/QĐ-TTg, NGHỊ ĐỊNH 13/2022/NĐ-CP'],
  ['(Công văn số …/BTTTT-VPb) “19-CTr/TW”', '(CÔNG VĂN SỐ …/BTTTT-VPb) “19-CTr/TW”'],
  ['Ngành CNTT/Viễn thông, QLNN/Quý', 'NGÀNH CNTT/VIỄN THÔNG, QLNN/QUÝ'],
  ['các Bộ/ngành, và/hoặc Sở/Ngành', 'CÁC BỘ/NGÀNH, VÀ/HOẶC SỞ/NGÀNH'],
])('%s', (title, capitals) => {
  expect(inCapitals(title)).toBe(capitals);
});

test('the title of an appendix keeps the symbols in the name of the meeting, in both formats', async () => {
  const world = new MeetingWorld(smallMeeting());
  world.must({ type: 'meeting/edit', patch: { title: 'Hội nghị triển khai Quyết định số 505/QĐ-TTg' } });
  for (const type of ['taskAppendix', 'petitionAppendix', 'unitSheet'] as const) {
    const document = makeDocument(world.state, requestOf(type));
    const { path } = await rendered(document);
    expect(copiedText(path)).toContain('505/QĐ-TTg');
    expect(copiedText(path)).not.toContain('505/QĐ-TTG');
    const { paragraphs } = await written(document);
    expect(paragraphs.map(({ text }) => text).join('\n')).not.toContain('TTG');
  }
});
