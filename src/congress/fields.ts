/**
 * The columns of a results sheet that are no indicators, with the headings that staff put over them. Compared folded: case,
 * accents, spaces and punctuation do not matter. (Groups of columns stand in groups.ts, indicators in indicators.ts.)
 */

/** Columns of a results sheet that are no indicators. */
export type PlainField =
  | "number"
  | "branch"
  | "block"
  | "date"
  | "plannedDate"
  | "formerDate"
  | "held"
  | "notHeld"
  | "status"
  | "branches"
  | "heldBranches"
  | "pendingBranches"
  | "exemptBranches"
  | "requiredBranches"
  | "exempt"
  | "absent"
  | "ballots"
  | "ageGroup"
  | "education"
  | "politicalTheory"
  | "votes"
  | "note"
  | "personName"
  | "birth"
  | "term"
  | "office"
  | "originFile"
  | "originPlace"
  | "onDay"
  | "pilot"
  | "rating";

export interface PlainHeading {
  readonly field: PlainField;
  readonly label: string;
  readonly synonyms: readonly string[];
  /** May stand under the heading of any group, as a column of its own. */
  readonly underGroups?: true;
}

export const plainFields: readonly PlainHeading[] = [
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
      "Tên tổ chức",
      "Tổ chức đảng",
      "TCĐ",
      "Tên TCĐ",
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
      "Tổ chức đảng trực thuộc",
      "Đơn vị, chi bộ",
      "Danh sách chi bộ",
      "Chi bộ trực thuộc đảng ủy",
    ],
  },
  {
    field: "block",
    label: "Khối",
    synonyms: [
      "Loại hình",
      "Loại hình chi bộ",
      "Địa bàn",
      "Lĩnh vực",
      "Cụm chi bộ",
      "Cụm dân cư",
      "Khối trực thuộc",
      "Khối chi bộ",
      "Cấp học",
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
      "TGTH",
      "TG tiến hành",
      "T/g đại hội",
      "T/g ĐH",
      "Thời gian tổ chức",
      "Thời gian tổ chức đại hội",
      "TG tổ chức ĐH",
      "TG tổ chức",
      "Ngày tổ chức",
      "Ngày tổ chức đại hội",
      "Ngày tổ chức ĐH",
      "Ngày tiến hành",
      "Tiến hành ngày",
      "Tổ chức ngày",
      "Đại hội ngày",
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
    synonyms: [
      "Dự kiến",
      "Dự kiến ngày",
      "Dự kiến thời gian",
      "Dự kiến tổ chức",
      "Dự kiến ngày tổ chức",
      "Thời gian dự kiến",
      "Thời gian dự kiến tổ chức",
      "Ngày dự kiến tổ chức",
      "Dự kiến thời gian tổ chức",
      "Kế hoạch",
      "Theo kế hoạch",
      "Ngày theo kế hoạch",
      "Lịch mới",
      "Ngày mới",
      "Thời gian mới",
      "Lịch điều chỉnh",
    ],
  },
  // Of congresses that were put off, the day that was planned first.
  {
    field: "formerDate",
    label: "Lịch cũ",
    synonyms: [
      "Ngày cũ",
      "Thời gian cũ",
      "Kế hoạch cũ",
      "Dự kiến cũ",
      "Lịch ban đầu",
      "Kế hoạch ban đầu",
      "Dự kiến ban đầu",
      "Ngày dự kiến cũ",
      "Ngày dự kiến ban đầu",
    ],
  },
  {
    field: "held",
    label: "Đã đại hội",
    synonyms: [
      "TCCSĐ đã đại hội",
      "Đã ĐH",
      "Đã tổ chức",
      "Đã tổ chức đại hội",
      "Đã tổ chức ĐH",
      "Đã tiến hành",
      "Đã đại hội xong",
      "Đã họp",
      "Đã TC",
      "Đã thực hiện",
      "Đã họp đại hội",
      "Hoàn thành",
      "Đã hoàn thành",
      "Chi bộ đã đại hội",
      "Chi bộ đã ĐH",
      "CB đã ĐH",
      "Chi bộ đã tổ chức đại hội",
      "Đã ĐH (x)",
      "Đã tổ chức (x)",
    ],
  },
  {
    field: "notHeld",
    label: "Chưa đại hội",
    synonyms: [
      "TCCSĐ chưa đại hội",
      "Chưa ĐH",
      "Chưa tổ chức",
      "Chưa tổ chức đại hội",
      "Chưa tổ chức ĐH",
      "Chưa tiến hành",
      "Chưa TC",
      "Chưa thực hiện",
      "Chưa ĐH xong",
      "Chi bộ chưa đại hội",
      "Chi bộ chưa ĐH",
      "CB chưa ĐH",
      "Chi bộ chưa tổ chức đại hội",
    ],
  },
  {
    field: "status",
    label: "Tình trạng",
    synonyms: [
      "Tiến độ",
      "Trạng thái",
      "Kết quả thực hiện",
      "Tình hình",
      "Tình hình đại hội",
      "Tình hình tổ chức",
      "Trạng thái ĐH",
      "Tiến độ tổ chức",
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
      "Số TCCSĐ đã đại hội",
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
      "Số TCCSĐ chưa đại hội",
      "Số chưa đại hội",
      "Số chưa ĐH",
      "Số chi bộ chưa ĐH",
      "Số CB chưa ĐH",
      "Số chi bộ chưa tổ chức",
      "Chưa đến kỳ",
      "Số còn lại",
      "Còn lại",
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
      "Không phải tổ chức",
      "Không phải tổ chức ĐH",
      "Không phải tổ chức đại hội",
      "Số không tổ chức",
      "Không tổ chức ĐH",
      "Không tổ chức đại hội",
      "Số chi bộ không tổ chức",
    ],
  },
  {
    field: "requiredBranches",
    label: "Phải tổ chức đại hội",
    synonyms: [
      "Phải ĐH",
      "Phải đại hội",
      "Phải tổ chức",
      "Phải tổ chức ĐH",
      "Số phải đại hội",
      "Số phải ĐH",
      "Số chi bộ phải ĐH",
      "Số chi bộ phải đại hội",
      "Số chi bộ phải tổ chức",
      "Số chi bộ phải tổ chức ĐH",
      "Số chi bộ phải tổ chức đại hội",
      "Số TCCSĐ phải tổ chức đại hội",
      "Số TCCSĐ phải đại hội",
    ],
  },
  // Named by the same words as the numbers of branches above; beside no number of branches they are marks.
  { field: "exempt", label: "Không đại hội (đánh dấu)", synonyms: [] },
  {
    field: "absent",
    label: "Vắng",
    synonyms: ["Vắng mặt", "Số vắng", "Đảng viên vắng", "Số đảng viên vắng"],
    underGroups: true,
  },
  {
    field: "ballots",
    label: "Số lần bầu",
    synonyms: ["Số lần bầu cử", "Số lần bầu cấp ủy", "Số lượt bầu", "Số vòng bầu", "Bầu mấy lần"],
    underGroups: true,
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
      "Trình độ lý luận",
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
      "Nguyên nhân",
      "Nhận xét",
      "Lý do chưa tổ chức",
      "Lý do không tổ chức",
      "Lý do chưa/không tổ chức",
      "Lý do chưa đại hội",
      "Chi bộ chưa đại hội, lý do",
      "Tên chi bộ chưa đại hội, lý do",
      "Chi bộ chưa tổ chức, lý do",
    ],
    underGroups: true,
  },
  {
    field: "personName",
    label: "Họ và tên",
    synonyms: ["Họ tên", "Họ và tên cấp ủy viên", "Họ và tên khai sinh"],
  },
  // Named by a day: "05/6" under "Ngày tổ chức", with a mark for those whose congress is on it.
  { field: "onDay", label: "Đại hội trong ngày", synonyms: [] },
  {
    field: "pilot",
    label: "Đại hội điểm",
    synonyms: [
      "ĐH điểm",
      "Làm điểm",
      "Chọn làm điểm",
      "Tổ chức điểm",
      "Đơn vị điểm",
      "Chi bộ điểm",
      "ĐH làm điểm",
    ],
  },
  {
    field: "rating",
    label: "Xếp loại đại hội",
    synonyms: [
      "Xếp loại ĐH",
      "Kết quả ĐH",
      "Kết quả đại hội",
      "Kết quả xếp loại đại hội",
      "Đánh giá đại hội",
      "Đánh giá ĐH",
      "Đánh giá kết quả đại hội",
      "Chất lượng đại hội",
    ],
    underGroups: true,
  },
  { field: "term", label: "Nhiệm kỳ", synonyms: ["NK", "Khóa", "Khóa, nhiệm kỳ", "Nhiệm kỳ đại hội"] },
  {
    field: "birth",
    label: "Ngày sinh",
    synonyms: ["Năm sinh", "Ngày tháng năm sinh", "NTNS"],
  },
  // What lists of persons say of it is known to their form.
  { field: "office", label: "Chức danh trong cấp ủy", synonyms: [] },
  // On a sheet of results that were joined: where each line is from.
  { field: "originFile", label: "Tệp nguồn", synonyms: ["Tên tệp", "Tệp", "File nguồn", "File"] },
  { field: "originPlace", label: "Vị trí trong tệp nguồn", synonyms: ["Trang nguồn"] },
];
