/**
 * The table behind a report, wherever it is set: a row for each branch below that of its block, and the whole at the end. Fields are those by
 * which documents name figures (documents/placeholders); a column whose figures the sheet does not have is left out.
 */

export interface ReportColumn {
  readonly heading: string;
  /** Its field in the row of a branch, of a block and of the whole; null where nothing stands. */
  readonly ofBranch: string;
  readonly ofBlock: string | null;
  readonly ofWhole: string | null;
  /** Stands only where the sheet has this; null for always. */
  readonly onlyWith: string | null;
  /** Its share of the width, in millimetres of a page on which all columns stand. */
  readonly share: number;
  /** Words stand at the left of their cell, all else in the middle. */
  readonly look: "words" | "figure";
}

/** Columns under a heading in common. */
export interface ReportGroup {
  readonly heading: string;
  readonly columns: readonly ReportColumn[];
}

/** A column that figures of the same name stand in, of a branch, a block and the whole. */
function figure(heading: string, field: string, more: Partial<ReportColumn> = {}): ReportColumn {
  const everywhere = { ofBranch: field, ofBlock: field, ofWhole: field };
  return { heading, ...everywhere, onlyWith: field, share: 13, look: "figure", ...more };
}

/** A column that says something of each branch alone. */
function words(
  heading: string,
  ofBranch: string,
  share: number,
  more: Partial<ReportColumn> = {},
): ReportColumn {
  return { heading, ofBranch, ofBlock: null, ofWhole: null, onlyWith: null, share, look: "words", ...more };
}

/** What stands in place of a name in the row of the whole. */
export const WHOLE = "Tổng cộng";
export const NAME = "Tên";
/** Lists: branches that are in no block, blocks, the branches of a block; what the row of the whole needs, and the table itself: of one line there is none. */
export const REPORT_ROWS = {
  outside: "Chi bộ ngoài khối",
  blocks: "Khối",
  branches: "Chi bộ",
  held: "Số chi bộ đã đại hội",
  several: "Bảng có nhiều dòng",
} as const;

const SEVERAL = { onlyWith: "Dòng có nhiều chi bộ" };

export const reportColumns: readonly (ReportColumn | ReportGroup)[] = [
  words("TT", "STT", 9, { ofBlock: "Số La Mã", look: "figure" }),
  words("Đơn vị", NAME, 64, { ofBlock: NAME }),
  {
    heading: "Số chi bộ",
    columns: [
      figure("Phải đại hội", "Số chi bộ phải đại hội", SEVERAL),
      figure("Đã đại hội", "Số chi bộ đã đại hội", SEVERAL),
    ],
  },
  words("Ngày đại hội", "Ngày đại hội", 24, { onlyWith: "Thời gian đại hội", look: "figure" }),
  {
    heading: "Đảng viên",
    columns: [
      figure("Tổng số", "Số đảng viên"),
      figure("Triệu tập", "Đảng viên được triệu tập"),
      figure("Có mặt", "Đảng viên dự đại hội"),
    ],
  },
  {
    heading: "Cấp ủy viên",
    columns: [
      figure("Cần bầu", "Số cấp ủy viên cần bầu"),
      figure("Bầu được", "Cấp ủy viên được bầu"),
      figure("Tái cử", "Tái cử"),
      figure("Lần đầu", "Tham gia cấp ủy lần đầu"),
      figure("Nữ", "Nữ"),
      figure("Trẻ tuổi", "Trẻ tuổi"),
      figure("Dân tộc thiểu số", "Dân tộc thiểu số", { share: 15 }),
    ],
  },
  figure("Bí thư", "Bí thư"),
  figure("Phó bí thư", "Phó bí thư"),
  words("Ghi chú", "Tình trạng, ghi chú", 32),
];

export function columnsOf(one: ReportColumn | ReportGroup): readonly ReportColumn[] {
  return "columns" in one ? one.columns : [one];
}
