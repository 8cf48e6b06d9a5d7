import type { ReviewState } from '../../domain/chairView.ts';
import type { Actor } from '../../domain/commandDefinition.ts';
import type { Meeting, Period } from '../../domain/meeting.ts';
import type { RecordKind, RecordOf } from '../../domain/state.ts';
import { words } from '../words.ts';

/** The names of everything a meeting is made of and of every state it can be in; the words of domain.md. */
export const domain = words(
  {
    recordKind: {
      meeting: 'hội nghị',
      sector: 'lĩnh vực',
      unit: 'đơn vị',
      person: 'người',
      site: 'điểm cầu',
      attendance: 'điểm danh',
      agendaItem: 'mục chương trình',
      speech: 'lượt phát biểu',
      point: 'ý kiến',
      conclusion: 'kết luận',
      task: 'nhiệm vụ',
      petition: 'kiến nghị',
      answer: 'trả lời kiến nghị',
      statistic: 'số liệu',
      petitionSummary: 'bảng tổng hợp kiến nghị',
      citation: 'văn bản viện dẫn',
      issuance: 'số văn bản',
    },
    actor: { secretary: 'Thư ký', chair: 'Chủ trì', import: 'Nhập từ tệp' },
    meetingState: {
      preparing: 'Đang chuẩn bị',
      inSession: 'Đang họp',
      paused: 'Tạm nghỉ',
      ended: 'Đã kết thúc',
      issued: 'Đã ban hành',
    },
    meetingKind: { monthly: 'Giao ban tháng', quarterly: 'Giao ban quý', extraordinary: 'Giao ban đột xuất' },
    meetingForm: { inPerson: 'Trực tiếp', online: 'Trực tuyến', hybrid: 'Trực tiếp kết hợp trực tuyến' },
    meetingSession: { morning: 'Sáng', afternoon: 'Chiều', wholeDay: 'Cả ngày' },
    meetingAudience: {
      ministry: 'Các đơn vị thuộc Bộ',
      ministryAndProvinces: 'Các đơn vị thuộc Bộ và các Sở',
    },
    periodType: { month: 'Tháng', quarter: 'Quý', halfYear: '6 tháng' },
    personRole: {
      chair: 'Chủ trì',
      leader: 'Lãnh đạo Bộ',
      presenter: 'Người báo cáo',
      secretary: 'Thư ký',
      member: 'Đại biểu',
      group: 'Tập thể',
    },
    unitKind: {
      office: 'Văn phòng, Thanh tra',
      department: 'Vụ',
      authority: 'Cục',
      institute: 'Viện, Học viện',
      centre: 'Trung tâm',
      press: 'Cơ quan báo chí',
      provincial: 'Sở',
    },
    siteState: { expected: 'Chưa kết nối', connected: 'Đã kết nối', lost: 'Mất kết nối', absent: 'Không tham gia' },
    attendanceState: {
      present: 'Có mặt',
      late: 'Đến muộn',
      excused: 'Vắng có lý do',
      absent: 'Vắng không lý do',
      delegated: 'Cử người dự thay',
    },
    agendaItemType: {
      opening: 'Khai mạc',
      officeReport: 'Báo cáo của Văn phòng',
      sectorReport: 'Báo cáo lĩnh vực',
      paper: 'Tham luận',
      goodPractice: 'Chia sẻ kinh nghiệm',
      petitions: 'Kiến nghị, giải đáp',
      taskReview: 'Rà soát tiến độ nhiệm vụ',
      discussion: 'Thảo luận',
      directingRemarks: 'Phát biểu chỉ đạo',
      conclusions: 'Kết luận, giao nhiệm vụ',
      closing: 'Bế mạc',
    },
    agendaItemState: { waiting: 'Chưa bắt đầu', running: 'Đang diễn ra', done: 'Đã xong', postponed: 'Hoãn' },
    speechState: { speaking: 'Đang phát biểu', ended: 'Đã phát biểu' },
    conclusionState: { draft: 'Chưa trình', submitted: 'Chờ duyệt', approved: 'Đã duyệt', returned: 'Trả lại' },
    reviewState: {
      waiting: 'Chờ duyệt',
      approved: 'Đã duyệt',
      returned: 'Trả lại',
      changed: 'Sửa sau khi duyệt',
    },
    verdictBy: { chair: 'Chủ trì duyệt trên màn hình', secretary: 'Thư ký ghi theo lời chủ trì' },
    taskKind: {
      assigned: 'Nhiệm vụ được giao',
      planned: 'Việc đơn vị dự kiến làm',
      rule: 'Quy định áp dụng thường xuyên',
      standingMeasure: 'Giải pháp thường xuyên',
    },
    taskState: { notStarted: 'Chưa thực hiện', inProgress: 'Đang thực hiện', done: 'Đã hoàn thành' },
    deadlineKind: {
      date: 'Đến ngày',
      range: 'Trong khoảng',
      event: 'Theo sự kiện',
      immediate: 'Làm ngay',
      recurring: 'Định kỳ',
      none: 'Không có thời hạn',
    },
    petitionChannel: {
      citizens: 'Người dân, doanh nghiệp, tổ chức',
      departmentToUnit: 'Các Sở gửi đơn vị thuộc Bộ',
      departmentToConference: 'Các Sở gửi Hội nghị giao ban',
    },
    petitionState: {
      received: 'Mới tiếp nhận',
      forwarded: 'Đã chuyển đơn vị',
      inProgress: 'Đang giải quyết',
      answered: 'Đã trả lời',
      resolved: 'Đã giải quyết',
      duplicate: 'Trùng',
      late: 'Gửi muộn',
    },
    documentType: { minutes: 'Biên bản', notice: 'Thông báo kết luận' },
    field: {
      chairId: 'chủ trì',
      secretaryId: 'thư ký',
      personId: 'người phát biểu',
      unitId: 'đơn vị',
      unitIds: 'đơn vị',
      siteId: 'điểm cầu',
      sectorId: 'lĩnh vực',
      sectorIds: 'lĩnh vực',
      agendaItemId: 'mục chương trình',
      speechId: 'lượt phát biểu',
      presenterId: 'người báo cáo',
      presenterUnitId: 'đơn vị báo cáo',
      concludedById: 'người kết luận',
      assignedById: 'người giao',
      directorId: 'lãnh đạo chỉ đạo',
      conclusionIds: 'kết luận',
      taskIds: 'nhiệm vụ',
      petitionId: 'kiến nghị',
      duplicateOfId: 'kiến nghị trùng',
      afterId: 'vị trí',
    },
  },
  {
    recordKind: {
      meeting: 'meeting',
      sector: 'sector',
      unit: 'unit',
      person: 'person',
      site: 'site',
      attendance: 'attendance',
      agendaItem: 'agenda item',
      speech: 'speech',
      point: 'point',
      conclusion: 'conclusion',
      task: 'task',
      petition: 'petition',
      answer: 'answer to a petition',
      statistic: 'figure',
      petitionSummary: 'summary of petitions',
      citation: 'cited document',
      issuance: 'document number',
    },
    actor: { secretary: 'Secretary', chair: 'Chair', import: 'Imported' },
    meetingState: {
      preparing: 'In preparation',
      inSession: 'In session',
      paused: 'Paused',
      ended: 'Ended',
      issued: 'Notice issued',
    },
    meetingKind: {
      monthly: 'Monthly briefing',
      quarterly: 'Quarterly briefing',
      extraordinary: 'Extraordinary briefing',
    },
    meetingForm: { inPerson: 'In person', online: 'Online', hybrid: 'In person and online' },
    meetingSession: { morning: 'Morning', afternoon: 'Afternoon', wholeDay: 'Whole day' },
    meetingAudience: { ministry: 'Units of the ministry', ministryAndProvinces: 'Units of the ministry and provinces' },
    periodType: { month: 'Month', quarter: 'Quarter', halfYear: 'Half-year' },
    personRole: {
      chair: 'Chair',
      leader: 'Leader of the ministry',
      presenter: 'Presenter',
      secretary: 'Secretary',
      member: 'Member',
      group: 'Group',
    },
    unitKind: {
      office: 'Office, Inspectorate',
      department: 'Department',
      authority: 'Authority',
      institute: 'Institute',
      centre: 'Centre',
      press: 'Press',
      provincial: 'Provincial department',
    },
    siteState: {
      expected: 'Not connected yet',
      connected: 'Connected',
      lost: 'Connection lost',
      absent: 'Not taking part',
    },
    attendanceState: {
      present: 'Present',
      late: 'Late',
      excused: 'Excused',
      absent: 'Absent',
      delegated: 'Sent a delegate',
    },
    agendaItemType: {
      opening: 'Opening',
      officeReport: 'Report of the Office',
      sectorReport: 'Report on a sector',
      paper: 'Paper',
      goodPractice: 'Good practice',
      petitions: 'Petitions and answers',
      taskReview: 'Review of tasks',
      discussion: 'Discussion',
      directingRemarks: 'Directing remarks',
      conclusions: 'Conclusions and tasks',
      closing: 'Closing',
    },
    agendaItemState: { waiting: 'Not started', running: 'Running', done: 'Done', postponed: 'Postponed' },
    speechState: { speaking: 'Speaking', ended: 'Ended' },
    conclusionState: { draft: 'Not submitted', submitted: 'Waiting', approved: 'Approved', returned: 'Returned' },
    reviewState: { waiting: 'Waiting', approved: 'Approved', returned: 'Returned', changed: 'Changed since approval' },
    verdictBy: { chair: 'By the chair, on the screen', secretary: "By the secretary, on the chair's word" },
    taskKind: {
      assigned: 'Assigned task',
      planned: 'Announced by the unit',
      rule: 'Standing rule',
      standingMeasure: 'Standing measure',
    },
    taskState: { notStarted: 'Not started', inProgress: 'In progress', done: 'Done' },
    deadlineKind: {
      date: 'By a date',
      range: 'Within a period',
      event: 'Tied to an event',
      immediate: 'Immediately',
      recurring: 'Recurring',
      none: 'No deadline',
    },
    petitionChannel: {
      citizens: 'Citizens, businesses, organisations',
      departmentToUnit: 'Provincial departments to units',
      departmentToConference: 'Provincial departments to the conference',
    },
    petitionState: {
      received: 'Received',
      forwarded: 'Forwarded',
      inProgress: 'In progress',
      answered: 'Answered',
      resolved: 'Resolved',
      duplicate: 'Duplicate',
      late: 'Late',
    },
    documentType: { minutes: 'Minutes', notice: 'Notice of conclusions' },
    field: {
      chairId: 'chair',
      secretaryId: 'secretary',
      personId: 'speaker',
      unitId: 'unit',
      unitIds: 'units',
      siteId: 'site',
      sectorId: 'sector',
      sectorIds: 'sectors',
      agendaItemId: 'agenda item',
      speechId: 'speech',
      presenterId: 'presenter',
      presenterUnitId: 'presenting unit',
      concludedById: 'who concluded',
      assignedById: 'who assigned it',
      directorId: 'directing leader',
      conclusionIds: 'conclusions',
      taskIds: 'tasks',
      petitionId: 'petition',
      duplicateOfId: 'duplicate of',
      afterId: 'place',
    },
  },
) satisfies { readonly vi: DomainLabels };

