/** `--form` and `--forms`: forms for branches, made of a list or of nothing, filled in and read. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { say } from "../../src/i18n/messages";
import { readWorkbook } from "../../src/workbook/file/read";
import { ownFolder, runIn, type Run } from "./run";

const SAMPLE = resolve("assets/ket-qua-mau.xlsx");
const FORMS = [
  "Phieu - Ban quan ly du an.xlsx",
  "Phieu - Ke hoach tong hop.xlsx",
  "Phieu - Quan ly dau tu va Quan ly doanh nghiep.xlsx",
  "Phieu - Quy hoach xay dung va tai nguyen moi truong.xlsx",
  "Phieu - Van phong.xlsx",
];
const folder = ownFolder();

const run = (...args: readonly string[]): Promise<Run> => runIn(folder(), args);

/** The texts of a file's first sheet. */
async function textsIn(name: string): Promise<readonly unknown[]> {
  const book = await readWorkbook(new Uint8Array(readFileSync(join(folder(), name))), name);
  return book.ok ? (book.sheets[0]?.values.flat() ?? []) : [];
}

test("each branch of the results gets a form of its own, in a folder that is made for them", async () => {
  expect(await run(SAMPLE, "--forms", "gui/phieu")).toEqual({
    code: 0,
    out: "",
    err: `${say("cli.forms-saved", { count: 5, folder: "gui/phieu" })}\n`,
  });
  expect(readdirSync(join(folder(), "gui/phieu")).sort()).toEqual(FORMS);
  expect(await textsIn("gui/phieu/Phieu - Van phong.xlsx")).toContain("Văn phòng");
});

test("one for all is made of a list of branches that has nothing else, and of nothing", async () => {
  writeFileSync(join(folder(), "ds.csv"), "STT,Tên chi bộ\n1,Thôn 1\n2,Thôn 2\n");
  const { code, err } = await run("ds.csv", "--form", "phieu.xlsx");
  expect([code, err]).toEqual([0, `${say("cli.saved", { file: "phieu.xlsx" })}\n`]);
  expect((await run("--form", "trong.xlsx")).code).toBe(0);
  for (const name of ["phieu.xlsx", "trong.xlsx"])
    expect(await textsIn(name)).toContain("PHIẾU KẾT QUẢ ĐẠI HỘI CHI BỘ");
});

test("a form that comes back as it was sent is refused: it was not filled in", async () => {
  await run("--form", "trong.xlsx");
  const { code, out, err } = await run("trong.xlsx", "--json");
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(say("no-table.not-filled", { where: say("no-table.sheet", { sheet: "Phiếu" }) }));
});

test("no form is written over, and then none is written, unless it is asked for", async () => {
  await run(SAMPLE, "--forms", "phieu");
  rmSync(join(folder(), "phieu", "Phieu - Ban quan ly du an.xlsx"));
  const again = await run(SAMPLE, "--forms", "phieu");
  expect(again.code).toBe(1);
  expect(again.err).toContain(say("cli.exists", { file: join("phieu", "Phieu - Van phong.xlsx") }));
  expect(readdirSync(join(folder(), "phieu"))).toHaveLength(4);
  expect((await run(SAMPLE, "--forms", "phieu", "--force")).code).toBe(0);
  expect(readdirSync(join(folder(), "phieu"))).toHaveLength(5);
});

test.each<[string, readonly string[], number, string]>([
  ["without a list", ["--forms", "phieu"], 2, say("cli.forms-no-list")],
  ["beside figures", [SAMPLE, "--forms", "phieu", "--json"], 2, say("cli.forms-alone", { option: "json" })],
  [
    "into a file of another kind",
    ["--form", "phieu.txt"],
    2,
    say("cli.wrong-name", {
      file: "phieu.txt",
      option: "form",
      extension: ".xlsx",
      example: "tong-hop.xlsx",
    }),
  ],
  ["into a file as a folder", [SAMPLE, "--forms", "co.txt"], 1, say("cli.not-folder", { folder: "co.txt" })],
  [
    "of a file that names no branch",
    ["viec.csv", "--forms", "phieu"],
    1,
    say("cli.forms-no-branches", { file: "viec.csv" }),
  ],
  [
    "over the list",
    ["viec.xlsx", "--form", "viec.xlsx"],
    1,
    say("cli.input-as-output", { file: "viec.xlsx" }),
  ],
])("%s: nothing is written, and it is said why", async (_what, args, code, sentence) => {
  writeFileSync(join(folder(), "co.txt"), "");
  writeFileSync(join(folder(), "viec.csv"), "Ngày,Việc\n1/4,Họp\n");
  writeFileSync(join(folder(), "viec.xlsx"), readFileSync(SAMPLE));
  const ended = await run(...args);
  expect(ended.code).toBe(code);
  expect(ended.err).toContain(sentence);
  expect(existsSync(join(folder(), "phieu"))).toBe(false);
});
