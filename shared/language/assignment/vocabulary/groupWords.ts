import { phraseList } from '../phrases.ts';

/** "các đơn vị liên quan": who is meant without a name. It stays in the words that were said. */
export const quantifiers = phraseList(
  'các, những, mọi, toàn thể, tất cả các, tất cả, toàn bộ các, một số, từng, mỗi, hai, ba, bốn, năm',
);
export const groupNouns = phraseList(
  `đơn vị, cơ quan, tổ chức, bộ, ngành, địa phương, tỉnh, thành phố, sở, vụ, cục, viện, trường, trung tâm, doanh nghiệp,
  công ty, tập đoàn, tổng công ty, nhà mạng, hiệp hội, hội, báo, đài, tạp chí, nhà xuất bản, bên, ban, phòng, tổ, nhóm, khối,
  học viện, trường đại học, ubnd, cơ quan báo chí, cơ quan thông tấn, công chức, viên chức, cán bộ, lãnh đạo, thành viên, chuyên gia,
  hiệp hội nghề nghiệp, phòng ban, sở ban ngành, ban ngành, điểm cầu, viện nghiên cứu, cơ sở đào tạo, cơ sở in, trường đại học, nhà cung cấp, nhà đăng ký, nhà đăng ký tên miền, nhà cung cấp dịch vụ, tòa soạn, lĩnh vực, bộ phận, hội đồng, ban quản lý, chủ đầu tư`,
);
/** Of these, the ones behind which names are listed: "các đơn vị: Cục A, Cục B". */
export const listedNouns = phraseList(
  'đơn vị, cơ quan, cơ quan đơn vị, tổ chức, doanh nghiệp, doanh nghiệp viễn thông, nhà mạng, bên, tập đoàn, đồng chí, đầu mối, đơn vị sau',
);
/** A group without a quantifier: "Đơn vị chuyên trách về CNTT tại các Bộ/ngành", "Khối báo chí của Bộ". */
export const bareGroupNouns = phraseList('đơn vị chuyên trách, khối, khối báo chí, lãnh đạo, đơn vị');

/** What tells the group apart, word for word; there may be several. */
export const groupModifiers = phraseList(
  `về cntt, về công nghệ thông tin, về chuyển đổi số, liên quan, có liên quan, thuộc bộ, trực thuộc bộ, trong bộ, của bộ, chức năng, chuyên môn, nghiệp vụ, quản lý chuyên ngành,
  chuyên ngành, chuyên trách, chuyên trách cntt, chuyên trách về cntt, chuyên trách công nghệ thông tin,
  chuyên trách về công nghệ thông tin, chuyên trách chuyển đổi số, chuyên trách về chuyển đổi số, địa phương, trung ương, báo chí,
  truyền thông, viễn thông, bưu chính, bưu chính viễn thông, công nghệ, công nghệ số, công nghệ thông tin, cntt, nhà nước,
  quản lý nhà nước, sự nghiệp, trực thuộc trung ương, trực thuộc, ngang bộ, thuộc chính phủ, cả nước, trên cả nước, trong cả nước,
  trên toàn quốc, toàn quốc, khác, nêu trên, còn lại, chủ trì soạn thảo, được giao,
  cung cấp dịch vụ, cung cấp dịch vụ viễn thông, cung cấp dịch vụ internet, xuyên biên giới, di động, lớn, nhỏ và vừa,
  thành viên, nghề nghiệp, trong nước, nước ngoài, trung tâm, chủ chốt, đầu ngành, tỉnh, thành phố, ngành, cấp, quốc gia,
  phát thanh, truyền hình, phát thanh truyền hình, thông tấn, điện tử, mạng xã hội, số`,
);
/** With a name or another group behind it: "của Bộ Quốc phòng", "tại các Bộ/ngành". */
export const belonging = phraseList('của, thuộc, tại, ở, trực thuộc, trong, trên');
/** What "Sở TT&TT" means when these stand behind it: all of them. */
export const everyProvince = phraseList(
  `các tỉnh, các tỉnh thành, các tỉnh thành phố, các tỉnh thành phố trực thuộc trung ương, các địa phương, địa phương, cả nước,
  trên cả nước, các tỉnh và thành phố`,
);
