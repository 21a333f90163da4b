/** The form of a branch: what is asked, what may be typed where, and that what was filled in is read as it stands there. */
import fc from "fast-check";
import { askedSections, YOUNG, type BranchList, type ListedBranch } from "../../src/congress/branch-form";
import { columnsOf, mainSource, type CongressTable } from "../../src/congress/table";
import { readBook } from "../../src/reading/read-book";
import { nativeRule } from "../../src/sheet/entry-rules";
import type { LayoutValidation, LayoutValue, SheetLayout } from "../../src/sheet/layout";
import { branchForm } from "../../src/template/branch-form";
import { dayToSerial } from "../../src/vietnamese/day";
import { readWorkbook } from "../../src/workbook/file/read";
import { writeWorkbook } from "../../src/workbook/file/write";
import { day } from "../support/table";

const asked = askedSections.flatMap(({ asks }) => asks);
const NOTHING: BranchList = { organisation: null, term: null, branches: [] };
const VILLAGE: ListedBranch = { name: "Chi bộ Thôn 3", block: "Khối thôn" };
const OFFICE: ListedBranch = { name: "Quy hoạch, xây dựng và tài nguyên môi trường", block: "Khối cơ quan" };
const LIST: BranchList = {
  organisation: "Đảng bộ xã Bình Minh",
  term: { first: 2025, last: 2027 },
  branches: [VILLAGE, OFFICE],
};

/** What is typed, by the label beside the cell. */
type Typed = Readonly<Record<string, string | number>>;

const labelOf = (field: string): string => asked.find((one) => one.field === field)?.label ?? field;

/** The label of every row of the form that is to be filled in, or is already. */
function labels({ cells }: SheetLayout): ReadonlyMap<number, string> {
  const beside = new Set(cells.filter(({ column }) => column === 1).map(({ row }) => row));
  return new Map(
    cells.flatMap(({ row, column, value }) =>
      column === 0 && beside.has(row) && value?.kind === "text" && value.text.endsWith(":")
        ? [[row, value.text.slice(0, -1)] as const]
        : [],
    ),
  );
}

/** Fills the form in as a branch does: nothing but unlocked cells. */
function filled(sheets: readonly SheetLayout[], typed: Typed): readonly SheetLayout[] {
  const [form, ...others] = sheets;
  if (!form) throw new Error("There is no form.");
  const names = labels(form);
  for (const label of Object.keys(typed))
    if (![...names.values()].includes(label)) throw new Error(`The form does not ask for “${label}”.`);
  const cells = form.cells.map((cell) => {
    const entry = cell.column === 1 ? typed[names.get(cell.row) ?? ""] : undefined;
    if (entry === undefined) return cell;
    if (!form.styles[cell.style]?.unlocked) throw new Error("The cell is locked.");
    const value: LayoutValue =
      typeof entry === "number" ? { kind: "number", value: entry } : { kind: "text", text: entry };
    return { ...cell, value };
  });
  return [{ ...form, cells }, ...others];
}

async function readBack(sheets: readonly SheetLayout[]): Promise<ReturnType<typeof readBook>> {
  const workbook = await readWorkbook(await writeWorkbook(sheets), "phieu.xlsx");
  return readBook(workbook.ok ? workbook.sheets : []);
}

/** The figures of the one branch that there are. */
function countsIn({ counts }: CongressTable): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...counts].flatMap(
      ([
        field,
        {
          values: [count = null],
        },
      ]) => (count === null ? [] : [[field, count]]),
    ),
  );
}

function rules(sheets: readonly SheetLayout[]): ReadonlyMap<string, LayoutValidation> {
  const [form] = sheets;
  const names = form ? labels(form) : new Map<number, string>();
  return new Map((form?.validations ?? []).map((one) => [names.get(one.area.top) ?? "", one]));
}

describe("A form that nobody has filled in", () => {
  test.each<[string, BranchList, ListedBranch | null]>([
    ["made from nothing", NOTHING, null],
    ["with branches to choose from", LIST, null],
    ["with its branch", LIST, VILLAGE],
  ])("%s is refused as such, and is no branch with zeros", async (_what, list, branch) => {
    const book = await readBack(branchForm(list, branch));
    expect(book).toEqual({ ok: false, reasons: [{ sheet: "Phiếu", reason: { kind: "not-filled" } }] });
  });

  test("but for its branch is still refused", async () => {
    const book = await readBack(filled(branchForm(LIST, null), { "Tên chi bộ": OFFICE.name }));
    expect(book.ok ? [] : book.reasons.map(({ reason }) => reason.kind)).toEqual(["not-filled"]);
  });
});

