/**
 * `npm run summarize`: from a results file to figures and bulletin on the screen, to JSON, to a summary workbook
 * and a text file. Standard output carries the result alone; messages go to standard error.
 * Exit 0 done, 1 cannot, 2 wrong usage.
 */
import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { noTableSentence, problemSentence } from "../analysis/sentences";
import { bulletinOptions, type BulletinOptions } from "../documents/bulletin/options";
import { makeBulletin } from "../documents/bulletin/bulletin";
import { parseOptions } from "../documents/options";
import { documentText } from "../documents/text";
import { makeReport, type Report } from "../congress/report";
import { defaultSettings, type CongressSettings } from "../congress/settings";
import { say } from "../i18n/messages";
import { readBook } from "../reading/read-book";
import { makeSummary } from "../summary/summary";
import { clean } from "../vietnamese/clean";
import { readWorkbook } from "../workbook/file/read";
import { writeWorkbook } from "../workbook/file/write";
import { parseArguments, type Arguments } from "./arguments";
import { figuresText } from "./figures";
import { toJson } from "./json";
import { isScreen, placeOf, saveTogether, type Output } from "./save";

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
  const targets = targetsOf(asked);

  const branchNoun = clean(options.branchNoun ?? "") || defaultSettings.branchNoun;
  const settings = { ...defaultSettings, branchNoun };
  const report = await reportOf(asked, settings);
  const text = documentText(makeBulletin(report.statistics, options, settings), settings.spelling);
  const contents: Readonly<Record<Target["what"], () => Content | Promise<Content>>> = {
    xlsx: () => {
      const { organisation } = options;
      const named = organisation === undefined || organisation === null ? {} : { organisation };
      return writeWorkbook([makeSummary(report.statistics, report.findings, named, settings)]);
    },
    bulletin: () => text,
  };
  const outputs = targets.map(async (target) => ({ ...target, content: await contents[target.what]() }));
  save(await Promise.all(outputs), asked);
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
  const parsed = parseOptions(bulletinOptions, json);
  if (!parsed.ok)
    throw new Refusal(1, [say("cli.options-wrong", { file: asked.options }), ...parsed.problems].join("\n"));
  return parsed.options;
}

/** An output with the name that was typed for it. */
interface Target extends Pick<Output, "place"> {
  readonly what: "xlsx" | "bulletin";
  readonly file: string;
}

type Content = Output["content"];

/** Where the results go. Checked before anything is read or written, so that nothing is half done. */
function targetsOf(asked: Arguments): readonly Target[] {
  const targets = (["xlsx", "bulletin"] as const).flatMap((what): readonly Target[] => {
    const file = asked[what];
    if (file === null) return [];
    const place = placeOf(fullPath(file));
    if (place.kind === "nowhere") throw new Refusal(1, say("cli.cannot-write", { file }));
    if (place.kind === "folder" || /[/\\]$/.test(file)) throw new Refusal(1, say("cli.is-folder", { file }));
    return [{ what, file, place }];
  });
  const [first, second] = targets;
  if (first && second?.place.identity === first.place.identity)
    throw new Refusal(2, say("cli.same-output", { xlsx: first.file, bulletin: second.file }));
  const inputs = [asked.file, asked.options].flatMap((file) =>
    file === null ? [] : [placeOf(fullPath(file))],
  );
  for (const { file, place } of targets) {
    if (inputs.some((input) => input.kind !== "nowhere" && input.identity === place.identity))
      throw new Refusal(1, say("cli.input-as-output", { file }));
    if (isScreen(place)) throw new Refusal(1, say("cli.is-screen", { file }));
    if (place.kind === "file" && place.exists && !asked.force)
      throw new Refusal(1, say("cli.exists", { file }));
  }
  return targets;
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

function save(outputs: readonly (Target & Output)[], { force }: Arguments): void {
  const problem = saveTogether(outputs, force);
  if (problem) {
    const file = outputs[problem.index]?.file ?? "";
    const lost = problem.kept.map((kept) => say("cli.kept", { kept }));
    throw new Refusal(1, [say(SAVE_PROBLEMS[problem.reason], { file }), ...lost].join("\n"));
  }
  for (const { file } of outputs) process.stderr.write(`${say("cli.saved", { file })}\n`);
}

const SAVE_PROBLEMS = {
  exists: "cli.exists",
  "disk-full": "cli.disk-full",
  "open-elsewhere": "cli.open-elsewhere",
  "not-allowed": "cli.cannot-write",
} as const;

// Whoever reads the output may stop reading (`| head`); that is no error. A disk that is full behind `>` is one.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  if (error.code !== "ENOSPC") throw error;
  process.stderr.write(`${say("cli.screen-full")}\n`);
  process.exit(1);
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
