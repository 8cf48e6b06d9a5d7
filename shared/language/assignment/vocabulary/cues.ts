import { phraseList, phrases } from '../phrases.ts';

/**
 * The words by which work is given (domain.md §3.3, §5.6). "giao" and the like only count with a name behind them:
 * "giao dịch" and "theo yêu cầu" give nobody any work.
 */
export const assigningVerbs = phraseList(
  'giao, giao cho, giao nhiệm vụ cho, giao trách nhiệm cho, giao việc cho, phân công, phân công cho, phân công nhiệm vụ cho, yêu cầu, đề nghị, nhắc, nhắc nhở, lưu ý, ủy quyền cho, nhờ',
);
/** "chỉ đạo" gives work when a leader directs; a unit that directs others is doing its own. */
export const directing = phraseList('chỉ đạo, trực tiếp chỉ đạo');

/** Words before "giao" or "yêu cầu" that make a noun or a report of it. */
export const notAssigning = phraseList(
  'được, đã, đã được, bàn, chuyển, từng, vừa, theo, đáp ứng, những, về, việc, của',
);

export const lead = phraseList(
  'chủ trì, chịu trách nhiệm chủ trì, chủ trì thực hiện, giữ vai trò chủ trì, là đơn vị chủ trì, làm đơn vị chủ trì, là cơ quan chủ trì',
);
export const focalPoint = phraseList(
  'làm đầu mối, là đầu mối, làm đơn vị đầu mối, là đơn vị đầu mối, làm cơ quan đầu mối, đầu mối',
);
export const responsible = phraseList(
  'chịu trách nhiệm, chịu trách nhiệm chính, có trách nhiệm, chịu trách nhiệm toàn bộ',
);
export const coordinator = phraseList('làm tổng điều phối, làm tổng chỉ huy, tổng chỉ huy, làm nhạc trưởng');
export const charged = phraseList('phụ trách, trực tiếp phụ trách, theo dõi chỉ đạo, chỉ đạo chung');

/** "khẩn trương rà soát": how it is to be done stays in the words of the task. */
export const urging = phraseList(
  'khẩn trương, tập trung, nghiêm túc, sớm, nhanh chóng, chủ động, tích cực, đẩy nhanh, đẩy mạnh, tăng cường, quan tâm, ưu tiên, lưu ý, chú trọng, kịp thời, thường xuyên, quyết liệt, gấp rút',
);
/** "cần rà soát": goes with the directive, not with the task. */
export const obliging = phraseList('cần, cần phải, phải, nên, nhớ, hãy, cần sớm, phải sớm, buộc phải');
export const announcing = phraseList('sẽ, dự kiến, dự kiến sẽ, tiếp tục, sẽ tiếp tục, có kế hoạch');

/** Of these, what stays in the words of the task. */
export const goesOn = phraseList('tiếp tục, có kế hoạch');

export const together = phraseList(
  'phối hợp với, phối hợp cùng, phối hợp cùng với, phối hợp, chủ động phối hợp với, chủ động phối hợp, phối hợp chặt chẽ với, phối hợp chặt chẽ cùng, phối kết hợp với, phối kết hợp, phối hợp tốt với, và phối hợp với, và phối hợp',
);
export const alongWith = phraseList(
  'cùng với, cùng, với sự phối hợp của, có sự phối hợp của, với sự tham gia của, có sự tham gia của',
);
/** What B does in "A chủ trì, B phối hợp". */
export const helping = phraseList(
  'phối hợp, cùng phối hợp, tham gia, tham gia phối hợp, hỗ trợ, phối hợp thực hiện, là đơn vị phối hợp, là cơ quan phối hợp',
);

export const underDirection = phraseList(
  'dưới sự chỉ đạo của, dưới sự chỉ đạo trực tiếp của, theo sự chỉ đạo của, theo chỉ đạo của',
);
export const responsibilityOf = phraseList('là trách nhiệm của, thuộc trách nhiệm của, là nhiệm vụ của');
export const by = phraseList('do');
export const doing = phraseList('thực hiện, làm, đảm nhiệm, xử lý');
/** "chủ trì hội nghị" is to chair it, not to lead a task. */
export const chaired = phraseList(
  'cuộc họp, hội nghị, hội thảo, phiên họp, buổi họp, buổi làm việc, họp, tọa đàm, cuộc làm việc, giao ban',
);
/** Of the assigning verbs those that ask for something even when nobody is named. */
export const askingVerbs = phraseList('yêu cầu, đề nghị');
/** Of the assigning verbs those that only remind. */
export const remindingVerbs = phraseList('lưu ý, nhắc, nhắc nhở');
/** Behind a reminder: what is or was, or what it is about. */
export const reminded = phraseList('đã, chưa, đang, vừa, còn, về, là, rằng');
/** "cần được", "phải đối mặt", "sẽ gặp": what happens to somebody is no work. */
export const happening = phraseList('được, bị, sự, đối mặt, gặp, thêm, có sự, nhiều, là, thấy, nói');
/** "không giao", "ai giao": nothing is given. */
export const negating = phraseList('không, chưa, chẳng, đừng, ai, khỏi, thôi');
/** Of a time that is over. */
export const pastTimes = phraseList(
  'hôm qua, hôm trước, hôm kia, tuần trước, tuần qua, tháng trước, tháng qua, quý trước, quý qua, năm trước, năm ngoái, năm qua, vừa qua, vừa rồi, thời gian qua, trước đây, mới đây, kỳ trước, lần trước, những năm qua',
);

