/**
 * Sheets of results as offices make them, by chance: title rows, a header of one row or two, sections or a column of blocks,
 * branches that hold their congress, are still to hold it or have none, committees with a number of branches, columns that are
 * missing and cells that are blank, totals, notes and signatures, blank rows and columns around.
 */
import type { Area } from "../../src/sheet/area";
import fc from "fast-check";
import { indicators } from "../../src/congress/indicators";
import type { CellValue, Grid } from "../../src/sheet/grid";

interface Column {
  readonly id: string;
  readonly header: string;
  /** The heading over it, where the header has two rows. */
  readonly group: string;
  /** Of how many at most there can be in a branch. */
  readonly most: number;
}

const of = (id: string, header: string, group: string, most: number): Column => ({ id, header, group, most });

const COLUMNS: readonly Column[] = [
  of("members", "Số đảng viên", "", 90),
  of("membersWomen", "Đảng viên nữ", "", 40),
  of("summoned", "Triệu tập", "", 90),
  of("attended", "Có mặt", "", 90),
  of("planned", "Số cần bầu", "", 7),
  of("elected", "Số cấp ủy viên được bầu", "Cấp ủy viên", 7),
  of("reelected", "Tái cử", "Cấp ủy viên", 5),
  of("firstTime", "Lần đầu", "Cấp ủy viên", 3),
  of("women", "Nữ", "Cấp ủy viên", 3),
  of("young", "Dưới 40 tuổi", "Cấp ủy viên", 3),
  of("ethnicMinority", "DTTS", "Cấp ủy viên", 3),
  of("averageAge", "Tuổi bình quân", "", 60),
  of("secretaries", "Bí thư", "", 1),
  of("deputySecretaries", "Phó bí thư", "", 1),
  of("vocational", "Trung cấp", "Trình độ chuyên môn", 3),
  of("degree", "Đại học", "Trình độ chuyên môn", 5),
  of("postgraduate", "Trên đại học", "Trình độ chuyên môn", 2),
  of("politicalElementary", "Sơ cấp", "Lý luận chính trị", 3),
  of("politicalIntermediate", "Trung cấp", "Lý luận chính trị", 3),
];

/** 0 is entered in none of these: a congress summons, and elects, somebody. Ages are no counts. */
const NEVER_ZERO = new Set([
  ...indicators.filter(({ neverZero }) => neverZero).map(({ id }) => id),
  "averageAge",
]);

const NAMES = ["Nguyễn Văn Hùng", "Trần Thị Lan", "Lê Minh Đức"];
const NOTES = { pending: ["Chưa tổ chức", "Hoãn"], exempt: ["Không tổ chức đại hội", "Giải thể"] };
/** 15/3/2025; Excel's numbers. */
const FIRST_DAY = 45731;
/** How many days after the first the sheet's own as-of date lies. */
const AS_OF = 20;

type State = "held" | "pending" | "exempt";

interface DrawnBranch {
  readonly state: State;
  /** Days after the first. */
  readonly day: number;
  readonly isDayWritten: boolean;
  readonly isDayText: boolean;
  readonly note: number;
  readonly block: number;
  /** For each column how many, from 0 to 1 of the most; below 0 nothing was entered. */
  readonly parts: readonly number[];
  /** Of a committee: how many branches it has, how many of them have held their congress, and whether the rest is said. */
  readonly committee: { readonly all: number; readonly held: number; readonly saysRest: boolean };
}

const part = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100) },
  { weight: 2, arbitrary: fc.constant(0) },
);
const partOrBlank = fc.oneof({ weight: 6, arbitrary: part }, { weight: 1, arbitrary: fc.constant(-1) });

function branches(one: fc.Arbitrary<number>): fc.Arbitrary<readonly DrawnBranch[]> {
  return fc.array(
    fc.record({
      state: fc.oneof(
        { weight: 6, arbitrary: fc.constant("held" as const) },
        { weight: 2, arbitrary: fc.constant("pending" as const) },
        { weight: 1, arbitrary: fc.constant("exempt" as const) },
      ),
      day: fc.integer({ min: 0, max: AS_OF }),
      isDayWritten: fc.boolean(),
      isDayText: fc.boolean(),
      note: fc.nat(1),
      block: fc.nat(2),
      parts: fc.array(one, { minLength: COLUMNS.length, maxLength: COLUMNS.length }),
      committee: fc.record({ all: fc.integer({ min: 1, max: 9 }), held: fc.nat(9), saysRest: fc.boolean() }),
    }),
    { minLength: 1, maxLength: 9 },
  );
}

