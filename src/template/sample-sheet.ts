/** The results sheet with made-up results, for whoever wants to see what comes of it before there are any. */
import { FIRST_TO_FILL, resultsTemplate } from "./results-sheet";
import type { LayoutCell, LayoutValue, SheetLayout } from "../sheet/layout";
import { dayToSerial } from "../vietnamese/day";

type Sampled = string | number | null;

const TITLES: ReadonlyMap<number, string> = new Map([
  [0, "ĐẢNG ỦY XÃ VÍ DỤ"],
  [1, "KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027"],
  [2, "(Tính đến ngày 20/3/2025)"],
]);

/** Name, day of March 2025, state, and from the members on what the template asks for. */
const ROWS: readonly (readonly Sampled[])[] = [
  ["Thôn Đông", 15, null, 24, 24, 23, 3, 3, 2, 1, 1, "Nguyễn Văn A", "Trần Thị B"],
  ["Thôn Đoài", 16, null, 19, 19, 18, 3, 3, 3, 1, 0, "Lê Văn C", "Phạm Thị D"],
  ["Trường Tiểu học", 16, null, 21, 21, 21, 3, 3, 2, 2, 1, "Hoàng Thị E", "Vũ Văn G"],
  ["Trạm Y tế", 19, null, 8, 8, 8, 1, 1, 1, 1, 0, "Đặng Thị H", null],
  ["Hợp tác xã", 26, null, 11],
];
const DAY_COLUMN = 2;

export function sampleSheet(): SheetLayout {
  const template = resultsTemplate();
  const valueAt = (row: number, column: number): LayoutValue | null => {
    const title = column === 0 ? TITLES.get(row) : undefined;
    if (title !== undefined) return { kind: "text", text: title };
    const value = ROWS[row - FIRST_TO_FILL.row]?.[column - FIRST_TO_FILL.column] ?? null;
    if (value === null) return null;
    if (typeof value === "string") return { kind: "text", text: value };
    const day = column === DAY_COLUMN ? dayToSerial({ year: 2025, month: 3, day: value }) : null;
    return { kind: "number", value: day ?? value };
  };
  const cells = template.cells.map((cell): LayoutCell => {
    const value = valueAt(cell.row, cell.column);
    return value ? { ...cell, value } : cell;
  });
  return { ...template, name: "Số liệu ví dụ", cells };
}