describe("Each label is read as what it asks for", () => {
  const everything = Object.fromEntries(
    asked
      .filter(({ field }) => field !== "block" && field !== "branch")
      .map(({ label, counts }, i): [string, string | number] => [
        label,
        counts?.names === "one" ? "Nguyễn Văn A" : counts ? i : "19/4/2025",
      ]),
  );

  test("in the order of the list, with the age that young persons are below", async () => {
    const book = await readBack(filled(branchForm(LIST, VILLAGE), everything));
    const columns = book.ok ? columnsOf(book.table) : [];
    expect(columns.map(({ field }) => field).filter((field) => field !== "branch")).toEqual(
      asked.map(({ field }) => field).filter((field) => field !== "branch"),
    );
    expect(columns.find(({ field }) => field === "young")?.limit).toBe(YOUNG);
    expect(book.ok && mainSource(book.table).unread).toEqual([]);
  });

  test("who filled it in is nobody's figure", async () => {
    const typed = { "Số đảng viên": 12, "Người lập phiếu": "Lê Văn C, 0900000000" };
    const book = await readBack(filled(branchForm(LIST, VILLAGE), typed));
    expect(book.ok && countsIn(book.table)).toEqual({ members: 12 });
    expect(book.ok && mainSource(book.table).unread).toEqual([]);
    expect(book.ok && book.findings).toEqual([]);
  });
});

const NAMES = ["Nguyễn Văn A", "Trần Thị B", "H’Nga Niê", "Lê Văn C"];
const BRANCHES = [
  ...["Chi bộ Thôn 3", "Thôn Đông", "Văn phòng", "Trường Mầm non Hoa Sen", "Công an xã", "Tổ dân phố số 12"],
  ...["Quy hoạch, xây dựng", "Cơ quan Đảng", "Hợp tác xã (dịch vụ) Bình Minh", "Kế hoạch - Tài chính", "Trẻ"],
];
const NOTES = [
  "Bầu một lần đủ số lượng",
  "Không có",
  "Đ/c Nguyễn Văn A chuyển công tác",
  "Họp tại nhà văn hóa; 01 đ/c vắng",
];

/** The days of the season, as Excel keeps them. */
const [FIRST, LAST] = ["01/10/2024", "31/12/2025"].map((one) => dayToSerial(day(one)) ?? 0);

/** Entries that the form lets in: any part of what it asks, no part more than its whole. */
const entries: fc.Arbitrary<ReadonlyMap<string, string | number>> = fc
  .record({
    seeds: fc.array(fc.option(fc.nat(9999), { freq: 4 }), {
      minLength: asked.length,
      maxLength: asked.length,
    }),
    note: fc.constantFrom(...NOTES),
    person: fc.constantFrom(...NAMES),
  })
  .map(({ seeds, note, person }) => {
    const typed = new Map<string, string | number>();
    asked.forEach(({ field, counts }, i) => {
      const seed = seeds[i] ?? null;
      if (seed === null || field === "branch" || field === "block") return;
      const whole = counts?.atMost === undefined ? undefined : typed.get(counts.atMost);
      const most = typeof whole === "number" ? whole : 60;
      const first = FIRST ?? 0;
      if (field === "date") typed.set(field, first + (seed % ((LAST ?? 0) - first + 1)));
      else if (field === "note") typed.set(field, note);
      else if (counts?.names === "one") typed.set(field, person);
      else typed.set(field, counts?.neverZero ? 1 + (seed % 60) : seed % (most + 1));
    });
    return typed;
  })
  .filter((typed) => typed.size > 0);

const lists: fc.Arbitrary<BranchList> = fc.record({
  organisation: fc.constantFrom(null, "Đảng bộ xã Bình Minh", "ĐẢNG ỦY PHƯỜNG AN HÒA"),
  term: fc.constantFrom(null, { first: 2025, last: 2027 }),
  branches: fc
    .uniqueArray(fc.constantFrom(...BRANCHES), { minLength: 1 })
    .chain((names) =>
      fc
        .boolean()
        .map((blocks) =>
          names.map((name, i) => ({ name, block: blocks ? (i % 2 ? "Khối thôn" : "Khối cơ quan") : null })),
        ),
    ),
});

