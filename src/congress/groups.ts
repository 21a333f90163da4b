/**
 * The groups of columns: one entry for each heading that gives the columns below it their meaning ("TC" is tái cử under the
 * committee, trung cấp under education). What a group is stands here and nowhere else: reader, summary, pane and functions ask
 * its entry. So to add a group is to add an entry, and indicators that name it.
 *
 * Headings and words are compared folded: case, accents, spaces and punctuation do not matter.
 */
import type { PlainField } from "./fields";
import { either } from "./level-words";

interface Entry {
  /** Stable name in code: no sheet and no file has it. */
  readonly id: string;
  /** The heading over its columns on sheets of ours and in the pane. */
  readonly label: string;
  /** Words of its heading on sheets of others. The longest that a heading holds decides. */
  readonly headings: readonly string[];
  /**
   * Known, and no figure below it is read. `first`: nor beside it, whatever else a heading says ("Dưới 35 tuổi khóa cũ"); only an
   * indicator's own words go before.
   */
  readonly unread?: "below" | "first";
  /** Its figures are those of nobody else's column: that they are left out is told. */
  readonly toldUnread?: true;
  /** Words below it that are no indicator there, and are not to be taken for another group's. */
  readonly unreadWords?: readonly string[];
  /** It speaks of others than the committee: their sexes, ages and levels are not the committee's. */
  readonly ofOthers?: true;
  /** The indicator that "SL" counts below it, however it is worded. */
  readonly head?: string;
  /** Groups of one family stand under and beside each other's headings. */
  readonly families?: readonly ("members" | "election" | "committee")[];
  /**
   * What may stand below it though it has no such word. `unique`: words that one group alone has. `usual`: those of the usual group.
   * `plain`: columns that are no indicators, and the headings of all groups: it is a heading of the whole table.
   */
  readonly admits?: readonly ("unique" | "usual" | "plain")[];
  /** The group whose words stand below it as well: "Trung cấp" under "Học vấn" is of a profession. */
  readonly borrowsFrom?: string;
  /** What is said under no heading is meant of it. One group is. */
  readonly usual?: true;
  /** Short words to the right of it, under no heading, are of it ("Số đảng viên | Nữ"), until another such group comes. */
  readonly leads?: true;
  /** Others were elected to it: short words to the right of it may be of them. */
  readonly parts?: true;
  /** Numbers below it are ages: "30-40". */
  readonly ages?: true;
  /** What those whom it speaks of are called in front of their levels and ages: "CUV có trình độ ĐH". */
  readonly subjects?: readonly string[];
  /** Of those whom the usual group speaks of, who may be named in front: "trình độ ĐH" is all that is meant. */
  readonly followsSubject?: true;
  /** The column whose cells hold several of its indicators at once ("2TC, 1SC"). Short words beside a group of levels are of it. */
  readonly levelColumn?: PlainField;
  /** A branch has one at most: a cell may hold a cross, and whose names stand in cells can be shown. */
  readonly onePerson?: true;
  /** Its heading names several offices: what stands below it is of all who hold them, and of the committee where it is named with them. */
  readonly manyOffices?: true;
  /** The heading on sheets of ours over those of its columns that divide its head. */
  readonly partsLabel?: string;
  /** The share of each row is shown beside the count: it says something of each branch. */
  readonly sharesByRow?: true;
  /** Its figures are parts of the chart of the elected. */
  readonly charted?: true;
  /** In a list of figures it is too small for a heading of its own, and stands below this group's. */
  readonly listedUnder?: string;
}

