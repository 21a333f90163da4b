/** What the command shows of names and texts that others made: they command nothing in a terminal, and fill no screen. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { ownFolder, runIn } from "./run";

const SAMPLE = join(process.cwd(), "assets", "ket-qua-mau.xlsx");
/** Clears the screen; as one sign; writes over the line; turns the direction of writing. */
const COMMANDS = "\u001b[2J\u009b2J\r\u202e";
const folder = ownFolder();

const run = (...args: readonly string[]) => runIn(folder(), args);

test.each<[string, readonly string[]]>([
  ["a file that is not there", [`a${COMMANDS}b.xlsx`]],
  ["an option that there is not", [`--a${COMMANDS}`]],
  ["a day that is none", [SAMPLE, "--as-of", COMMANDS]],
  ["a result that is written", [SAMPLE, "--bulletin", `a${COMMANDS}b.txt`]],
])("Nothing that a terminal obeys is in what is said of %s.", async (_what, args) => {
  const { err } = await run(...args);
  expect(err).toContain("�");
  expect(err).not.toMatch(/[\u001b\u009b\r\u202e]/);
});

test("Of joined files the names stand above the figures without such, and in JSON as they are.", async () => {
  const names = [`a${COMMANDS}.xlsx`, "b.xlsx"];
  for (const name of names) copyFileSync(SAMPLE, join(folder(), name));
  expect((await run(...names)).out).not.toMatch(/[\u001b\u009b\r\u202e]/);
  const { out } = await run(...names, "--json");
  expect(out).not.toMatch(/[\u001b\u009b\r\u202e]/);
  expect(JSON.stringify(JSON.parse(out))).toContain(JSON.stringify(names[0]));
});

const LONG = "x".repeat(32_000);

test.each<[string, readonly string[], string]>([
  ["a file that is not there", [`${LONG}.xlsx`], "x … x"],
  ["a name of many lines", ["x\n".repeat(16_000)], " … "],
  ["a name in quotes", [`${"”“".repeat(16_000)}.xlsx`], " … "],
  ["an option that there is not", [`--${LONG}`], "x … x"],
  ["a day that is none", [SAMPLE, "--as-of", LONG], "x … x"],
  ["a sheet that is not there", [SAMPLE, "--sheet", LONG], "Các trang hiện có: “Kết quả đại hội”."],
  ["a kind of document that there is not", [SAMPLE, "--kind", LONG], "bulletin"],
  ["a name of a result", [SAMPLE, "--xlsx", LONG], "phải có đuôi .xlsx"],
])("32,000 characters are not repeated: %s.", async (_what, args, sentence) => {
  const { code, err } = await run(...args);
  expect(code).not.toBe(0);
  expect(err.length).toBeLessThan(5000);
  expect(err.split("\n").length).toBeLessThan(10);
  expect(err).toContain(sentence);
});

test("A path as long as disks have them is said whole.", async () => {
  const path = `${"thư mục/".repeat(30)}kết quả.xlsx`;
  expect((await run(path)).err).toContain(`“${path}”`);
});