export const labels = {
  lead: phraseList('chủ trì, đơn vị chủ trì, cơ quan chủ trì, đầu mối, đơn vị đầu mối, đơn vị thực hiện, thực hiện'),
  coordinating: phraseList('phối hợp, đơn vị phối hợp, cơ quan phối hợp, phối hợp với'),
  director: phraseList('chỉ đạo, lãnh đạo chỉ đạo, lãnh đạo phụ trách, phụ trách, người chỉ đạo'),
  deadline: phraseList('thời hạn, hạn, thời gian, thời hạn hoàn thành, thời gian hoàn thành, hoàn thành'),
  content: phraseList('nội dung, nhiệm vụ, công việc, nội dung công việc, việc'),
} as const;

/** After a unit these tell what was or is, or what it says: nothing is given to it. */
export const reporting = phraseList(
  'đã, đang, vừa, mới, được, bị, còn, chưa, cũng, vẫn, luôn, không, là, đạt, cho biết, cho rằng, phát biểu, nêu, nhất trí, thống nhất, đồng ý, kiến nghị, đề nghị, ghi nhận, nhận được, gặp, có, vướng, thấy',
);
/** What a unit also does when it reports; a directive only when a limit is set. */
export const reportVerbs = phraseList(
  'báo cáo, trả lời, giải đáp, tham luận, đề xuất, thông báo, thông tin, tiếp nhận, giải trình, chia sẻ, trình bày, xin',
);

/** Who gives work without being given any, at the beginning of a sentence. */
export const givers = phraseList(
  'tôi, bộ trưởng, thủ tướng chính phủ, thủ tướng, phó thủ tướng, chính phủ, chủ trì, lãnh đạo bộ, thứ trưởng, hội nghị, bộ, ban cán sự, thống nhất, đồng ý, quyết định, nhất trí, kết luận, trước mắt, đồng thời, ngoài ra, vì vậy, do đó, tiếp tục, cũng',
);
/** Words that begin another directive in the same sentence: "…, đồng thời giao B". */
export const besides = phraseList('đồng thời, và, ngoài ra, bên cạnh đó');
/** Behind these, at the beginning or behind a comma, somebody is named as behind a comma. */
export const leadIns = phraseList(
  `hằng tuần, hằng tháng, hằng quý, hằng năm, hằng ngày, hàng tuần, hàng tháng, hàng quý, hàng năm, hàng ngày, định kỳ, trước mắt, hiện nay,
  riêng, còn, tiếp theo, ngoài ra, đồng thời, bên cạnh đó, định kỳ hằng tháng, định kỳ hằng quý, định kỳ hằng tuần`,
);
export const thereupon = phraseList('thì');
/** What is spoken of, before who does it. */
export const matters = phraseList(
  'việc này, việc đó, nội dung này, vấn đề này, nhiệm vụ này, mảng này, lĩnh vực này, phần này, các việc này, chuyện này',
);
export const apposition = phraseList('trực tiếp là, đặc biệt là, nhất là, trong đó có, cụ thể là, mà trực tiếp là');
/** What may stand between a unit and what it has to do. */
export const circumstances = phraseList(
  'khi, trong, đối với, ngoài việc, trên cơ sở, qua, sau, sau khi, trước, trước khi, căn cứ, theo, về, để, nhằm, tại, từ',
);
export const particles = phrases('nhé', 'nhá', 'ạ', 'nhé các đồng chí', 'nha', 'đi', 'luôn nhé');
export const completing = phraseList(
  'hoàn thành, xong, hoàn tất, hoàn thành xong, thời hạn, thời hạn hoàn thành, phải xong, và hoàn thành, phải hoàn thành',
);
/** Beginnings of plans: what follows is meant to be done, by whom it may not say. */
export const plans = phraseList(
  'thời gian tới, trong thời gian tới, sắp tới, tới đây, dự kiến, dự kiến trong, từ nay, kể từ nay, trong kỳ tới, kế hoạch',
);