test("Whatever a branch fills in is read as exactly that, and nothing is doubted", async () => {
  await fc.assert(
    fc.asyncProperty(lists, entries, fc.nat(), fc.boolean(), async (list, typed, seed, forOne) => {
      const branch = list.branches[seed % list.branches.length];
      if (!branch) return;
      const own = Object.fromEntries([...typed].map(([field, value]) => [labelOf(field), value]));
      const chosen = {
        [labelOf("branch")]: branch.name,
        ...(branch.block !== null && { [labelOf("block")]: branch.block }),
      };
      const sheets = branchForm(list, forOne ? branch : null);
      const book = await readBack(filled(sheets, forOne ? own : { ...chosen, ...own }));
      if (!book.ok) throw new Error(JSON.stringify(book.reasons));
      const { table, findings } = book;
      expect(findings).toEqual([]);
      expect(table).toMatchObject({ organisation: list.organisation, term: list.term, names: [branch.name] });
      expect(table.blocks.map(({ name }) => name)).toEqual(branch.block === null ? [] : [branch.block]);
      expect(table.notes).toEqual([typed.get("note") ?? null]);
      const serial = typed.get("date");
      const [date] = table.dates;
      expect(date?.kind === "days" ? dayToSerial(date.first) : null).toBe(serial ?? null);
      const counts = [...typed].flatMap(([field, value]): [string, unknown][] =>
        asked.some((one) => one.field === field && one.counts)
          ? [[field, typeof value === "number" ? value : 1]]
          : [],
      );
      expect(countsIn(table)).toEqual(Object.fromEntries(counts));
      for (const [field, names] of table.people) expect(names).toEqual([[typed.get(field)]]);
    }),
    { numRuns: 60 },
  );
});

describe("What may be typed", () => {
  const forAll = rules(branchForm(LIST, null));

  test("has a rule in every cell to fill in, with words beside the cell and words for a mistake", () => {
    const [form] = branchForm(LIST, null);
    const open = form?.cells.filter(({ style }) => form.styles[style]?.unlocked) ?? [];
    expect(open.map(({ row }) => row)).toEqual([...(form?.validations ?? [])].map(({ area }) => area.top));
    for (const one of forAll.values()) {
      expect(() => nativeRule(one)).not.toThrow();
      expect(one.hint?.message).toBeTruthy();
    }
  });

  test.each([
    ["Đảng viên dự bị", "Số đảng viên"],
    ["Đảng viên dự đại hội", "Đảng viên được triệu tập"],
    ["Nữ", "Cấp ủy viên được bầu"],
  ])("“%s” is at most “%s”, and the message says so", (label, whole) => {
    const one = forAll.get(label);
    const above = forAll.get(whole);
    expect(one?.rule).toEqual({ kind: "count", most: 9999, within: { row: above?.area.top } });
    expect(one?.severity).toBe("stop");
    expect(one?.message).toContain(`“${whole}”`);
  });

  test("a day is one of the term's season", () => {
    expect(forAll.get("Ngày đại hội")?.rule).toEqual({
      kind: "day",
      first: day("01/10/2024"),
      last: day("31/12/2025"),
    });
  });

  test("branches and blocks drop down from the hidden sheet, where each stands once", () => {
    const [, list] = branchForm(LIST, null);
    expect(list).toMatchObject({ name: "Danh sách", isHidden: true });
    const texts = list?.cells.map(({ row, column, value }) => [
      row,
      column,
      value?.kind === "text" && value.text,
    ]);
    expect(texts).toEqual([
      [0, 0, VILLAGE.block],
      [1, 0, OFFICE.block],
      [0, 1, VILLAGE.name],
      [1, 1, OFFICE.name],
    ]);
    expect(forAll.get("Tên chi bộ")?.rule).toEqual({
      kind: "list-at",
      sheet: "Danh sách",
      words: { top: 0, left: 1, bottom: 1, right: 1 },
    });
  });

  test("a branch's own form has its name and block locked, and nothing to choose from", () => {
    const sheets = branchForm(LIST, VILLAGE);
    expect(sheets).toHaveLength(1);
    expect(() => filled(sheets, { "Tên chi bộ": "Thôn 4" })).toThrow("locked");
    expect(() => filled(sheets, { Khối: "Khối cơ quan" })).toThrow("locked");
  });

  test("what is not known of term and organisation is open to be completed, and nothing else of the head is", () => {
    const open = (list: BranchList): readonly number[] => {
      const [form] = branchForm(list, null);
      return (
        form?.cells
          .filter(({ column, style }) => column === 0 && form.styles[style]?.unlocked)
          .map(({ row }) => row) ?? []
      );
    };
    expect(open(NOTHING)).toEqual([0, 2]);
    expect(open(LIST)).toEqual([]);
  });
});
