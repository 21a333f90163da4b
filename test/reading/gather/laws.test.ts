/** Laws of joining, over drawn folders: each branch counts once, whatever the order of files, and every figure stands where it is said to. */
import fc from "fast-check";
import { joinResults } from "../../../src/analysis/joining";
import { defaultChoices } from "../../../src/analysis/choices";
import { makeReport } from "../../../src/congress/report";
import { countOf } from "../../../src/congress/statistics";
import { cellsOf, type CongressTable } from "../../../src/congress/table";
import { readBook } from "../../../src/reading/read-book";
import { readBooks, type ReadBooks, type ReadFile } from "../../../src/reading/read-books";
import type { CellRef } from "../../../src/sheet/address";
import type { CellValue, Grid } from "../../../src/sheet/grid";
import { layoutGrid } from "../../../src/sheet/layout-grid";
import {
  FIGURES,
  folders,
  readFile,
  sheetOf,
  trueLines,
  type Branch,
  type DrawnFile,
} from "../../support/folders";
import { day } from "../../support/table";
import { told } from "../../support/told";

const TODAY = day("30/6/2025");

function tableOf({ table }: Pick<ReadBooks, "table">): CongressTable {
  if (!table) throw new Error("Nothing counts.");
  return table;
}

/** What is told of each branch, in the order of the names. */
function linesOf(table: CongressTable): readonly string[] {
  return [...told(table, "date", ...FIGURES)].sort();
}

function branchesOf(files: readonly DrawnFile[]): readonly Branch[] {
  return files.flatMap(({ branches }) => branches);
}

/** A folder, some of its files once more with figures mended ("lần 2"), or as copies under another name; and in another order. */
const sentAgain = folders.chain((files) =>
  fc
    .record({
      mended: fc.subarray([...files]),
      copied: fc.subarray([...files]),
      seed: fc.nat(),
    })
    .map(({ mended, copied, seed }) => {
      const again = mended.map((one): DrawnFile => {
        const branches = one.branches.map((branch) => ({ ...branch, members: branch.members + 200 }));
        return { ...one, branches, file: one.file.replace(".xlsx", " lần 2.xlsx") };
      });
      const copies = copied.map((one) => ({ ...one, file: `Bản sao của ${one.file}` }));
      const all = [...files, ...again, ...copies];
      return { files, again, all, shuffled: shuffled(all, seed) };
    }),
);

