/**
 * The headings that staff put over columns: groups that give the columns below them their meaning ("TC" is
 * tái cử under the committee, trung cấp under education), and the columns that are no indicators.
 *
 * Everything here is compared folded: case, accents, spaces and punctuation do not matter.
 */

/** What the columns of one group speak of. `other` is a group that we know and never read figures from. */
export const columnGroups = [
  "members",
  "attendance",
  "candidates",
  "committee",
  "standingCommittee",
  "secretary",
  "deputy",
  "schooling",
  "education",
  "theory",
  "age",
  "progress",
  "votes",
  "other",
] as const;

export type ColumnGroup = (typeof columnGroups)[number];

/** Words of a group's heading. The longest that a heading holds decides. */
export const groupHeadings: Readonly<Record<ColumnGroup, readonly string[]>> = {
  members: ["Đảng viên", "Số đảng viên", "Tổng số đảng viên", "Số ĐV", "ĐV", "TSĐV"],
  attendance: [
    "Đảng viên dự đại hội",
    "Đảng viên dự ĐH",
    "ĐV dự ĐH",
    "Dự đại hội",
    "Dự ĐH",
    "Tham dự đại hội",
    "Triệu tập",
    "Có mặt",
  ],
  candidates: ["Danh sách bầu", "Danh sách bầu cử", "Ứng cử", "Đề cử", "Ứng cử viên", "Số dư"],
  committee: [
    "Cấp ủy viên",
    "Cấp ủy",
    "Chi ủy viên",
    "Chi ủy",
    "CUV",
    "BCH",
    "Ban chấp hành",
    "Ủy viên BCH",
    "Đảng ủy viên",
    "Kết quả bầu cử",
    "Kết quả bầu cấp ủy",
    "Kết quả bầu",
    "Kết quả trúng cử",
    "Số được bầu",
    "Trúng cử",
    "Được bầu",
    "Bầu được",
  ],
  standingCommittee: ["Ban thường vụ", "BTV", "Ủy viên BTV", "Ủy viên ban thường vụ"],
  secretary: ["Bí thư", "BT", "Bí thư chi bộ", "Bí thư cấp ủy", "BTCB"],
  deputy: ["Phó bí thư", "PBT", "Phó BT", "P. Bí thư", "P. BT", "Phó bí thư chi bộ"],
  schooling: [
    "Học vấn",
    "TĐHV",
    "Trình độ học vấn",
    "Học vấn phổ thông",
    "Văn hóa",
    "Trình độ văn hóa",
    "GDPT",
    "Giáo dục phổ thông",
  ],
  education: [
    "Trình độ chuyên môn",
    "TĐCM",
    "Chuyên môn",
    "CMNV",
    "Trình độ CMNV",
    "Chuyên môn nghiệp vụ",
    "Trình độ",
  ],
  theory: [
    "Lý luận chính trị",
    "LLCT",
    "TĐLLCT",
    "Trình độ LLCT",
    "Trình độ lý luận chính trị",
    "Trình độ chính trị",
  ],
  age: ["Độ tuổi", "Tuổi đời", "Tuổi", "Cơ cấu độ tuổi"],
  progress: [
    "Tiến độ",
    "Đại hội",
    "Tiến độ đại hội",
    "Tổ chức đại hội",
    "Tình hình đại hội",
    "Kết quả đại hội",
  ],
  votes: ["Số phiếu", "Phiếu bầu", "Phiếu", "Kết quả kiểm phiếu"],
  other: [
    "Ủy ban kiểm tra",
    "UBKT",
    "Đại biểu",
    "Đại biểu dự đại hội cấp trên",
    "Đoàn đại biểu",
    "Nhiệm kỳ trước",
    "Nhiệm kỳ cũ",
    "Khóa cũ",
    "Khóa trước",
    "Cấp ủy khóa cũ",
    "Cấp ủy nhiệm kỳ trước",
    "Kết nạp",
    "Chi bộ trưởng",
    "Trưởng thôn",
    "Kiêm nhiệm",
  ],
};

/** Columns of a results sheet that are no indicators. */
export type PlainField =
  | "number"
  | "branch"
  | "block"
  | "date"
  | "plannedDate"
  | "held"
  | "notHeld"
  | "status"
  | "branches"
  | "heldBranches"
  | "pendingBranches"
  | "exemptBranches"
  | "exempt"
  | "absent"
  | "ageGroup"
  | "education"
  | "politicalTheory"
  | "votes"
  | "note"
  | "personName"
  | "birth";

