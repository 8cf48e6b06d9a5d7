import { phraseList } from '../phrases.ts';

/** The words with which names of units begin. */
export const unitKinds = phraseList(
  `cục, vụ, viện, sở, trung tâm, văn phòng, thanh tra, bộ, ban, tổng cục, tập đoàn, tổng công ty, công ty, học viện, trường,
  trường đại học, đại học, nhà xuất bản, báo, tạp chí, đài, hội, hiệp hội, ủy ban, ubnd, hđnd, hội đồng, ngân hàng, phòng, tỉnh ủy,
  thành ủy, quỹ, nhà mạng, công an, tòa án, viện kiểm sát, thông tấn xã, tổ công tác, đảng ủy, công đoàn, đoàn thanh niên`,
);
/** Of these, the ones that are hardly ever anything else, even in small letters. */
export const plainUnitKinds = phraseList(
  'cục, vụ, sở, trung tâm, văn phòng, thanh tra, tổng cục, tập đoàn, tổng công ty, học viện, ủy ban, ubnd, hđnd, viện, bộ, tỉnh ủy, thành ủy, tổ công tác',
);
export const peoplesCommittees = phraseList('ủy ban nhân dân, hội đồng nhân dân');
/** State bodies above and beside a ministry, whose names end where these do. */
export const stateBodies = phraseList(
  `bộ công an, bộ quốc phòng, bộ ngoại giao, bộ nội vụ, bộ tư pháp, bộ tài chính, bộ kế hoạch và đầu tư, bộ công thương,
  bộ nông nghiệp và phát triển nông thôn, bộ giao thông vận tải, bộ xây dựng, bộ tài nguyên và môi trường,
  bộ lao động thương binh và xã hội, bộ văn hóa thể thao và du lịch, bộ khoa học và công nghệ, bộ giáo dục và đào tạo, bộ y tế,
  văn phòng chính phủ, thanh tra chính phủ, ủy ban dân tộc, ngân hàng nhà nước, ngân hàng nhà nước việt nam, văn phòng quốc hội,
  văn phòng chủ tịch nước, văn phòng trung ương, văn phòng trung ương đảng, ban tuyên giáo trung ương, ban tuyên giáo,
  ban tổ chức trung ương, ban cơ yếu chính phủ, ban cơ yếu, ban bí thư, kiểm toán nhà nước, tòa án nhân dân tối cao,
  viện kiểm sát nhân dân tối cao, bảo hiểm xã hội việt nam, thông tấn xã việt nam, đài truyền hình việt nam,
  đài tiếng nói việt nam`,
);
/** Telecommunication and technology companies, called by their names alone. */
export const companies = phraseList(
  'viettel, vnpt, mobifone, vinaphone, vnpost, vietnamobile, gtel, fpt, cmc, vtc, vtv, vov, ttxvn, bkav, vng, facebook, google, tiktok',
);
/** Posts at the head of a unit: work given to them is given to the unit. */
export const headPosts = phraseList(
  `cục trưởng, quyền cục trưởng, vụ trưởng, quyền vụ trưởng, viện trưởng, giám đốc, tổng giám đốc, tổng biên tập, hiệu trưởng, thủ trưởng,
  người đứng đầu, lãnh đạo, chánh, đồng chí cục trưởng, đồng chí vụ trưởng, đồng chí chánh, đồng chí giám đốc, cấp trưởng, ban lãnh đạo,
  phó cục trưởng, phó vụ trưởng, phó chánh, phó giám đốc, các đồng chí lãnh đạo`,
);
/** How a unit is addressed in speech. */
export const addressing = phraseList(
  'các anh chị, các anh, các chị, anh em, anh chị em, các đồng chí, các đồng chí ở, bên, phía, các bạn, các bạn ở, anh em bên, các anh chị bên, đại diện',
);
export const personTitles = phraseList('bộ trưởng, thứ trưởng, phó bộ trưởng, bí thư, chủ tịch, phó chủ tịch');
export const personAddress = phraseList('đồng chí, đ/c, đc, anh, chị, ông, bà, bác, thầy, cô');
/** "thứ trưởng phụ trách": a leader who is meant without a name. */
export const unnamedLeaders = phraseList(
  'thứ trưởng phụ trách, lãnh đạo bộ phụ trách, lãnh đạo bộ, thứ trưởng phụ trách lĩnh vực, bộ trưởng, lãnh đạo bộ phụ trách lĩnh vực',
);
/** Short for a part of many names. */
export const shortForms: Readonly<Record<string, string>> = {
  tttt: 'thong tin truyen thong',
  cntt: 'cong nghe thong tin',
  cntttt: 'cong nghe thong tin truyen thong',
  attt: 'an toan thong tin',
  khcn: 'khoa hoc cong nghe',
  bcvt: 'buu chinh vien thong',
  cds: 'chuyen doi so',
  vp: 'van phong',
  tt: 'trung tam',
  hv: 'hoc vien',
  hcm: 'ho chi minh',
  tphcm: 'ho chi minh',
};