function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  return items
    .map((item, i) => ({ item, key: Math.sin(seed + i * 7919) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

test("every branch of a folder counts with its own figures, and the whole is their sum", () => {
  fc.assert(
    fc.property(folders, (files) => {
      const joined = readBooks(files.map((one) => readFile(one)));
      const table = tableOf(joined);
      expect(linesOf(table)).toEqual(trueLines(branchesOf(files)));
      expect(new Set(joined.files.map(({ status }) => status))).toEqual(new Set(["read"]));
      const { statistics } = makeReport({ table, findings: [], asOf: null, today: TODAY });
      for (const id of FIGURES)
        expect(countOf(statistics, id)?.count).toBe(
          branchesOf(files).reduce((sum, branch) => sum + branch[id], 0),
        );
    }),
    { numRuns: 30 },
  );
});

test("the order in which files are given decides nothing", () => {
  fc.assert(
    fc.property(sentAgain, ({ all, shuffled: others }) => {
      expect(readBooks(others.map((one) => readFile(one)))).toEqual(
        readBooks(all.map((one) => readFile(one))),
      );
    }),
    { numRuns: 30 },
  );
});

test("a file that is there twice, or under another name as well, changes nothing", () => {
  fc.assert(
    fc.property(folders, fc.nat(), (files, at) => {
      const [one = files[0]] = [files[at % files.length]];
      if (!one) return;
      const before = readBooks(files.map((file) => readFile(file)));
      for (const file of [`Bản sao của ${one.file}`, one.file.replace(".xlsx", " (1).xlsx"), `A.xlsx`]) {
        const copy = { ...one, file };
        const after = readBooks([...files, copy].map((drawn) => readFile(drawn)));
        expect(linesOf(tableOf(after))).toEqual(linesOf(tableOf(before)));
        expect(after.files.filter(({ status }) => status !== "read").map(({ status }) => status)).toEqual([
          "duplicate",
        ]);
      }
    }),
    { numRuns: 30 },
  );
});

test("of a branch that sent again the later figures count, and it is said of the older file", () => {
  fc.assert(
    fc.property(sentAgain, ({ files, again, all }) => {
      const later = branchesOf(again);
      const wanted = branchesOf(files).map((one) => later.find(({ name }) => name === one.name) ?? one);
      const joined = readBooks(all.map((one) => readFile(one)));
      expect(linesOf(tableOf(joined))).toEqual(trueLines(wanted));
      const older = joined.files.filter(({ status }) => status === "older").map(({ file }) => file);
      for (const { file } of again) expect(older).toContain(file.replace(" lần 2", ""));
    }),
    { numRuns: 30 },
  );
});

test("every cell that is named exists in its file, and holds the figure", () => {
  fc.assert(
    fc.property(sentAgain, ({ all }) => {
      const grids = new Map(all.map((one) => [one.file, sheetOf(one)]));
      const joined = readBooks(all.map((one) => readFile(one)));
      const table = tableOf(joined);
      table.names.forEach((name, i) => {
        for (const id of FIGURES)
          expect([name, id, valueAt(grids, cellsOf(table, i, id)[0])]).toEqual([
            name,
            id,
            table.counts.get(id)?.values[i],
          ]);
        expect(valueAt(grids, cellsOf(table, i, "branch")[0])).toBe(name);
      });
      const report = makeReport({ table, findings: joined.findings, asOf: null, today: TODAY });
      for (const { cell, values } of report.findings)
        for (const named of [cell, ...Object.values(values)])
          if (typeof named === "object" && named !== null && "row" in named)
            expect(valueAt(grids, named)).toBeDefined();
    }),
    { numRuns: 30 },
  );
});

/** Undefined where there is no such cell. */
function valueAt(
  grids: ReadonlyMap<string, Grid>,
  { book, sheet, row, column }: CellRef,
): CellValue | undefined {
  const grid = grids.get(book ?? "");
  return grid?.sheet === sheet ? grid.values[row]?.[column] : undefined;
}

/** The joined sheet of files, with those of the sheet before. */
function joinedGrid(read: readonly ReadFile[], before: Grid | null): Grid {
  const { layout } = joinResults(read, before, defaultChoices, TODAY);
  if (!layout) throw new Error("Nothing counts.");
  return layoutGrid(layout);
}

function linesOn(grid: Grid): readonly string[] {
  const read = readBook([grid]);
  if (!read.ok) throw new Error("The joined sheet does not read.");
  return linesOf(read.table);
}

test("joining one half and then the other to the joined sheet gives what joining all gives", () => {
  fc.assert(
    fc.property(sentAgain, fc.nat(), ({ shuffled: all }, at) => {
      fc.pre(all.length > 1);
      const read = all.map((one) => readFile(one));
      const middle = 1 + (at % (read.length - 1));
      const half = joinedGrid(read.slice(0, middle), null);
      expect(linesOn(joinedGrid(read.slice(middle), half))).toEqual(linesOn(joinedGrid(read, null)));
    }),
    { numRuns: 30 },
  );
});

/** The files of a folder as two organisations send them, with other members. */
const ofTwo = folders.map((files) =>
  ["XÃ HÒA BÌNH", "XÃ TÂN LẬP"].map((organisation, i) =>
    files.map((one): DrawnFile => ({
      ...one,
      file: `${organisation} ${one.file}`,
      organisation: `ĐẢNG BỘ ${organisation}`,
      branches: one.branches.map((branch) => ({ ...branch, members: branch.members + 200 * i })),
    })),
  ),
);

test("branches of one name in two organisations stay two", () => {
  fc.assert(
    fc.property(ofTwo, (two) => {
      const all = two.flat();
      const joined = readBooks(all.map((one) => readFile(one)));
      expect(linesOf(tableOf(joined))).toEqual(trueLines(branchesOf(all)));
    }),
    { numRuns: 30 },
  );
});

test("they stay two where one organisation is joined to the sheet of the other", () => {
  fc.assert(
    fc.property(ofTwo, ([one = [], other = []]) => {
      const first = joinedGrid(
        one.map((file) => readFile(file)),
        null,
      );
      const both = joinedGrid(
        other.map((file) => readFile(file)),
        first,
      );
      expect(linesOn(both)).toEqual(trueLines(branchesOf([...one, ...other])));
    }),
    { numRuns: 30 },
  );
});
