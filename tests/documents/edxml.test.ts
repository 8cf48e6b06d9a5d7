import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocument, requestOf } from '#shared/documents/documents.ts';
import { edxmlOf } from '#shared/documents/edxml/edxml.ts';
import { signerInfo } from '#shared/documents/edxml/signer.ts';
import { stateOf } from '#shared/domain/creation.ts';
import type { Issuance } from '#shared/domain/issuance.ts';
import { type Agency, meetingOf } from '#shared/domain/meeting.ts';
import type { MeetingState } from '#shared/domain/state.ts';
import { smallMeeting } from '../support/smallMeeting.ts';
import { type ReadElement, readXml, textAt } from '../support/strictXml.ts';

const attachment = { name: 'thong-bao-ket-luan-2022-04.pdf', sha256: 'b'.repeat(64) };
const notice: Issuance = {
  id: 'notice',
  number: 5,
  date: '2022-04-08',
  issuedAt: '2022-04-08T09:00:00+07:00',
  file: { sha256: attachment.sha256, bytes: 9, pages: 7 },
};

function meetingWith(issuances: readonly Issuance[], agency: Partial<Agency> = {}): MeetingState {
  const state = stateOf(smallMeeting());
  const meeting = meetingOf(state);
  return {
    ...state,
    meeting: { [meeting.id]: { ...meeting, state: 'issued', agency: { ...meeting.agency, ...agency } } },
    issuance: Object.fromEntries(issuances.map((issuance) => [issuance.id, issuance])),
  };
}

function written(
  state: MeetingState,
  issuance: Issuance,
  type: 'minutes' | 'notice' = 'notice',
  urgency: 'urgent' | null = null,
) {
  const document = makeDocument(state, requestOf(type, { urgency }));
  return readXml(edxmlOf(state, document, issuance, attachment));
}

function all(element: ReadElement, name: string): ReadElement[] {
  const here = element.name === `edXML:${name}` ? [element] : [];
  return [...here, ...element.children.flatMap((child) => all(child, name))];
}

