/**
 * `npm run bench`: medians of interleaved runs, told as ratios within one run, since machines differ.
 *
 * Core: from a grid of 100,000 x 25 cells to statistics and findings, against a loop that touches every cell; and how that grows with
 * the rows (growth.ts).
 * Files: see file-bench.ts.
 * Functions: one THONGKE against 40 DEM over 1,000 x 25 cells, of which Excel hands each call a copy of its own; one DEM over
 * 2,000 rows whose blanks come as 0 against reading them twice, computing all figures and checking them.
 */
import { makeReport } from "../../src/congress/report";
import { countOf } from "../../src/congress/statistics";
import { count, statistics } from "../../src/functions/functions";
import { plainGrid, type CellValue, type Grid } from "../../src/sheet/grid";
import { readSheet } from "../../src/reading/read-sheet";
import { benchFiles } from "./file-bench";
import { benchGrowth } from "./growth";
import { core, timed, touch, TODAY } from "./measured";
import { largeGrid } from "./sheet";

const ROWS = 100_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function benchCore(): void {
  const grid = largeGrid(ROWS);
  const loops: number[] = [];
  const cores: number[] = [];
  let sum = 0;
  for (let run = 0; run < 12; run++) {
    loops.push(timed(() => (sum += touch(grid))));
    cores.push(
      timed(() => {
        core(grid, ROWS);
      }),
    );
  }
  // The first runs warm the machine up.
  const [loop, whole] = [median(loops.slice(2)), median(cores.slice(2))];
  say(`core: ${ROWS} x 25 cells (sum ${sum})`);
  say(`  touching every cell   ${loop.toFixed(1)} ms`);
  say(`  statistics, findings  ${whole.toFixed(1)} ms = ${(whole / loop).toFixed(2)} x (limit 6)`);
}

const PERSONS = 868;
const TOWN = ["Kinh", "Tày", "Nùng"];

/** A list with a row a person, in branches of seven. */
function listOfPersons(): Grid {
  const header = [
    "STT",
    "Họ và tên",
    "Năm sinh",
    "Giới tính",
    "Dân tộc",
    "Chi bộ",
    "Chức vụ",
    "Chuyên môn",
    "LLCT",
    "Tái cử",
  ];
  const rows = Array.from({ length: PERSONS }, (_row, i): readonly CellValue[] => [
    i + 1,
    `Nguyễn Văn A${i}`,
    1960 + (i % 35),
    i % 3 === 0 ? "Nữ" : "Nam",
    TOWN[i % TOWN.length] ?? "",
    `Chi bộ ${Math.floor(i / 7)}`,
    i % 7 === 0 ? "Bí thư" : i % 7 === 1 ? "Phó bí thư" : "Chi ủy viên",
    i % 2 === 0 ? "Đại học Luật" : "Thạc sĩ Kinh tế",
    "Trung cấp",
    i % 4 === 0 ? "x" : null,
  ]);
  return plainGrid("DS", [["DANH SÁCH CẤP ỦY VIÊN NHIỆM KỲ 2025-2027"], header, ...rows]);
}

function benchPersons(): void {
  const grid = listOfPersons();
  const times: number[] = [];
  for (let run = 0; run < 12; run++) {
    times.push(
      timed(() => {
        const read = readSheet(grid);
        if (!read.ok) throw new Error(`The list does not read: ${read.reason.kind}`);
        const report = makeReport({ table: read.table, findings: read.findings, asOf: TODAY, today: TODAY });
        if (countOf(report.statistics, "elected")?.count !== PERSONS) throw new Error("The list is misread.");
      }),
    );
  }
  say(`persons: ${PERSONS} x 10 cells, read, counted and checked`);
  say(
    `  the first time ${(times[0] ?? NaN).toFixed(1)} ms, then ${median(times.slice(2)).toFixed(1)} ms (limit 100 ms)`,
  );
}

const CELLS_OF_DEM = 40;
const ROWS_OF_RANGE = 1000;
/** What is counted in turn. */
const COUNTED = ["Cấp ủy viên được bầu", "Tái cử", "Nữ", "Trẻ tuổi", "Bí thư", "Trình độ đại học"];

