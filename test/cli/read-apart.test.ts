/** Files that another library reads, on the command line: whatever they do to it, the command ends soon with a sentence. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { readApart, readInTime } from "../../src/cli/read-apart";
import { say } from "../../src/i18n/messages";
import { fileOfRows } from "../support/large-file";
import { runIn } from "./run";

const HOSTILE = join(process.cwd(), "test", "cli", "hostile");

function summarize(file: string): {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
} {
  const script = join(process.cwd(), "src", "cli", "summarize.ts");
  const run = spawnSync(process.execPath, ["--import", "tsx", script, file, "--json"], {
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

test("An .xls of a few flipped bits, which keeps the library busy without end, is a damaged file.", () => {
  const file = join(HOSTILE, "endless.xls");
  expect(summarize(file)).toEqual({ code: 1, out: "", err: `${say("file.damaged", { file })}\n` });
});

test.each(["xlsx", "docx", "xls", "ods"])(
  "A file with a password (.%s) is refused with what to do.",
  async (kind) => {
    const file = join("test", "workbook", "locked", `ket-qua.${kind}`);
    const err = `${say("file.encrypted", { file })}\n`;
    expect(await runIn(process.cwd(), [file])).toEqual({ code: 1, out: "", err });
  },
);

test("A table of an .ods without a name is read.", () => {
  const { code, out } = summarize(join(HOSTILE, "nameless.ods"));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ source: { sheet: "" }, congresses: { total: 5 } });
});

test("An .xlsx that takes longer than it may is a damaged file, and one that does not is read.", async () => {
  const rows = Array.from({ length: 60_000 }, (_row, i) => ["Chi bộ", i, i, i, i]);
  const bytes = fileOfRows(rows);
  expect(await readInTime(bytes, "a.xlsx", 20)).toEqual({ ok: false, problem: { code: "damaged" } });
  expect(await readApart(bytes, "a.xlsx", "")).toMatchObject({ ok: true });
});
