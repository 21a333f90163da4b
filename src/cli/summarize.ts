/**
 * `npm run summarize`: from a results file to figures and bulletin on the screen, to JSON, to a summary workbook
 * and a text file. Standard output carries the result alone; messages go to standard error.
 * Exit 0 done, 1 cannot, 2 wrong usage.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { noTableSentence, problemSentence } from "../analysis/sentences";
import { parseBulletinOptions, type BulletinOptions } from "../bulletin/options";
import { makeBulletin } from "../bulletin/bulletin";
import { bulletinText } from "../bulletin/text";
import { makeReport, type Report } from "../congress/report";
import { defaultSettings, type CongressSettings } from "../congress/settings";
import { say } from "../i18n/messages";
import { readBook } from "../reading/choose-sheet";
import { makeSummary } from "../summary/summary";
import { clean } from "../vietnamese/clean";
import { readWorkbook } from "../workbook/file/read";
import { writeWorkbook } from "../workbook/file/write";
import { parseArguments, type Arguments } from "./arguments";
import { figuresText } from "./figures";
import { toJson } from "./json";

/** What ends the command early: its exit code and the sentence for standard error. */
class Refusal extends Error {
  constructor(
    readonly code: 1 | 2,
    message: string,
  ) {
    super(message);
  }
}

async function main(argv: readonly string[]): Promise<number> {
  const parsed = parseArguments(argv);
  if (parsed.kind === "help") {
    process.stdout.write(`${say("cli.help")}\n`);
    return 0;
  }
  if (parsed.kind === "wrong") throw new Refusal(2, `${parsed.message}\n${say("cli.see-help")}`);
  const asked = parsed.arguments;
  const options = readOptions(asked);
  refuseToOverwrite(asked);

  const branchNoun = clean(options.branchNoun ?? "") || defaultSettings.branchNoun;
  const settings = { ...defaultSettings, branchNoun };
  const report = await reportOf(asked, settings);
  const text = bulletinText(makeBulletin(report.statistics, options, settings), settings.spelling);
  if (asked.xlsx !== null) {
    const { organisation } = options;
    const named = organisation === undefined ? {} : { organisation };
    const layout = makeSummary(report.statistics, report.findings, named, settings);
    save(asked.xlsx, await writeWorkbook([layout]), asked);
  }
  if (asked.bulletin !== null) save(asked.bulletin, text, asked);
  const result = asked.json
    ? JSON.stringify(toJson(basename(asked.file), report, settings), null, 2)
    : `${figuresText(report, settings)}\n\n${say("cli.bulletin-heading")}\n\n${text.trimEnd()}`;
  process.stdout.write(`${result}\n`);
  return 0;
}

/** Reads, computes and checks; every way in which that cannot be done has its sentence. */
async function reportOf(asked: Arguments, settings: CongressSettings): Promise<Report> {
  const workbook = await readWorkbook(readBytes(asked.file), asked.file);
  if (!workbook.ok) throw new Refusal(1, problemSentence(asked.file, workbook.problem));
  const { sheets } = workbook;
  const wanted = asked.sheet === null ? null : clean(asked.sheet).toLowerCase();
  const chosen = sheets.filter((grid) => wanted === null || clean(grid.sheet).toLowerCase() === wanted);
  if (chosen.length === 0) {
    const names = sheets.map((grid) => `“${grid.sheet}”`).join(", ");
    throw new Refusal(1, say("cli.no-such-sheet", { sheet: asked.sheet ?? "", names }));
  }
  const book = readBook(chosen);
  if (!book.ok) throw new Refusal(1, noTableSentence(asked.file, book.reasons));
  const now = new Date();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  return makeReport({ table: book.table, findings: book.findings, asOf: asked.asOf, today }, settings);
}

function readOptions(asked: Arguments): BulletinOptions {
  if (asked.options === null) return {};
  const text = new TextDecoder().decode(readBytes(asked.options));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Refusal(1, say("cli.options-not-json", { file: asked.options }));
  }
  const parsed = parseBulletinOptions(json);
  if (!parsed.ok)
    throw new Refusal(1, [say("cli.options-wrong", { file: asked.options }), ...parsed.problems].join("\n"));
  return parsed.options;
}

/** Checked before anything is read or written, so that nothing is half done. */
function refuseToOverwrite(asked: Arguments): void {
  const outputs = [asked.xlsx, asked.bulletin].filter((file) => file !== null);
  const inputs = [asked.file, asked.options].filter((file) => file !== null).map(fullPath);
  if (new Set(outputs.map(fullPath)).size < outputs.length) {
    throw new Refusal(2, say("cli.same-output", { file: outputs[0] ?? "" }));
  }
  for (const file of outputs) {
    if (inputs.some((input) => sameFile(input, fullPath(file))))
      throw new Refusal(1, say("cli.input-as-output", { file }));
    if (existsSync(fullPath(file)) && !asked.force) throw new Refusal(1, say("cli.exists", { file }));
  }
}

/** Also through links and other spellings of one path. */
function sameFile(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [a, b].map((file) => statSync(file, { throwIfNoEntry: false }));
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino;
}

/** npm runs scripts in the project's folder; paths are meant from where the command was typed. */
function fullPath(file: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), file);
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(fullPath(file));
  } catch {
    throw new Refusal(1, say("cli.cannot-read", { file }));
  }
}

function save(file: string, content: Uint8Array | string, { force }: Arguments): void {
  try {
    // "wx" fails where the file has come to be since it was looked for.
    writeFileSync(fullPath(file), content, { flag: force ? "w" : "wx" });
  } catch {
    throw new Refusal(1, say("cli.cannot-write", { file }));
  }
  process.stderr.write(`${say("cli.saved", { file })}\n`);
}

// Whoever reads the output may stop reading (`| head`); that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// The reader of .xls files speaks English about records that it does not know.
Object.assign(console, { error: () => undefined });

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const known = error instanceof Refusal;
    process.stderr.write(`${known ? error.message : say("cli.bug", { detail: String(error) })}\n`);
    process.exitCode = known ? error.code : 1;
  },
);
