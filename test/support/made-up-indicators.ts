/**
 * An indicator more in each group of columns that has any. Their words are chosen badly on purpose: most stand among the words
 * that are never read, or look like something else.
 */
import type { ColumnGroup } from "../../src/congress/groups";
import type { Indicator } from "../../src/congress/indicators";

function madeUp(group: ColumnGroup, label: string, synonym: string, base?: string): Indicator {
  const id = `madeUp-${group}`;
  return {
    ...{ id, label, shortLabel: label, kind: "count", group, synonyms: [synonym] },
    ...(base !== undefined && { base, atMost: base }),
  };
}

export const madeUpIndicators: readonly Indicator[] = [
  madeUp("members", "Đảng viên được kết nạp", "Kết nạp"),
  madeUp("attendance", "Đại biểu khách mời", "Khách mời"),
  madeUp("candidates", "Người tự ứng cử", "Tự ứng cử"),
  madeUp("committee", "Cấp ủy viên kiêm trưởng thôn", "Trưởng thôn", "elected"),
  madeUp("standingCommittee", "Ủy viên thường vụ ở UBKT", "UBKT", "elected"),
  madeUp("secretary", "Bí thư kiêm nhiệm", "Kiêm nhiệm", "elected"),
  madeUp("deputy", "Phó bí thư kiêm nhiệm", "Kiêm nhiệm"),
  madeUp("schooling", "Học vấn cấp II", "Cấp II", "elected"),
  madeUp("education", "Trình độ sơ cấp", "Sơ cấp", "elected"),
  madeUp("theory", "Chưa học lý luận", "Chưa học", "elected"),
  madeUp("age", "Trên 60 tuổi", "Trên 60", "elected"),
];