export interface PlainHeading {
  readonly field: PlainField;
  readonly label: string;
  readonly synonyms: readonly string[];
}

export const plainHeadings: readonly PlainHeading[] = [
  { field: "number", label: "Số thứ tự", synonyms: ["STT", "TT", "T.T", "S.T.T", "Số TT", "Thứ tự", "No"] },
  {
    field: "branch",
    label: "Tên chi bộ",
    synonyms: [
      "Chi bộ",
      "CB",
      "Đơn vị",
      "Tên đơn vị",
      "Tên tổ chức đảng",
      "Tổ chức đảng",
      "TCĐ",
      "TCCSĐ",
      "Tổ chức cơ sở đảng",
      "Tên TCCSĐ",
      "Chi/đảng bộ",
      "Chi bộ, đảng bộ",
      "Đảng bộ",
      "Đảng bộ, chi bộ",
      "ĐB",
      "Tên đảng bộ",
      "Tên CB",
      "Chi bộ trực thuộc",
      "Chi bộ đang sinh hoạt",
      "Tên chi bộ trực thuộc",
      "Tên chi bộ, đảng bộ",
      "Tên chi, đảng bộ",
      "Chi bộ cơ sở",
    ],
  },
  {
    field: "block",
    label: "Khối",
    synonyms: [
      "Loại hình",
      "Nhóm",
      "Cụm",
      "Thuộc đảng bộ",
      "Khối, loại hình",
      "Thuộc khối",
      "Đảng bộ bộ phận",
    ],
  },
  {
    field: "date",
    label: "Ngày đại hội",
    synonyms: [
      "Ngày ĐH",
      "Thời gian đại hội",
      "Thời gian ĐH",
      "TG đại hội",
      "TGĐH",
      "TG ĐH",
      "Thời gian tổ chức",
      "Thời gian tổ chức đại hội",
      "TG tổ chức ĐH",
      "TG tổ chức",
      "Ngày tổ chức",
      "Ngày tổ chức đại hội",
      "Ngày tổ chức ĐH",
      "Ngày tiến hành",
      "Ngày tiến hành đại hội",
      "Ngày thực tế",
      "Ngày tổ chức thực tế",
      "Thời gian thực tế",
      "Thời gian tiến hành",
      "Thời gian",
      "Ngày",
      "Ngày, tháng đại hội",
      "Thời gian (ngày, tháng, năm)",
      "Thời gian, địa điểm",
      "Thời điểm đại hội",
    ],
  },
  {
    field: "plannedDate",
    label: "Ngày dự kiến",
    synonyms: ["Dự kiến", "Thời gian dự kiến", "Kế hoạch", "Theo kế hoạch", "Ngày theo kế hoạch"],
  },
  {
    field: "held",
    label: "Đã đại hội",
    synonyms: [
      "Đã ĐH",
      "Đã tổ chức",
      "Đã tổ chức đại hội",
      "Đã tổ chức ĐH",
      "Đã tiến hành",
      "Đã đại hội xong",
      "Đã ĐH (x)",
      "Đã tổ chức (x)",
    ],
  },
  {
    field: "notHeld",
    label: "Chưa đại hội",
    synonyms: ["Chưa ĐH", "Chưa tổ chức", "Chưa tổ chức đại hội", "Chưa tổ chức ĐH", "Chưa tiến hành"],
  },
  {
    field: "status",
    label: "Tình trạng",
    synonyms: [
      "Tiến độ",
      "Trạng thái",
      "Kết quả thực hiện",
      "Tình hình",
      "Tiến độ đại hội",
      "Tình trạng đại hội",
    ],
  },
  {
    field: "branches",
    label: "Số chi bộ",
    synonyms: [
      "Tổng số chi bộ",
      "TS chi bộ",
      "Số CB",
      "Tổng số CB",
      "Số TCCSĐ",
      "Tổng số TCCSĐ",
      "Số lượng chi bộ",
      "Số chi bộ trực thuộc",
      "Số đảng bộ",
      "Số chi, đảng bộ",
    ],
  },
  {
    field: "heldBranches",
    label: "Số chi bộ đã đại hội",
    synonyms: [
      "Số đã đại hội",
      "Số đã ĐH",
      "Số chi bộ đã ĐH",
      "Số CB đã ĐH",
      "Số chi bộ đã tổ chức",
      "Số chi bộ đã tổ chức đại hội",
    ],
  },
  {
    field: "pendingBranches",
    label: "Số chi bộ chưa đại hội",
    synonyms: [
      "Số chưa đại hội",
      "Số chưa ĐH",
      "Số chi bộ chưa ĐH",
      "Số CB chưa ĐH",
      "Số chi bộ chưa tổ chức",
      "Chưa đến kỳ",
    ],
  },
  {
    field: "exemptBranches",
    label: "Không tổ chức",
    synonyms: [
      "Không đại hội",
      "Không ĐH",
      "Không phải ĐH",
      "Không phải đại hội",
      "Số không tổ chức",
      "Không tổ chức ĐH",
      "Không tổ chức đại hội",
      "Số chi bộ không tổ chức",
    ],
  },
  // Named by the same words as the numbers of branches above; beside no number of branches they are marks.
  { field: "exempt", label: "Không đại hội (đánh dấu)", synonyms: [] },
  {
    field: "absent",
    label: "Vắng",
    synonyms: ["Vắng mặt", "Số vắng", "Đảng viên vắng", "Số đảng viên vắng"],
  },
  {
    field: "education",
    label: "Trình độ chuyên môn",
    synonyms: [
      "TĐCM",
      "Chuyên môn",
      "CM",
      "TĐ CM",
      "CMNV",
      "Trình độ CMNV",
      "Chuyên môn nghiệp vụ",
      "Trình độ",
      "Trình độ chuyên môn nghiệp vụ",
    ],
  },
  {
    field: "politicalTheory",
    label: "Lý luận chính trị",
    synonyms: [
      "LLCT",
      "TĐLLCT",
      "TĐ LLCT",
      "Trình độ LLCT",
      "Trình độ lý luận chính trị",
      "Trình độ chính trị",
    ],
  },
  {
    field: "votes",
    label: "Số phiếu",
    synonyms: [
      "Phiếu bầu",
      "SP",
      "Số phiếu bầu",
      "Số phiếu đạt",
      "Phiếu hợp lệ",
      "Phiếu không hợp lệ",
      "Phiếu phát ra",
      "Phiếu thu vào",
    ],
  },
  {
    field: "note",
    label: "Ghi chú",
    synonyms: [
      "GC",
      "Lý do",
      "Ghi chú, lý do",
      "Chú thích",
      "Lý do chưa tổ chức",
      "Lý do không tổ chức",
      "Lý do chưa/không tổ chức",
    ],
  },
  {
    field: "personName",
    label: "Họ và tên",
    synonyms: ["Họ tên", "Họ và tên cấp ủy viên", "Họ và tên khai sinh"],
  },
  {
    field: "birth",
    label: "Ngày sinh",
    synonyms: ["Năm sinh", "Ngày tháng năm sinh", "NTNS"],
  },
];