/** The arguments of a call as they come from Excel, and what they weigh. */
function handedOver(given: readonly unknown[]): { readonly text: string; readonly bytes: number } {
  const text = JSON.stringify(given);
  return { text, bytes: Buffer.byteLength(text) };
}

function rangeIn(text: string): unknown[][] {
  const [range]: readonly unknown[] = JSON.parse(text);
  if (!Array.isArray(range)) throw new Error("The first argument is the range.");
  return range;
}

function benchFunctions(): void {
  const { values } = largeGrid(ROWS_OF_RANGE);
  const range = values.map((row) => Array.from({ length: 25 }, (_cell, column) => row[column] ?? null));
  const one = handedOver([range, null]);
  const many = Array.from({ length: CELLS_OF_DEM }, (_cell, i) => {
    const name = COUNTED[i % COUNTED.length] ?? "";
    return { name, ...handedOver([range, name, null, null]) };
  });
  const tables: number[] = [];
  const cells: number[] = [];
  for (let run = 0; run < 9; run++) {
    tables.push(timed(() => statistics(rangeIn(one.text))));
    cells.push(timed(() => many.forEach(({ name, text }) => count(rangeIn(text), name))));
  }
  const [table, single] = [median(tables.slice(2)), median(cells.slice(2))];
  const bytes = many.reduce((sum, call) => sum + call.bytes, 0);
  say(`functions: ${ROWS_OF_RANGE} x 25 cells`);
  say(`  one THONGKE     ${table.toFixed(1)} ms, ${(one.bytes / 1000).toFixed(0)} kB`);
  say(
    `  ${CELLS_OF_DEM} DEM          ${single.toFixed(1)} ms = ${(single / table).toFixed(1)} x, ${(bytes / 1000).toFixed(0)} kB = ${(bytes / one.bytes).toFixed(1)} x (at least 35)`,
  );
}

const ROWS_OF_DEM = 2000;
const MOST_OF_WHOLE = 0.5;

/**
 * What a DEM need not do: to take over the cells, to read them with zeros as blanks and once more with those that are zeros
 * (here `isZero` knows them), and to report all of it.
 */
function wholeReport(
  passed: readonly (readonly CellValue[])[],
  isZero: (row: number, column: number) => boolean,
): number {
  const range = passed.map((row) => row.map((value) => (value === "" ? null : value)));
  const without = range.map((row) => row.map((value) => (value === 0 ? null : value)));
  const blank = readSheet(plainGrid("", without));
  const zeros = range.map((row, r) => row.map((value, c) => (value === 0 && !isZero(r, c) ? null : value)));
  const read = readSheet(plainGrid("", zeros));
  if (!blank.ok || !read.ok) throw new Error("The bench sheet does not read.");
  const report = makeReport({ table: read.table, findings: read.findings, asOf: null, today: TODAY });
  return countOf(report.statistics, "reelected")?.count ?? NaN;
}

function benchDem(): void {
  const grid = largeGrid(ROWS_OF_DEM);
  const width = Math.max(...grid.values.map((row) => row.length));
  const isZero = (row: number, column: number): boolean => grid.values[row]?.[column] === 0;
  const passed = (): CellValue[][] =>
    grid.values.map((row) => Array.from({ length: width }, (_cell, column) => row[column] ?? 0));
  const wholes: number[] = [];
  const singles: number[] = [];
  let [whole, single] = [0, 0];
  for (let run = 0; run < 100; run++) {
    const [one, other] = [passed(), passed()];
    wholes.push(timed(() => (whole = wholeReport(one, isZero))));
    singles.push(timed(() => (single = count(other, "Tái cử"))));
  }
  if (whole !== single) throw new Error("DEM counts otherwise than the report.");
  // The quickest: a pause of the machine is longer than either.
  const [before, now] = [Math.min(...wholes), Math.min(...singles)];
  say(`one DEM: ${ROWS_OF_DEM} x ${width} cells, blanks as 0`);
  say(`  read twice, all reported  ${before.toFixed(1)} ms`);
  say(
    `  DEM                       ${now.toFixed(1)} ms = ${(now / before).toFixed(2)} x (limit ${MOST_OF_WHOLE})`,
  );
  if (now / before > MOST_OF_WHOLE) process.exitCode = 1;
}

benchCore();
benchGrowth(say);
benchPersons();
benchFunctions();
benchDem();
benchFiles(say);
