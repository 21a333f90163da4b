/**
 * Words of headers that name nothing themselves: they pass over a level, join, embellish, abbreviate, or say "count" and
 * "percentage". Compared folded.
 */

/** Header words that say nothing of their own: the level is passed over. */
export const fillers: readonly string[] = [
  "Trong đó",
  "Trong đó có",
  "Tr. đó",
  "T.đó",
  "Trđ",
  "Cơ cấu",
  "Gồm",
  "Chia ra",
  "Chia theo",
  "Kết quả",
  "Chất lượng",
  "Cơ cấu, chất lượng",
  "Phân tích",
  "Thành phần",
  "Tham gia",
  "Tham gia cấp ủy",
  "Kỳ này",
  "Khóa này",
  "NK này",
  "NK mới",
  "Đợt này",
  "Nhiệm kỳ này",
  "Năm nay",
];

/** Headings of a form's sections that say nothing of what stands below them. */
export const sectionWords: readonly string[] = [
  "Thông tin",
  "Thông tin chung",
  "Thông tin về đại hội",
  "Thông tin đại hội",
  "Tình hình chung",
  "Đặc điểm tình hình",
  "Đặc điểm",
  "Số liệu chung",
  "Nội dung đại hội",
  "Diễn biến đại hội",
];

/** Headings that say what stands below them is of offices, and nothing more; alone they are columns of words. */
export const ofOffices: readonly string[] = [
  "Chức danh",
  "Chức vụ",
  "Chức danh cấp ủy",
  "Chức danh chủ chốt",
  "Chức danh lãnh đạo",
  "Giữ chức vụ",
  "Phân công",
];

/** Words that join or embellish: "Cấp ủy viên được bầu của khóa mới" says no more than "Cấp ủy viên". */
export const connectors: readonly string[] = [
  ..."là có của trong đó tr vào được bầu người khóa mới nhiệm kỳ và đ c x".split(" "),
];

/** Words under a heading of the congress's time that name the day that it was held on. */
export const dayWords: readonly string[] = [
  "Ngày",
  "Ngày, tháng",
  "Ngày, tháng, năm",
  "Thực tế",
  "Tổ chức",
  "Thực hiện",
];

/** Written out inside longer words; alone they may mean something else. */
export const abbreviations: readonly (readonly [string, string])[] = [
  ["ĐV", "Đảng viên"],
  ["ĐH", "Đại hội"],
  ["CB", "Chi bộ"],
  ["CUV", "Cấp ủy viên"],
  ["UVBCH", "Ủy viên ban chấp hành"],
  ["TS", "Tổng số"],
  ["Tsố", "Tổng số"],
  ["CM", "Chuyên môn"],
];

/** Words shortened at their first syllable, in whatever heading. */
export const dotted: readonly (readonly [string, string])[] = [
  ["S.cấp", "Sơ cấp"],
  ["T.cấp", "Trung cấp"],
  ["C.cấp", "Cao cấp"],
  ["C.đẳng", "Cao đẳng"],
  ["Đ.học", "Đại học"],
  ["B.thư", "Bí thư"],
  ["D.tộc", "Dân tộc"],
  ["T.giáo", "Tôn giáo"],
  ["C.thức", "Chính thức"],
  ["T.cử", "Tái cử"],
  ["N.sinh", "Năm sinh"],
  ["C.vụ", "Chức vụ"],
  ["C.danh", "Chức danh"],
];

/** Header words that say "the count of what stands above". */
export const countMarkers: readonly string[] = [
  "SL",
  "Số lượng",
  "TS",
  "Tổng số",
  "Tổng",
  "Tổng cộng",
  "Cộng",
  "Số người",
  "Lũy kế",
  "Lũy kế đến nay",
  "Cộng dồn",
  "Số đ/c",
  "Người",
  "Đ/c",
  "Số",
  "Họ và tên",
  "Họ tên",
  "Cấp bậc, họ tên",
  "Cấp bậc, họ và tên",
  "Cấp bậc họ tên",
  "Họ tên, cấp bậc",
  "Họ và tên, cấp bậc",
];

/** Header words that say "the percentage of what stands above, or beside on the left". */
export const percentMarkers: readonly string[] = [
  "%",
  "Tỷ lệ",
  "Tỷ lệ %",
  "TL",
  "TL %",
  "Tỷ lệ phần trăm",
  "Đạt tỷ lệ",
  "Tỷ lệ hoàn thành",
  "Tỷ lệ hoàn thành %",
  "Đạt %",
  "Đạt tỷ lệ %",
  "Chiếm tỷ lệ",
  "Chiếm tỷ lệ %",
  "Tỷ trọng",
];
