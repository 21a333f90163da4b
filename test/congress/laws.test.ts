/** Laws that hold for every table, tried on thousands of made-up ones. */
import fc from "fast-check";
import { checkTerm } from "../../src/congress/checks/checks";
import { standingOn } from "../../src/congress/standing";
import { computeStatistics, type GroupStatistics } from "../../src/congress/statistics";
import { columnsOf, type CongressTable, type CountColumn } from "../../src/congress/table";
import { compareDays, type Day } from "../../src/vietnamese/day";
import { drawTable } from "../support/table";

const FIELDS = [
  "planned",
  "elected",
  "reelected",
  "women",
  "degree",
  "master",
  "averageAge",
  "branches",
  "heldBranches",
];

const someDay: fc.Arbitrary<Day> = fc
  .integer({ min: 1, max: 30 })
  .map((d) => ({ year: 2017, month: 4, day: d }));
const dayText = someDay.map(({ day }) => `${day}/4/2017`);
const count = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }).map(String) },
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.constant("?") },
);
const date = fc.oneof(dayText, fc.constantFrom("", "4/2017", "II/2017", "3-9/4/2017"));
const mark = fc.constantFrom("", "", "held", "pending", "exempt");

/** A table of some of the fields, with every row in one of three blocks. */
const someTable: fc.Arbitrary<CongressTable> = fc
  .record({
    fields: fc.subarray(FIELDS),
    rows: fc.array(
      fc.record({
        date,
        mark,
        cells: fc.array(count, { minLength: FIELDS.length, maxLength: FIELDS.length }),
      }),
      { maxLength: 12 },
    ),
    blocks: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ fields, rows, blocks }) => {
    const lines = [["branch", "date", "mark", ...fields].join(" | ")];
    const perBlock = Math.ceil(rows.length / blocks);
    rows.forEach((row, i) => {
      if (i % perBlock === 0) lines.push(`# KHỐI ${i}`);
      const cells = row.cells.slice(0, fields.length);
      lines.push([`Chi bộ ${i}`, row.date, row.mark, ...cells].join(" | "));
    });
    return drawTable(lines.join("\n"));
  });

/** The same rows in another order, each with its block. */
function reordered(table: CongressTable, order: readonly number[]): CongressTable {
  const along = <T>(list: readonly T[]): readonly T[] => order.flatMap((i) => list.slice(i, i + 1));
  const column = ({ values }: CountColumn): CountColumn => ({ values: along(values) });
  const map = (columns: ReadonlyMap<string, CountColumn>): ReadonlyMap<string, CountColumn> =>
    new Map([...columns].map(([id, one]) => [id, column(one)]));
  const counts = map(table.counts);
  const total = counts.get("branches");
  return {
    ...table,
    rows: along(table.rows),
    names: along(table.names),
    blockOf: along(table.blockOf),
    dates: along(table.dates),
    states: along(table.states),
    notes: along(table.notes),
    counts,
    averages: map(table.averages),
    branchCounts:
      (total && { total, held: counts.get("heldBranches") ?? null, pending: null, exempt: null }) || null,
  };
}

/** Counts and averages by indicator, and the progress: all that a group says. */
function told({ progress, figures }: GroupStatistics): object {
  const values = [...figures].map(([id, figure]) => {
    return figure.kind === "count"
      ? [id, figure.count, figure.base?.count]
      : [id, figure.numerator, figure.denominator];
  });
  return { progress, values };
}

const tableAndOrder = someTable.chain((table) =>
  fc.record({
    table: fc.constant(table),
    order: fc.shuffledSubarray([...table.rows.keys()], { minLength: table.rows.length }),
    asOf: fc.option(someDay),
  }),
);

test("the order of rows does not matter", () => {
  fc.assert(
    fc.property(tableAndOrder, ({ table, order, asOf }) => {
      const other = reordered(table, order);
      const [a, b] = [table, other].map((one) => computeStatistics(one, standingOn(one, asOf)));
      if (!a || !b) throw new Error("Two tables were given.");
      expect(told(b)).toEqual(told(a));
      expect(b.blocks.map(told)).toEqual(a.blocks.map(told));
      const [x, y] = [table, other].map((one) => checkTerm(computeStatistics(one, standingOn(one, asOf))));
      expect(y?.map(({ code }) => code).sort()).toEqual(x?.map(({ code }) => code).sort());
    }),
  );
});

test("blocks add up to the whole", () => {
  fc.assert(
    fc.property(someTable, fc.option(someDay), (table, asOf) => {
      const { progress, figures, blocks } = computeStatistics(table, standingOn(table, asOf));
      for (const part of ["total", "required", "held", "pending", "exempt"] as const) {
        expect(blocks.reduce((all, block) => all + block.progress[part], 0)).toBe(progress[part]);
      }
      for (const [id, whole] of figures) {
        const parts = blocks.flatMap((block) => block.figures.get(id) ?? []);
        const add = (value: (figure: (typeof parts)[number]) => number): number =>
          parts.reduce((all, part) => all + value(part), 0);
        if (whole.kind === "count") {
          expect(add((part) => (part.kind === "count" ? part.count : 0))).toBe(whole.count);
        } else {
          expect(add((part) => (part.kind === "average" ? part.numerator : 0))).toBe(whole.numerator);
          expect(add((part) => (part.kind === "average" ? part.denominator : 0))).toBe(whole.denominator);
        }
      }
    }),
  );
});

test("held, pending and exempt ones are all, and the required all but the exempt", () => {
  fc.assert(
    fc.property(someTable, fc.option(someDay), (table, asOf) => {
      const { progress, blocks } = computeStatistics(table, standingOn(table, asOf));
      for (const { total, required, held, pending, exempt } of [progress, ...blocks.map((b) => b.progress)]) {
        expect(held + pending + exempt).toBe(total);
        expect(required).toBe(total - exempt);
      }
    }),
  );
});

test("a later as-of date never lowers what is held, in any branch", () => {
  fc.assert(
    fc.property(someTable, someDay, someDay, (table, one, other) => {
      const [earlier, later] = compareDays(one, other) <= 0 ? [one, other] : [other, one];
      const before = standingOn(table, earlier).states;
      const after = standingOn(table, later).states;
      before.forEach((state, i) => {
        if (state === "held") expect(after[i]).toBe("held");
      });
    }),
  );
});

test("checks and statistics leave the table as it was, and say the same again", () => {
  fc.assert(
    fc.property(someTable, someDay, (table, asOf) => {
      const before = structuredClone(table);
      const standing = standingOn(table, asOf);
      const first = checkTerm(computeStatistics(table, standing));
      computeStatistics(table, standing);
      expect(checkTerm(computeStatistics(table, standing))).toEqual(first);
      expect(table).toEqual(before);
    }),
  );
});

test("every finding of a branch is in one of its rows and in a column of the sheet", () => {
  fc.assert(
    fc.property(someTable, someDay, (table, asOf) => {
      for (const { cell } of checkTerm(computeStatistics(table, standingOn(table, asOf)))) {
        if (!cell) continue;
        expect(table.rows).toContain(cell.row);
        expect(columnsOf(table).map(({ column }) => column)).toContain(cell.column);
      }
    }),
  );
});
