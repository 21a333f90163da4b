/** Options that were given and change nothing are named on standard error, of each document that was asked for. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownFolder, runIn } from "./run";

const SAMPLE = join(process.cwd(), "assets", "ket-qua-mau.xlsx");
const folder = ownFolder();

async function toldOf(options: object, ...args: readonly string[]): Promise<readonly string[]> {
  writeFileSync(join(folder(), "options.json"), JSON.stringify(options));
  const { err } = await runIn(folder(), [SAMPLE, "--options", "options.json", ...args]);
  return err.split("\n").filter((line) => line !== "" && !line.startsWith("Đã lưu"));
}

test("each document that was asked for, and what it would need", async () => {
  const lines = await toldOf({ extremes: "women", surplus: true }, "--message", "tin.txt");
  expect(lines.filter((line) => line.startsWith("Bản tin, tùy chọn “extremes”: Chưa nêu"))).toHaveLength(1);
  expect(lines.filter((line) => line.includes("“surplus”")).map((line) => line.split(",")[0])).toEqual([
    "Bản tin",
    "Tin ngắn",
  ]);
});

test("what no document that was asked for has is not used, unless it is told anyway", async () => {
  const lines = await toldOf({ locality: "Xã Mây Trắng", surplus: true }, "--kind", "quick-report");
  expect(lines).toEqual(["Tùy chọn “locality” không dùng đến: văn bản được yêu cầu không có phần này."]);
});