const layout = fc.record({
  columns: fc.subarray([...COLUMNS], { minLength: 2 }),
  numbers: fc.boolean(),
  days: fc.boolean(),
  notes: fc.boolean(),
  blocks: fc.constantFrom("none", "sections", "column"),
  titles: fc.nat(2),
  asOf: fc.boolean(),
  twoRows: fc.boolean(),
  columnNumbers: fc.boolean(),
  total: fc.boolean(),
  foot: fc.boolean(),
  named: fc.boolean(),
  committees: fc.nat(4).map((one) => one === 0),
  left: fc.nat(2),
  right: fc.nat(2),
  below: fc.nat(3),
});
type Layout = typeof layout extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** A sheet as the pane and the command line get it. */
export const drawnSheet: fc.Arbitrary<Grid> = fc
  .boolean()
  .chain((isWhole) => fc.record({ layout, rows: branches(isWhole ? part : partOrBlank) }))
  .map((drawn) => gridOf(drawn.layout, drawn.rows));

const COMMITTEE = [
  ["branches", "Số chi bộ"],
  ["heldBranches", "Đã đại hội"],
  ["pendingBranches", "Chưa đại hội"],
] as const;
const BLOCKS = ["KHỐI XÃ", "KHỐI CƠ QUAN", "KHỐI TRƯỜNG HỌC"];

function gridOf(chosen: Layout, drawn: readonly DrawnBranch[]): Grid {
  const plain: readonly (readonly [key: string, header: string])[] = [
    ...(chosen.numbers ? [["number", "STT"] as const] : []),
    ...(chosen.blocks === "column" ? [["block", "Khối"] as const] : []),
    ["branch", "Tên chi bộ"],
    ...(chosen.committees ? COMMITTEE : []),
    ...(chosen.days ? [["date", "Ngày đại hội"] as const] : []),
  ];
  const heads = [
    ...plain.map(([key, header]) => ({ key, header, group: "" })),
    ...chosen.columns.map(({ id, header, group }) => ({ key: id, header, group })),
    ...(chosen.notes ? [{ key: "note", header: "Ghi chú", group: "" }] : []),
  ];
  const width = heads.length;
  const rows: CellValue[][] = [];
  const merges: Area[] = [];
  const wide = (text: string): void => {
    const row = rows.push([text, ...blanks(width - 1)]) - 1;
    merges.push({ top: row, left: chosen.left, bottom: row, right: chosen.left + width - 1 });
  };
  if (chosen.titles > 0) wide("ĐẢNG BỘ XÃ TÂN LẬP");
  if (chosen.titles > 1) wide("KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027");
  if (chosen.asOf) wide("(Tính đến ngày 04/4/2025)");
  if (chosen.titles > 0) rows.push(blanks(width));

  const top = rows.length;
  const isGrouped = (i: number): boolean =>
    chosen.twoRows &&
    heads[i]?.group !== "" &&
    heads.filter(({ group }) => group === heads[i]?.group).length > 1;
  if (heads.some((_head, i) => isGrouped(i))) {
    rows.push(
      heads.map(({ header, group }, i) => {
        if (!isGrouped(i)) return header;
        return heads[i - 1]?.group === group ? null : group;
      }),
      heads.map(({ header }, i) => (isGrouped(i) ? header : null)),
    );
    heads.forEach(({ group }, i) => {
      const column = chosen.left + i;
      if (!isGrouped(i)) merges.push({ top, left: column, bottom: top + 1, right: column });
      else if (heads[i - 1]?.group !== group) {
        const next = heads.findIndex((head, at) => at > i && head.group !== group);
        merges.push({ top, left: column, bottom: top, right: chosen.left + (next < 0 ? width : next) - 1 });
      }
    });
  } else {
    rows.push(
      heads.map(({ header, group }) => (chosen.twoRows || group === "" ? header : alone(header, group))),
    );
  }
  if (chosen.columnNumbers) rows.push(heads.map((_head, i) => i + 1));

  const body = rows.length;
  let number = 0;
  const putBranch = (branch: DrawnBranch): void => {
    number++;
    const { note, counts } = { note: noteOf(branch), counts: countsOf(chosen, branch) };
    rows.push(
      heads.map(({ key }) => {
        if (key === "number") return number;
        if (key === "block") return BLOCKS[branch.block] ?? null;
        if (key === "branch") return chosen.committees ? `Đảng bộ xã ${number}` : `Chi bộ thôn ${number}`;
        if (key.endsWith("ranches")) return committeeOf(branch, key);
        if (key === "date") return dayOf(branch);
        return key === "note" ? note : (counts.get(key) ?? null);
      }),
    );
  };
  if (chosen.blocks === "sections") {
    BLOCKS.forEach((block, b) => {
      const members = drawn.filter((branch) => branch.block === b);
      if (members.length === 0) return;
      rows.push(heads.map(({ key }) => (key === "branch" ? block : key === "number" ? roman(b) : null)));
      members.forEach(putBranch);
    });
  } else drawn.forEach(putBranch);
  if (chosen.total) rows.push(totalOf(heads, rows.slice(body)));
  if (chosen.foot) {
    rows.push(blanks(width));
    wide("Ghi chú: số liệu do các chi bộ báo cáo.");
    rows.push(["", "", "NGƯỜI LẬP BIỂU", ...blanks(Math.max(0, width - 3))].map((text) => text || null));
  }
  for (let i = 0; i < chosen.below; i++) rows.push(blanks(width));
  const values = rows.map((row) => [...blanks(chosen.left), ...row, ...blanks(chosen.right)]);
  return {
    sheet: "KQ",
    values,
    merges,
    formats: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hidden: false,
  };
}