const entries = [
  {
    id: "members",
    label: "Đảng viên",
    headings: ["Đảng viên", "Đảng số", "Số đảng viên", "Tổng số đảng viên", "Số ĐV", "ĐV", "TSĐV"],
    ofOthers: true,
    head: "members",
    families: ["members"],
    leads: true,
  },
  {
    id: "attendance",
    label: "Đảng viên dự đại hội",
    headings: [
      "Đảng viên dự đại hội",
      "Đảng viên dự ĐH",
      "ĐV dự ĐH",
      "Dự đại hội",
      "Dự ĐH",
      "Tham dự đại hội",
      "Triệu tập",
      "Có mặt",
    ],
    ofOthers: true,
    families: ["members"],
    sharesByRow: true,
    listedUnder: "members",
  },
  {
    id: "candidates",
    label: "Cấp ủy viên",
    headings: ["Danh sách bầu", "Danh sách bầu cử", "Ứng cử", "Đề cử", "Ứng cử viên", "Số dư"],
    ofOthers: true,
    families: ["election"],
    listedUnder: "committee",
  },
  {
    id: "committee",
    label: "Cấp ủy viên",
    headings: [
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
    head: "elected",
    families: ["election", "committee"],
    admits: ["unique"],
    usual: true,
    leads: true,
    subjects: [
      "Cấp ủy viên",
      "Chi ủy viên",
      "Cấp ủy",
      "CUV",
      "Chi ủy",
      "Ủy viên BCH",
      "BCH",
      "Ban chấp hành",
    ],
    partsLabel: "Trong đó",
    charted: true,
  },
  {
    id: "standingCommittee",
    label: "Ban thường vụ",
    headings: ["Ban thường vụ", "BTV", "Ủy viên BTV", "Ủy viên ban thường vụ"],
    ofOthers: true,
    head: "standingCommittee",
    families: ["committee"],
  },
  {
    id: "secretary",
    label: "Bí thư",
    headings: ["Bí thư", "BT", "Bí thư chi bộ", "Bí thư cấp ủy", "BTCB"],
    ofOthers: true,
    head: "secretaries",
    families: ["committee"],
    onePerson: true,
  },
  {
    id: "deputy",
    label: "Phó bí thư",
    headings: ["Phó bí thư", "PBT", "Phó BT", "P. Bí thư", "P. BT", "Phó bí thư chi bộ"],
    ofOthers: true,
    head: "deputySecretaries",
    families: ["committee"],
    onePerson: true,
    listedUnder: "secretary",
  },
  {
    id: "severalOffices",
    label: "Bí thư, phó bí thư",
    headings: [
      "Bí thư, phó bí thư",
      "Bí thư và phó bí thư",
      "Bí thư chi bộ, phó bí thư",
      "Bí thư cấp ủy, phó bí thư",
      "BT, PBT",
      "BT và PBT",
      "BT + PBT",
      "BT, phó BT",
      "BT, phó bí thư",
    ],
    ofOthers: true,
    families: ["committee"],
    manyOffices: true,
  },
  {
    id: "schooling",
    label: "Trình độ học vấn",
    headings: [
      "Học vấn",
      "TĐHV",
      "Trình độ học vấn",
      "Học vấn phổ thông",
      "Văn hóa",
      "Trình độ văn hóa",
      "GDPT",
      "Giáo dục phổ thông",
    ],
    families: ["committee"],
    followsSubject: true,
    borrowsFrom: "education",
    listedUnder: "education",
  },
  {
    id: "education",
    label: "Trình độ chuyên môn",
    headings: [
      "Trình độ chuyên môn",
      "TĐCM",
      "Chuyên môn",
      "CMNV",
      "Trình độ CMNV",
      "Chuyên môn nghiệp vụ",
      "Trình độ",
      "Học vị",
      "Học hàm, học vị",
      "Học hàm, học vị, trình độ",
    ],
    unreadWords: [
      "Sơ cấp",
      "SC",
      "Chưa qua đào tạo",
      "Công nhân",
      "Công nhân kỹ thuật",
      ...either("intermediate", "advanced"),
      ...either("elementary", "intermediate"),
    ],
    families: ["committee"],
    followsSubject: true,
    levelColumn: "education",
    charted: true,
  },
  {
    id: "theory",
    label: "Lý luận chính trị",
    headings: [
      "Lý luận chính trị",
      "LLCT",
      "Lý luận CT",
      "TĐLLCT",
      "Trình độ LLCT",
      "Trình độ lý luận chính trị",
      "Trình độ lý luận",
      "Lý luận",
      "Trình độ chính trị",
    ],
    families: ["committee"],
    followsSubject: true,
    levelColumn: "politicalTheory",
    charted: true,
  },
  {
    id: "age",
    label: "Độ tuổi",
    headings: ["Độ tuổi", "Tuổi đời", "Tuổi", "Cơ cấu độ tuổi"],
    families: ["committee"],
    admits: ["usual"],
    ages: true,
    followsSubject: true,
    charted: true,
    listedUnder: "committee",
  },
  {
    id: "progress",
    label: "Tiến độ đại hội",
    headings: [
      "Tiến độ",
      "Đại hội",
      "Tiến độ đại hội",
      "Tổ chức đại hội",
      "Tình hình đại hội",
      "Kết quả đại hội",
    ],
    admits: ["plain", "unique", "usual"],
  },
  {
    id: "votes",
    label: "Số phiếu",
    headings: ["Số phiếu", "Phiếu bầu", "Phiếu", "Kết quả kiểm phiếu"],
    unread: "below",
  },
  {
    id: "otherBody",
    label: "Tổ chức khác",
    headings: [
      "Ủy ban kiểm tra",
      "UBKT",
      "UV UBKT",
      "Đại biểu",
      "Đại biểu dự đại hội cấp trên",
      "Đoàn đại biểu",
    ],
    unread: "first",
    parts: true,
  },
  {
    id: "other",
    label: "Chỉ tiêu khác",
    headings: [
      "Nhiệm kỳ trước",
      "Nhiệm kỳ cũ",
      "Khóa cũ",
      "Khóa trước",
      "Cùng kỳ",
      "Kỳ trước",
      "Cấp ủy khóa cũ",
      "Cấp ủy nhiệm kỳ trước",
    ],
    unread: "first",
  },
  {
    id: "besides",
    label: "Ngoài đại hội",
    headings: ["Kết nạp", "Chi bộ trưởng", "Trưởng thôn", "Kiêm nhiệm"],
    unread: "first",
    toldUnread: true,
  },
] as const satisfies readonly Entry[];

export type ColumnGroup = (typeof entries)[number]["id"];

/** A group of columns, as its entry says it. */
export interface Group extends Entry {
  readonly id: ColumnGroup;
  readonly listedUnder?: ColumnGroup;
  readonly borrowsFrom?: ColumnGroup;
}

export const groups: readonly Group[] = entries;
