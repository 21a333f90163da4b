/** Other tables and other sheets beside the one with the results. */
import { plainGrid, type CellValue, type Grid } from "../../../src/sheet/grid";
import { asTheyStand, inserted, relaid, widthOf, withValues } from "./relaid";
import { pick, withGrid, type Mutation, type Subject } from "./subject";

type Rows = readonly (readonly CellValue[])[];

const OTHERS: readonly Rows[] = [
  [
    ["DANH BẠ ĐIỆN THOẠI"],
    ["STT", "Họ và tên", "Chức vụ", "Điện thoại"],
    [1, "Nguyễn Văn Mẫu", "Văn phòng đảng ủy", "0912 000 111"],
    [2, "Trần Thị Ví Dụ", "Ban Tổ chức", "0912 000 222"],
    [3, "Lê Văn Thử", "Thường trực", "0912 000 333"],
  ],
  [
    ["ĐỘ TUỔI CẤP ỦY"],
    ["Độ tuổi", "Số người"],
    ["Dưới 35", 4],
    ["Từ 35 đến 50", 11],
    ["Trên 50", 3],
    ["Cộng", 18],
  ],
  [
    ["DANH SÁCH TỔ GIÚP VIỆC"],
    ["TT", "Họ tên", "Đơn vị công tác", "Ghi chú"],
    [1, "Phạm Thị Giả Định", "Văn phòng", null],
    [2, "Hoàng Văn Bịa", "Công an xã", "Tổ trưởng"],
  ],
];

/** The sheet that is read, or the first. */
function mainOf({ grids, place }: Subject): Grid | undefined {
  return place?.grid ?? grids[0];
}

const tableBelow: Mutation = {
  id: "table of another kind put below",
  change: (subject, random) => {
    const grid = mainOf(subject);
    const other = pick(OTHERS, random);
    if (!grid || !other || subject.grids.length > 1 || !subject.place) return null;
    const left = Array.from({ length: subject.place.left }, () => null);
    return withGrid(subject, {
      ...grid,
      values: [...grid.values, [], [], ...other.map((row) => [...left, ...row])],
    });
  },
};

function isFree(grids: readonly Grid[], name: string): boolean {
  return grids.every(({ sheet }) => sheet !== name);
}

const COVERS: readonly Rows[] = [
  [["HỒ SƠ"], [], ["Biểu tổng hợp kèm theo báo cáo"], ["Người lập: Nguyễn Văn Mẫu"]],
  [["MỤC LỤC"], ["1", "Biểu tổng hợp"], ["2", "Danh sách"], ["3", "Phụ lục"]],
  [["Hướng dẫn nhập liệu"], ["1. Không thêm, bớt cột."], ["2. Ngày ghi theo dạng ngày/tháng/năm."]],
];

const coverBefore: Mutation = {
  id: "cover sheet put before",
  change: ({ grids }, random) => {
    const cover = plainGrid("Bìa", pick(COVERS, random) ?? []);
    return isFree(grids, cover.sheet) ? [cover, ...grids] : null;
  },
};

const EARLIER = 5;

/** The same as it was a term before, with other figures. */
const olderBeside: Mutation = {
  id: "older sheet beside",
  bringsPrevious: true,
  change: ({ grids, place }, random) => {
    const [grid] = grids;
    if (!place || !grid || grids.length > 1 || place.table.term === null || place.numbered) return null;
    const top = grid.values.slice(0, place.last + 1).flat();
    const isTold = top.some((value) => typeof value === "string" && /\d{4}\s*[-–]\s*\d{4}/.test(value));
    const isDay = new Set(
      place.columns
        .filter(({ field }) => field === "date" || field === "plannedDate")
        .map(({ column }) => column),
    );
    const rows = new Set(place.rows);
    if (!isTold || rows.size === 0) return null;
    const older = withValues(grid, (value, row, column) => {
      if (typeof value === "string")
        return value.replace(/\b20\d\d\b/g, (year) => String(Number(year) - EARLIER));
      if (typeof value !== "number" || !rows.has(row)) return undefined;
      if (isDay.has(column)) return value - 1826;
      return undefined;
    });
    const named = { ...older, sheet: "Nhiệm kỳ trước" };
    return random() < 0.5 ? [named, grid] : [grid, named];
  },
};

const emptyBeside: Mutation = {
  id: "empty sheet beside",
  change: ({ grids }) =>
    isFree(grids, "Sheet2") && isFree(grids, "Sheet3")
      ? [...grids, plainGrid("Sheet2", []), plainGrid("Sheet3", [])]
      : null,
};

/** The table stands further to the right, or further down. */
const shifted: Mutation = {
  id: "whole sheet shifted",
  change: (subject, random) => {
    const grid = mainOf(subject);
    if (!grid || !subject.place) return null;
    const rows = asTheyStand(grid.values.length);
    const columns = asTheyStand(widthOf(grid));
    return withGrid(
      subject,
      random() < 0.5 ? relaid(grid, rows, inserted(columns, 0)) : relaid(grid, inserted(rows, 0, 3), columns),
    );
  },
};

export const ofSheets: readonly Mutation[] = [tableBelow, coverBefore, olderBeside, emptyBeside, shifted];