/** Without its group above it, what a column speaks of stands in its own header. */
function alone(header: string, group: string): string {
  if (group === "Trình độ chuyên môn") return `Trình độ ${header.toLowerCase()}`;
  return group === "Lý luận chính trị" ? `${header} LLCT` : header;
}

function countsOf(chosen: Layout, branch: DrawnBranch): ReadonlyMap<string, CellValue> {
  const counts = new Map<string, CellValue>();
  // What is known before a congress; what it elects, the branch has not where there was none.
  const before = new Set(["members", "planned"]);
  for (const { id, most } of chosen.columns) {
    const share = branch.parts[COLUMNS.findIndex((column) => column.id === id)] ?? 0;
    const isHeld = chosen.committees ? branch.committee.held > 0 : branch.state === "held";
    if (share < 0 || (!isHeld && !before.has(id))) continue;
    const count = Math.round(share * most);
    if (id === "secretaries" && chosen.named) counts.set(id, NAMES[Math.round(share * 2)] ?? null);
    else if (id === "averageAge") counts.set(id, 30 + Math.round(share * 300) / 10);
    else counts.set(id, NEVER_ZERO.has(id) ? Math.max(1, count) : count);
  }
  return counts;
}

function committeeOf({ committee }: DrawnBranch, key: string): number | null {
  const held = Math.min(committee.held, committee.all);
  if (key === "branches") return committee.all;
  if (key === "heldBranches") return held === 0 && !committee.saysRest ? null : held;
  return committee.saysRest ? committee.all - held : null;
}

function noteOf({ state, note }: DrawnBranch): string | null {
  return state === "held" ? null : (NOTES[state][note] ?? null);
}

function dayOf({ state, day, isDayWritten, isDayText }: DrawnBranch): CellValue {
  if (state === "exempt" || (state === "pending" && !isDayWritten)) return null;
  const serial = FIRST_DAY + day + (state === "pending" ? AS_OF + 1 : 0);
  if (!isDayText) return serial;
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}

/** Sums of the numbers above, as staff make them; of names there is none. */
function totalOf(heads: readonly { readonly key: string }[], above: readonly CellValue[][]): CellValue[] {
  const counted = new Set(COLUMNS.map(({ id }) => id));
  return heads.map(({ key }, i) => {
    if (key === "branch") return "TỔNG CỘNG";
    if (!counted.has(key) || key === "averageAge") return null;
    const numbers = above.map((row) => row[i]).filter((value) => typeof value === "number");
    return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0);
  });
}

function blanks(count: number): null[] {
  return new Array<null>(count).fill(null);
}

function roman(index: number): string {
  return ["I", "II", "III"][index] ?? "";
}

/** A range over the whole sheet as Excel hands it over: values only, blank cells as they come. */
export function passed({ values }: Grid, blank: 0 | null): unknown[][] {
  const width = Math.max(...values.map((row) => row.length));
  return values.map((row) => Array.from({ length: width }, (_cell, column) => row[column] ?? blank));
}