type Labels<Value extends string> = { readonly [V in Value]: string };

/** A name for every value of every enumeration; a value without one does not compile. */
interface DomainLabels {
  readonly recordKind: Labels<RecordKind>;
  readonly actor: Labels<Actor>;
  readonly meetingState: Labels<Meeting['state']>;
  readonly meetingKind: Labels<Meeting['kind']>;
  readonly meetingForm: Labels<NonNullable<Meeting['form']>>;
  readonly meetingSession: Labels<NonNullable<Meeting['session']>>;
  readonly meetingAudience: Labels<NonNullable<Meeting['audience']>>;
  readonly periodType: Labels<Period['type']>;
  readonly personRole: Labels<RecordOf<'person'>['role']>;
  readonly unitKind: Labels<RecordOf<'unit'>['kind']>;
  readonly siteState: Labels<RecordOf<'site'>['state']>;
  readonly attendanceState: Labels<RecordOf<'attendance'>['state']>;
  readonly agendaItemType: Labels<RecordOf<'agendaItem'>['type']>;
  readonly agendaItemState: Labels<RecordOf<'agendaItem'>['state']>;
  readonly speechState: Labels<RecordOf<'speech'>['state']>;
  readonly conclusionState: Labels<RecordOf<'conclusion'>['state']>;
  readonly reviewState: Labels<ReviewState>;
  readonly verdictBy: Labels<NonNullable<RecordOf<'conclusion'>['verdict']>['by']>;
  readonly taskKind: Labels<RecordOf<'task'>['kind']>;
  readonly taskState: Labels<NonNullable<RecordOf<'task'>['state']>>;
  readonly deadlineKind: Labels<RecordOf<'task'>['deadline']['kind']>;
  readonly petitionChannel: Labels<NonNullable<RecordOf<'petition'>['channel']>>;
  readonly petitionState: Labels<RecordOf<'petition'>['state']>;
  readonly documentType: Labels<RecordOf<'issuance'>['id']>;
}