describe('the metadata of an issued document', () => {
  const agency = {
    noticeRecipients: ['- Bộ trưởng (để b/c);', 'Các đơn vị thuộc Bộ;', 'Lưu: VT, VP.'],
    noticeSigner: 'Trần Văn B',
  };
  const { root, comments } = written(meetingWith([notice], agency), notice, 'notice', 'urgent');

  it('are in the shape of edXML, with its names', () => {
    expect(root.name).toBe('edXML:edXML');
    expect(root.attributes['xmlns:edXML']).toBe('http://www.mic.gov.vn/TBT/QCVN_102_2016');
    const values = [
      'edXMLEnvelope/edXMLHeader/MessageHeader/From/OrganName',
      'Code/CodeNumber',
      'Code/CodeNotation',
      'PromulgationInfo/Place',
      'PromulgationInfo/PromulgationDate',
      'DocumentType/Type',
      'DocumentType/TypeName',
      'Subject',
      'SignerInfo/Competence',
      'SignerInfo/Position',
      'SignerInfo/FullName',
      'OtherInfo/Priority',
      'OtherInfo/PageAmount',
      'MessageHeader/DocumentId',
      'Bussiness/BussinessDocType',
    ].map((path) => textAt(root, path));
    expect(values).toEqual([
      'Bộ Thông tin và Truyền thông',
      '05',
      'TB-BTTTT',
      'Hà Nội',
      '2022/04/08',
      '7',
      'Thông báo',
      'Kết luận của Bộ trưởng Nguyễn Mạnh Hùng tại Hội nghị Giao ban quản lý nhà nước tháng 4/2022',
      'TL.',
      'CHÁNH VĂN PHÒNG',
      'Trần Văn B',
      '1',
      '7',
      '',
      '0',
    ]);
  });

  it('have all recipients as places, and those that are to get it as addressees', () => {
    expect(all(root, 'Place').map(({ text }) => text)).toEqual([
      'Hà Nội',
      'Bộ trưởng (để b/c)',
      'Các đơn vị thuộc Bộ',
      'Lưu: VT, VP',
    ]);
    expect(all(root, 'To').map((to) => textAt(to, 'OrganName'))).toEqual(['Bộ trưởng', 'Các đơn vị thuộc Bộ']);
  });

  it('name the file beside them, by its hash', () => {
    expect(textAt(root, 'Reference/AttachmentName')).toBe(attachment.name);
    expect(all(root, 'Reference')[0]?.attributes['xlink:href']).toBe(`cid:${attachment.sha256}`);
    expect(all(root, 'Attachment')).toEqual([]);
  });

  it('say plainly that they are prepared, not sent and not checked, and what is not known', () => {
    expect(comments.join(' ')).toContain('CHƯA GỬI, chưa kiểm tra hợp chuẩn QCVN 102:2016/BTTTT');
    expect(root.attributes).toMatchObject({
      'giaoban:status': 'prepared',
      'giaoban:transmitted': 'false',
      'giaoban:conformityChecked': 'false',
    });
    expect(all(root, 'OrganId').every(({ text }) => text === '')).toBe(true);
    expect(comments.join(' ')).toContain('để trống là chưa biết');
  });

  it('of a correction name what it replaces, and why', () => {
    const correction = { reason: 'Sai tên đơn vị', begunAt: '2022-05-03T09:00:00+07:00' };
    const second: Issuance = { ...notice, id: 'notice-2', number: 18, date: '2022-05-04', corrects: 'notice' };
    const { root: corrected, comments: told } = written(meetingWith([{ ...notice, correction }, second]), second);
    expect(textAt(corrected, 'Bussiness/BussinessDocType')).toBe('3');
    expect(textAt(corrected, 'Bussiness/BussinessDocReason')).toBe('Sai tên đơn vị');
    expect(told.join()).toContain('OrganId,2022/04/08,05/TB-BTTTT');
  });

  it('have no id of a document: without that of the agency, which is not known, it is the id of nothing', () => {
    expect(all(root, 'DocumentId').map(({ text }) => text)).toEqual(['', '']);
    expect(comments.filter((comment) => comment.includes('OrganId,2022/04/08,05/TB-BTTTT'))).toHaveLength(2);
  });

  it('of minutes: type 15, signed by the chair', () => {
    const minutes: Issuance = { ...notice, id: 'minutes', number: 12 };
    const header = written(meetingWith([minutes]), minutes, 'minutes').root;
    expect(textAt(header, 'DocumentType/Type')).toBe('15');
    expect(textAt(header, 'Code/CodeNotation')).toBe('BB-BTTTT');
    expect(textAt(header, 'SignerInfo/FullName')).toBe('Nguyễn Mạnh Hùng');
  });

  it('are well-formed whatever a meeting is called, and say it to the letter', () => {
    const letters = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    const hostile = fc.constantFrom(
      '<a href="x">&amp;</a>',
      '--> ]]> \'"',
      '\u0000\u0008\ufffe\ud800',
      '<!-- -- -',
      'A & B < C',
    );
    fc.assert(
      fc.property(fc.oneof(letters, hostile), (name) => {
        const { root: read } = written(meetingWith([notice], { name, place: name, noticeRecipients: [name] }), notice);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: just these can't be said in XML
        const sayable = name.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu, '');
        expect(textAt(read, 'PromulgationInfo/Place')).toBe(sayable);
      }),
    );
  });
});

describe('who signs', () => {
  it.each([
    [['BỘ TRƯỞNG'], '', 'BỘ TRƯỞNG'],
    [['TL. BỘ TRƯỞNG', 'CHÁNH VĂN PHÒNG'], 'TL.', 'CHÁNH VĂN PHÒNG'],
    [['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'], 'KT.', 'THỨ TRƯỞNG'],
    [['TL. BỘ TRƯỞNG', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'], 'TL. KT.', 'PHÓ CHÁNH VĂN PHÒNG'],
    [['TUQ. BỘ TRƯỞNG', 'CỤC TRƯỞNG CỤC VIỄN THÔNG'], 'TUQ.', 'CỤC TRƯỞNG CỤC VIỄN THÔNG'],
    [['Q. CỤC TRƯỞNG'], 'Q.', 'CỤC TRƯỞNG'],
    [['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'TM.', 'CHỦ TỊCH'],
    [['KT. BỘ TRƯỞNG'], 'KT.', ''],
    [[], '', ''],
  ])('%j', (lines, competence, position) => {
    expect(signerInfo({ lines, hint: null, name: null })).toEqual({ competence, position, fullName: '' });
  });
});
