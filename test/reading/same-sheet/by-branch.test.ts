/** Laws of joining two tables by their branches, tried on many made-up ones. */
import fc from "fast-check";
import { cellsOf, lineIn, percentCell, type CongressTable } from "../../../src/congress/table";
import { joinByBranch } from "../../../src/reading/same-sheet/by-branch";
import { inOrder } from "../../../src/reading/same-sheet/in-order";
import { pairBranches } from "../../../src/reading/same-sheet/pairs";
import { drawTable } from "../../support/table";
import { told } from "../../support/told";

const FIELDS = ["members", "attended", "planned", "elected", "women", "reelected"];

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }).map(String) },
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.constant("?") },
);
const row = fc.record({
  date: fc.constantFrom("", "19/4/2017", "20/4/2017", "4/2017"),
  mark: fc.constantFrom("", "", "held", "pending", "exempt"),
  cells: fc.array(cell, { minLength: FIELDS.length, maxLength: FIELDS.length }),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

/** Branches by their numbers, and which fields are told of them. */
function tableOf(
  rows: readonly (readonly [number, Row])[],
  fields: readonly string[],
  isDated = true,
): CongressTable {
  const head = ["branch", ...(isDated ? ["date", "mark"] : []), ...fields];
  const lines = rows.map(([number, { date, mark, cells }]) => [
    `Chi bộ ${number}`,
    ...(isDated ? [date, mark] : []),
    ...fields.map((field) => cells[FIELDS.indexOf(field)] ?? ""),
  ]);
  return drawTable([head, ...lines].map((line) => line.join(" | ")).join("\n"));
}

function join(main: CongressTable, other: CongressTable): ReturnType<typeof joinByBranch> {
  return joinByBranch(main, other, pairBranches(main, other));
}

const ALL = ["date", "state", ...FIELDS];

test("a table joined with itself is the same, and nothing is found", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (rows) => {
      const table = tableOf([...rows.entries()], FIELDS);
      const joined = join(table, table);
      expect(told(joined.table, ...ALL)).toEqual(told(table, ...ALL));
      for (const field of FIELDS) expect(cellsOf(joined.table, 0, field)).toEqual(cellsOf(table, 0, field));
      expect(joined.findings).toEqual([]);
    }),
  );
});

test("columns in two tables give what they give in one, whatever the order of the rows, and keep their cells", () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 9 }).chain((rows) =>
        fc.record({
          rows: fc.constant([...rows.entries()]),
          others: fc.shuffledSubarray([...rows.entries()], {
            minLength: rows.length,
            maxLength: rows.length,
          }),
          fields: fc.subarray(FIELDS),
          isDated: fc.boolean(),
        }),
      ),
      ({ rows, others, fields, isDated }) => {
        const rest = FIELDS.filter((field) => !fields.includes(field));
        const [main, other] = [tableOf(rows, fields, isDated), tableOf(others, rest, !isDated)];
        const { table, findings } = join(main, other);
        const toldAlways = ["date", "state", ...FIELDS];
        const blank = (lines: readonly string[]): readonly string[] =>
          lines.map((line) => line.replaceAll("(none)", "-"));
        expect(blank(told(table, ...toldAlways))).toEqual(blank(told(tableOf(rows, FIELDS), ...toldAlways)));
        expect(findings).toEqual([]);
        rows.forEach(([number, { cells }], i) => {
          const at = others.findIndex(([one]) => one === number);
          FIELDS.forEach((field, f) => {
            if (cells[f] === "") return;
            const own = fields.includes(field) ? cellsOf(main, i, field) : cellsOf(other, at, field);
            expect(cellsOf(table, i, field)).toEqual(own);
          });
        });
      },
    ),
  );
});

test("the branches of a half and of the other half are those of the whole", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 9 }), fc.nat(8), (rows, cut) => {
      const all = [...rows.entries()];
      const joined = join(tableOf(all.slice(0, cut + 1), FIELDS), tableOf(all.slice(cut + 1), FIELDS));
      expect(told(joined.table, ...ALL)).toEqual(told(tableOf(all, FIELDS), ...ALL));
    }),
  );
});

test("in another order each branch keeps what is known of it, and its cells", () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 9 }).chain((rows) =>
        fc.record({
          rows: fc.constant([...rows.entries()]),
          order: fc.shuffledSubarray([...rows.keys()], { minLength: rows.length, maxLength: rows.length }),
        }),
      ),
      ({ rows, order }) => {
        const { table } = join(tableOf(rows, ["members"]), tableOf(rows, ["elected", "women"], false));
        const moved = inOrder(table, order);
        const lines = told(table, ...ALL);
        expect(told(moved, ...ALL)).toEqual(order.map((i) => lines[i]));
        expect(moved.names.map((_name, i) => cellsOf(moved, i, "women"))).toEqual(
          order.map((i) => cellsOf(table, i, "women")),
        );
      },
    ),
  );
});

describe("What staff typed", () => {
  const main = drawTable("branch | elected | women | women%\nA | 4 | 1 | 25\nB | 2 | 1 | 50\n= Cộng | 6 | 2");
  const other = drawTable(
    "branch | members | attended | attended%\nB | 20 | 19 | 95\nC | 9 | 9 | 100\n= Cộng | 29 | 28",
  );

  test("totals sum the branches of their own table", () => {
    const { table } = join(main, other);
    expect(table.reportedTotals.map(({ source }) => source)).toEqual([0, 1]);
    expect(table.names.map((_name, i) => [lineIn(table, i, 0), lineIn(table, i, 1)])).toEqual([
      [1, null],
      [2, 1],
      [null, 2],
    ]);
  });

  test("shares stand where they were typed", () => {
    const { table } = join(main, other);
    const [women, attended] = table.percents;
    expect(women?.values).toEqual([25, 50, null]);
    expect(attended?.values).toEqual([null, 95, 100]);
    expect(attended && percentCell(table, 1, attended)).toEqual({ sheet: "KQ", row: 1, column: 3 });
  });
});

describe("Branches are paired", () => {
  const named = (...names: readonly string[]): CongressTable => drawTable(["branch", ...names].join("\n"));
  test.each([
    ["Chi bộ Thôn 1", "CB thôn 01"],
    ["Chi bộ Trường THCS", "TRƯỜNG THCS"],
    ["Chi bộ thôn Hòa An", "Thon Hoa An"],
  ])("“%s” with “%s”", (one, other) => {
    expect(pairBranches(named(one), named(other)).of).toEqual([0]);
  });

  test("with their accents where both have them", () => {
    const { of, added } = pairBranches(named("Thôn Hà", "Thôn Hạ"), named("Thôn Hạ", "Thôn Hà", "Thôn Há"));
    expect([of, added]).toEqual([[1, 0, 2], [2]]);
  });

  test("but not where the accents differ", () => {
    expect(pairBranches(named("Thôn Hà"), named("Thôn Hạ")).added).toEqual([0]);
  });

  test("within their blocks, else by their order, which is told", () => {
    const blocks = drawTable("branch\n# Xã A\nThôn 1\n# Xã B\nThôn 1");
    const turned = drawTable("branch\n# Xã B\nThôn 1\n# Xã A\nThôn 1");
    expect(pairBranches(blocks, turned)).toMatchObject({ of: [1, 0], byOrder: [] });
    expect(pairBranches(blocks, named("Thôn 1", "Thôn 1"))).toMatchObject({ of: [0, 1], byOrder: [0] });
  });
});
