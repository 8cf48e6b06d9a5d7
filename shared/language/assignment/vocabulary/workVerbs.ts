import { phraseList } from '../phrases.ts';

/**
 * How work begins. With these words the name of a unit ends, and they tell what somebody is to do. Words of two
 * syllables that tell by themselves, and a few of one that no name of a unit has.
 */
export const workVerbs = phraseList(
  `xây dựng, rà soát, báo cáo, hoàn thiện, hoàn thành, triển khai, tổ chức, nghiên cứu, đề xuất, tham mưu, trình, ban hành,
  hướng dẫn, kiểm tra, phối hợp, chủ trì, đôn đốc, theo dõi, tổng hợp, cung cấp, gửi, lập, thực hiện, khẩn trương, tập trung,
  đẩy mạnh, tăng cường, chỉ đạo, làm, tiếp tục, sớm, chịu trách nhiệm, thẩm định, thẩm tra, đánh giá, tổng kết, sơ kết,
  thống kê, khảo sát, đo lường, giám sát, thanh tra, xử lý, giải quyết, tháo gỡ, khắc phục, chấn chỉnh, sửa đổi, bổ sung,
  điều chỉnh, cập nhật, công bố, công khai, phổ biến, tuyên truyền, truyền thông, tập huấn, bồi dưỡng, đào tạo, mở, mở rộng,
  thí điểm, thử nghiệm, vận hành, nâng cấp, kết nối, tích hợp, chia sẻ, cấp, cấp phép, thu hồi, đấu giá, quy hoạch, phát triển,
  thúc đẩy, hỗ trợ, tư vấn, chuẩn bị, chuẩn hóa, số hóa, bố trí, phân bổ, cân đối, quyết toán, giải ngân, mua sắm, đầu tư,
  lấy ý kiến, xin ý kiến, cho ý kiến, góp ý, trả lời, giải đáp, làm việc, làm rõ, rà, rà lại, xem, xem xét, xem lại, chốt, cử,
  ra, đưa, đưa vào, có, có văn bản, có đề án, có kế hoạch, có báo cáo, có phương án, sửa, nộp, phủ sóng, ngăn chặn, gỡ bỏ, bảo vệ,
  bảo đảm, đảm bảo, duy trì, quản lý, kiểm soát, cảnh báo, diễn tập, ứng cứu, phát hiện, đấu tranh, xác minh, điều tra, ký,
  ký kết, đàm phán, đăng ký, đăng tải, tiếp thu, giải trình, hoạch định, thiết kế, thành lập, kiện toàn, sắp xếp, tuyển dụng,
  bổ nhiệm, luân chuyển, khen thưởng, thông báo, thông tin, tiếp nhận, thu thập, phân tích, dự báo, dự thảo, soạn thảo,
  biên soạn, in, phát hành, phát sóng, sản xuất, kiến nghị, tìm, tìm hiểu, chọn, lựa chọn, xác định, quy định, yêu cầu, vào cuộc,
  phân công, trực, trực tiếp, cam kết, nghiêm túc, chủ động, tích cực, quan tâm, ưu tiên, lưu ý, chú trọng, kịp thời, thường xuyên,
  quán triệt, chấp hành, tuân thủ, đổi mới, cải cách, cải tiến, rút ngắn, cắt giảm, đơn giản hóa, thay đổi, thay thế, chuyển đổi,
  tạo, tạo điều kiện, huy động, khai thác, ứng dụng, áp dụng, tham gia, tham khảo, học tập, dàn xếp, đứng ra, tuyển sinh,
  thu, nhắc, mời, đón, tiếp, phục vụ, lắp đặt, sửa chữa, bảo trì, di dời, hạ ngầm, khôi phục, rà quét, chặn, xóa,
  phê duyệt, thẩm duyệt, duyệt, cấp phát, bàn giao, giao, tách, ghép, sáp nhập, cổ phần hóa, thoái vốn, ngồi lại, dự phòng, nhanh chóng,
  phản hồi, phúc đáp, trao đổi, thảo luận, bàn, đối thoại, nắm, nắm bắt, bám sát, sử dụng, dùng, mua, thuê, giữ, chống, phòng chống,
  phòng ngừa, hạn chế, giảm, nâng cao, nâng, tham dự, dự, sao lưu, lưu trữ, khuyến nghị, khuyến khích, vận động, kêu gọi, phát động,
  hưởng ứng, giới thiệu, quảng bá, khai trương, công nhận, chứng nhận, chứng thực, xác nhận, xác thực, kiểm định, phân loại, xếp hạng,
  tự động hóa, đồng bộ, tối ưu, tái cấu trúc, chuyển, chuyển giao, hủy, bãi bỏ, thay, gia hạn, lùi, hoãn, dừng, tạm dừng, ngừng,
  bắt đầu, khởi động, kết thúc, hoàn tất, thanh toán, quyết định, thống nhất, tắt, bật, viết, dịch, in ấn, trả, nhập, lấy, đo, thi,
  đẩy nhanh, quyết liệt, sẽ, đã, đang, cần, phải, nên, dự kiến, không, đều, cùng`,
);

/** Words of a sentence that no name of a unit goes over. */
export const sentenceWords = phraseList(
  `trong, trước, về, cho, để, tại, theo, ngay, từ, đến, với, khi, nếu, thì, mà, là, do, bằng, chậm nhất, hằng, hàng, định kỳ,
  chỉ, đều, mới, vẫn, luôn, rất, càng, lại, tự, thường, hãy, vào, trên, như, nhằm, sau, vì, cũng, được, bị, vừa, còn, chưa, này, đó, kia, hết, việc`,
);
