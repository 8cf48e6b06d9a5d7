import { type Issuance, issuanceType } from '../../domain/issuance.ts';
import { type Agency, meetingOf } from '../../domain/meeting.ts';
import type { MeetingState } from '../../domain/state.ts';
import type { OfficialDocument } from '../officialDocument.ts';
import { codeOf } from '../wording/officialNumber.ts';
import { bussinessCodes, documentTypeCodes, noPriority, priorityCodes } from './codes.ts';
import { signerInfo } from './signer.ts';
import { type XmlElement, type XmlNode, xmlFile } from './xml.ts';

/** The file that the metadata tells of: it lies beside them. */
export interface Attachment {
  readonly name: string;
  readonly sha256: string;
}

/**
 * The metadata of an issued document for the registry, in the shape of edXML (QCVN 102:2016/BTTTT, domain.md §7.1).
 * Prepared and nothing more: it was not sent and not checked against the regulation, and says so. What the application
 * does not know is empty.
 * @param state the meeting as it was when `document` was issued.
 */
export function edxmlOf(
  state: MeetingState,
  document: OfficialDocument,
  issuance: Issuance,
  attachment: Attachment,
): string {
  const { agency } = meetingOf(state);
  return xmlFile([
    ...notices.map((comment) => ({ comment })),
    element(
      'edXML',
      [
        element('edXMLEnvelope', [
          element('edXMLHeader', [
            messageHeader(document, issuance, agency),
            element('TraceHeaderList', [bussiness(state, issuance, agency)]),
          ]),
          element('edXMLBody', [manifest(attachment)]),
        ]),
      ],
      {
        'xmlns:edXML': 'http://www.mic.gov.vn/TBT/QCVN_102_2016',
        'xmlns:xlink': 'http://www.w3.org/1999/xlink',
        'xmlns:giaoban': 'urn:giaoban:edxml',
        'giaoban:status': 'prepared',
        'giaoban:transmitted': 'false',
        'giaoban:conformityChecked': 'false',
      },
    ),
  ]);
}

const notices = [
  'Siêu dữ liệu do phần mềm Giao Ban chuẩn bị để văn thư tham khảo: CHƯA GỬI, chưa kiểm tra hợp chuẩn QCVN 102:2016/BTTTT.',
  'Mã định danh cơ quan (OrganId) và các phần tử để trống là chưa biết; văn thư bổ sung. Mã loại 15 (Biên bản) chưa được xác minh.',
  'Không có chữ ký số. Tệp văn bản nằm cạnh tệp này, không nhúng ở đây.',
];

function element(
  name: string,
  content: XmlElement['content'] = '',
  attributes: XmlElement['attributes'] = {},
): XmlElement {
  return { name: `edXML:${name}`, attributes, content };
}

function messageHeader(document: OfficialDocument, issuance: Issuance, agency: Agency): XmlElement {
  const { ending = null, abstract = null } = document.main ?? {};
  const recipients = (ending?.recipients ?? []).map((line) => line.replace(/^[-–]\s*/, '').replace(/[;.]$/, ''));
  const signature = ending?.signatures.at(-1);
  const signer = signature ? signerInfo(signature) : { competence: '', position: '', fullName: '' };
  const code = codeOf(issuance, agency);
  const type = documentTypeCodes[issuanceType(issuance)];
  return element('MessageHeader', [
    organisation('From', issuance.agency?.name ?? agency.name, agency.parentName ?? ''),
    ...recipients.filter((line) => !/^Lưu\s*:/i.test(line)).map((line) => organisation('To', withoutNote(line), '')),
    element('Code', [element('CodeNumber', code.number), element('CodeNotation', code.notation)]),
    element('PromulgationInfo', [
      element('Place', agency.place ?? ''),
      element('PromulgationDate', slashed(issuance.date)),
    ]),
    element('DocumentType', [element('Type', type.code), element('TypeName', type.name), element('TypeDetail')]),
    element('Subject', abstract ?? document.metadata.title),
    element('Content'),
    element('SignerInfo', [
      element('Competence', signer.competence),
      element('Position', signer.position),
      element('FullName', signer.fullName),
    ]),
    element('DueDate'),
    element(
      'ToPlaces',
      recipients.map((line) => element('Place', line)),
    ),
    otherInfo(document, issuance),
    element('SteeringType'),
    ...documentId(issuance, agency),
  ]);
}

function organisation(role: 'From' | 'To', name: string, inCharge: string): XmlElement {
  return element(role, [
    element('OrganId'),
    element('OrganizationInCharge', inCharge),
    element('OrganName', name),
    ...['OrganAdd', 'Email', 'Telephone', 'Fax', 'Website'].map((unknown) => element(unknown)),
  ]);
}

/** `Bộ trưởng (để b/c)` → `Bộ trưởng`: what somebody gets it for is no part of the name. */
function withoutNote(recipient: string): string {
  return recipient.replace(/\s*\(để [^)]*\)\s*$/i, '');
}

function otherInfo({ marks, main, appendices }: OfficialDocument, { file }: Issuance): XmlElement {
  // Ô 12: `PL.(300)`, the drafter's symbol and how many copies are made.
  const drafting = /^(.*?)\.?\s*\((\d+)\)$/.exec(main?.ending?.drafting ?? '');
  return element('OtherInfo', [
    element('Priority', marks.urgency ? priorityCodes[marks.urgency] : noPriority),
    element('SphereOfPromulgation'),
    element('TyperNotation', drafting?.[1] ?? ''),
    element('PromulgationAmount', drafting?.[2] ?? ''),
    element('PageAmount', file?.pages ? String(file.pages) : ''),
    element(
      'Appendixes',
      appendices.map(({ label, title }) => element('Appendix', `${label}. ${title}`)),
    ),
  ]);
}

function bussiness(state: MeetingState, issuance: Issuance, agency: Agency): XmlElement {
  const corrected = issuance.corrects === undefined ? undefined : state.issuance[issuance.corrects];
  const code = corrected ? bussinessCodes[issuanceType(issuance)] : bussinessCodes.new;
  const replacement: XmlNode[] = corrected
    ? [
        element('ReplacementInfoList', [
          element('ReplacementInfo', [...documentId(corrected, agency), element('OrganIdList', [element('OrganId')])]),
        ]),
      ]
    : [];
  return element('Bussiness', [
    element('BussinessDocType', code),
    element('BussinessDocReason', corrected?.correction?.reason ?? ''),
    ...documentId(issuance, agency),
    ...replacement,
  ]);
}

/**
 * `OrganId,yyyy/MM/dd,number/notation` (domain.md §7.1). Its first part is not known, and without that it is the id of
 * nothing: left empty, with what is known of it beside.
 */
function documentId(issuance: Issuance, agency: Agency): XmlNode[] {
  const { number, notation } = codeOf(issuance, agency);
  const form = `OrganId,${slashed(issuance.date)},${number}/${notation}`;
  return [element('DocumentId'), { comment: `DocumentId: ${form} (văn thư điền khi có OrganId)` }];
}

function manifest({ name, sha256 }: Attachment): XmlElement {
  const reference = element(
    'Reference',
    [
      element('Description', `SHA-256: ${sha256}`),
      element('AttachmentName', name),
      element('ContentType', 'application/pdf'),
      element('ContentId', sha256),
    ],
    { 'xlink:href': `cid:${sha256}` },
  );
  return element('edXMLManifest', [reference], { version: '1.0' });
}

function slashed(date: string): string {
  return date.replaceAll('-', '/');
}
