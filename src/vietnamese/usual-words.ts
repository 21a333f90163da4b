/**
 * Words that sheets are full of. A short text that is Vietnamese in two encodings ("Sè" is Số in TCVN3, "Ghi chú" would be
 * Ghi chỳ) is rather what people write every day.
 */

const words: ReadonlySet<string> = new Set(
  `chi bộ đảng ủy uỷ viên số tổng cộng nữ ghi chú bí thư phó cấp tái cử đại hội ngày tháng năm nhiệm kỳ kì trẻ tuổi dưới
  trên dân tộc thiểu trình độ chuyên môn học lý luận chính trị sơ trung cao nhân thạc sĩ tiến đồng chí bầu được cần chưa đã
  tổ chức hoãn dự kiến lùi khuyết thiếu do họ tên đơn vị sinh quê vụ kết quả lần thứ đầu mới cũ tỷ lệ có mặt vắng triệu
  tập hợp xin nghỉ ốm dời sang giải thể sáp nhập thành lập không là và của các từ trong ngoài xã phường thị trấn huyện
  quận tỉnh phố thôn xóm ấp khóm bản buôn làng khu khối cụm đội trường mầm tiểu trạm tế phòng quỹ tín dụng tác công chợ
  nhà máy hạt kiểm lâm nông phụ cựu chiến đoàn một hai bốn sáu bảy tám chín mười đông tây bắc thượng hạ nội ngoại giữa
  lê hồ hà võ vũ đỗ ngô mỹ hồng hùng hưng hương hường hòa hoà bình thủy thuỷ phú quý phúc lộc thọ toàn thắng lợi đức
  tâm nghĩa lễ trí dũng đào cúc huệ sơn hải long phượng liên minh tân an thịnh vượng đoài thái bảo kế hoạch tài chính cơ quan sáng chiều
  tối giờ bùi đặng trần phan huỳnh dương trương phùng lương vương tạ đinh lâm trịnh đoàn chu mạc quách kiều nguyễn phạm
  hoàng cù nùng tày mường dáy sán dìu khơ mú hmông`.split(/\s+/),
);

const WORD = /[\p{L}\p{M}]+/gu;
const PLAIN = /^[A-Za-z]+$/;

/** Whether all words of a text in Unicode that have marks are such words. */
export function isUsual(text: string): boolean {
  const marked = (text.normalize("NFC").toLowerCase().match(WORD) ?? []).filter((word) => !PLAIN.test(word));
  return marked.length > 0 && marked.every((word) => words.has(word));
}