/** Header words that say nothing of their own: the level is passed over. */
export const fillers: readonly string[] = [
  "Trong đó",
  "Trong đó có",
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
];

/** Words that join or embellish: "Cấp ủy viên được bầu của khóa mới" says no more than "Cấp ủy viên". */
export const connectors: readonly string[] = [
  ..."là có của trong đó tr được bầu người khóa mới nhiệm kỳ và đ c x".split(" "),
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

/** Words that are known in a group and are no indicator there, so that they are not taken for another group's. */
export const unreadWords: readonly { readonly scope: ColumnGroup; readonly words: readonly string[] }[] = [
  { scope: "education", words: ["Sơ cấp", "SC", "Chưa qua đào tạo", "Công nhân", "Công nhân kỹ thuật"] },
];

/** Written out inside longer words; alone they may mean something else. */
export const abbreviations: readonly (readonly [string, string])[] = [
  ["ĐV", "Đảng viên"],
  ["ĐH", "Đại hội"],
  ["CB", "Chi bộ"],
  ["CUV", "Cấp ủy viên"],
  ["UVBCH", "Ủy viên ban chấp hành"],
  ["TS", "Tổng số"],
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
  "Số đ/c",
  "Người",
  "Đ/c",
  "Số",
  "Họ và tên",
  "Họ tên",
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
  "Đạt %",
  "Đạt tỷ lệ %",
  "Chiếm tỷ lệ",
  "Chiếm tỷ lệ %",
  "Tỷ trọng",
];
