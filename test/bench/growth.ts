/**
 * How the core's time grows with the rows: 10,000, 100,000 and 250,000 of 25 cells, as processor time, drawn to docs/do-thoi-gian.svg
 * beside the line that the first of them makes.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { core } from "./measured";
import { largeGrid } from "./sheet";

const ROWS = [10_000, 100_000, 250_000] as const;
/** Each time as many rows as these together, and no fewer runs than three: what is short has to be warm as well. */
const ROWS_IN_ALL = 200_000;
const FEWEST_RUNS = 3;
/** What a row may cost of the most, of what it costs where there are few. */
const MOST_A_ROW = 2;
const PLOT = fileURLToPath(new URL("../../docs/do-thoi-gian.svg", import.meta.url));

interface Point {
  readonly rows: number;
  readonly ms: number;
}

export function benchGrowth(say: (line: string) => void): void {
  const points = ROWS.map((rows): Point => ({ rows, ms: quickest(rows) }));
  const [first, ...others] = points;
  if (!first) return;
  say("core by rows, of processor time");
  for (const { rows, ms } of points) {
    const share = ms / rows / (first.ms / first.rows);
    say(
      `  ${String(rows).padStart(7)} x 25  ${ms.toFixed(0)} ms, a row ${share.toFixed(2)} x (limit ${MOST_A_ROW})`,
    );
  }
  if (others.some(({ rows, ms }) => ms / rows > MOST_A_ROW * (first.ms / first.rows))) process.exitCode = 1;
  writeFileSync(PLOT, plotOf(points));
}

/** The quickest: a pause of the machine only adds. */
function quickest(rows: number): number {
  const grid = largeGrid(rows);
  const runs = Array.from({ length: Math.max(FEWEST_RUNS, ROWS_IN_ALL / rows) }, () => {
    const start = process.cpuUsage();
    core(grid, rows);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...runs);
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [640, 360, 70, 50, 50, 40] as const;

function plotOf(points: readonly Point[]): string {
  const most = {
    rows: Math.max(...points.map(({ rows }) => rows)),
    ms: Math.max(...points.map(({ ms }) => ms)),
  };
  const x = (rows: number): number => Math.round(LEFT + (rows / most.rows) * (WIDTH - LEFT - RIGHT));
  const y = (ms: number): number => Math.round(HEIGHT - BOTTOM - (ms / most.ms) * (HEIGHT - BOTTOM - TOP));
  const [first] = points;
  const straight = first ? Math.min(1, most.ms / ((first.ms / first.rows) * most.rows)) : 0;
  const end = { rows: most.rows * straight, ms: first ? (first.ms / first.rows) * most.rows * straight : 0 };
  const line = points.map(({ rows, ms }) => `${x(rows)},${y(ms)}`).join(" ");
  const number = (value: number): string => Math.round(value).toLocaleString("vi-VN");
  const labels = points.flatMap(({ rows, ms }, i) => [
    `<circle cx="${x(rows)}" cy="${y(ms)}" r="4" fill="#a4262c"/>`,
    `<text x="${x(rows) + (i === 0 ? 8 : -8)}" y="${y(ms) + (i === 0 ? 14 : -8)}" text-anchor="${i === 0 ? "start" : "end"}">${number(ms)} ms</text>`,
    `<text x="${x(rows)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${number(rows)}</text>`,
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">`,
    `<title>Thời gian tính theo số dòng</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${LEFT}" y="24" font-size="15">Từ ô đến số liệu: thời gian bộ xử lý theo số dòng (25 cột)</text>`,
    `<path d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}" fill="none" stroke="#605e5c"/>`,
    `<path d="M${x(0)} ${y(0)}L${x(end.rows)} ${y(end.ms)}" stroke="#a19f9d" stroke-dasharray="5 5"/>`,
    `<polyline points="${x(0)},${y(0)} ${line}" fill="none" stroke="#a4262c" stroke-width="2"/>`,
    ...labels,
    `<text x="${WIDTH - RIGHT}" y="${HEIGHT - 10}" text-anchor="end">dòng</text>`,
    `<text x="${LEFT}" y="${HEIGHT - 10}" fill="#605e5c">nét đứt: nếu mỗi dòng tốn bằng lúc có 10.000 dòng</text>`,
    "</svg>",
    "",
  ].join("\n");
}
