/**
 * The command line without its process: from arguments to figures and bulletin on the screen, to JSON, to a summary workbook
 * and a text file. Standard output carries the result alone; messages go to standard error.
 */
import { noTableSentence } from "../reading/refusal-words";
import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { problemSentence } from "../analysis/sentences";
import { bulletinOptions, type BulletinOptions } from "../documents/bulletin/options";
import { makeBulletin } from "../documents/bulletin/bulletin";
import { parseOptions } from "../documents/parse-options";
import { documentText } from "../documents/text";
import { makeReport } from "../congress/report";
import type { Finding } from "../congress/findings";
import type { CongressTable } from "../congress/table";
import { defaultSettings, type CongressSettings } from "../congress/settings";
import { say } from "../i18n/messages";
import { today } from "../clock";
import { readBook } from "../reading/read-book";
import type { FileReport } from "../reading/read-books";
import { documentKindIds } from "../congress/outputs";
import { joinedSheet } from "../template/joined-sheet";
import { makeSummary } from "../summary/summary";
import type { Grid } from "../sheet/grid";
import { unicodeLayouts } from "../sheet/unicode-layout";
import { clean } from "../vietnamese/clean";
import type { ReadWorkbook } from "../workbook/file/read";
import { writeWorkbook } from "../workbook/file/write";
import { parseArguments, type Arguments, type Written } from "./arguments";
import { figuresText } from "./figures";
import { fileLines, filesIn, filesText, joinFiles } from "./files";
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

/** What the command has of the process that it runs in. */
export interface Process {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Where relative paths begin. */
  readonly folder: string;
  /** Reads a file as `readWorkbook` does. */
  readonly read: (bytes: Uint8Array, name: string) => Promise<ReadWorkbook>;
}

/** Does what the arguments (those behind the command's name) ask. Gives the exit code: 0 done, 1 cannot, 2 wrong usage. Never throws. */
export async function main(argv: readonly string[], io: Process): Promise<0 | 1 | 2> {
  try {
    await run(argv, io);
    return 0;
  } catch (error) {
    const known = error instanceof Refusal;
    io.err(`${known ? error.message : say("cli.bug", { detail: String(error) })}\n`);
    return known ? error.code : 1;
  }
}

async function run(argv: readonly string[], io: Process): Promise<void> {
  const parsed = parseArguments(argv);
  if (parsed.kind === "help") {
    io.out(`${say("cli.help")}\n`);
    return;
  }
  if (parsed.kind === "wrong") throw new Refusal(2, `${parsed.message}\n${say("cli.see-help")}`);
  const asked = parsed.arguments;
  const options = readOptions(asked, io);
  const targets = targetsOf(asked, io);

  const branchNoun = clean(options.branchNoun ?? "") || defaultSettings.branchNoun;
  const settings: CongressSettings = {
    ...defaultSettings,
    branchNoun,
    ages: asked.exactAges ? "days" : defaultSettings.ages,
  };
  const results = await resultsOf(asked, io);
  const { table, findings } = results;
  const report = makeReport({ table, findings, asOf: asked.asOf, today: today() }, settings);
  const text = documentText(makeBulletin(report.statistics, options, settings), settings.spelling);
  const contents: Readonly<Record<Written, () => Content | Promise<Content>>> = {
    xlsx: () => {
      const { organisation } = options;
      const named = organisation === undefined || organisation === null ? {} : { organisation };
      const summary = makeSummary(report.statistics, report.findings, named, settings);
      const joined = results.files.length > 0 ? [joinedSheet(report.statistics, branchNoun)] : [];
      return writeWorkbook([summary, ...joined]);
    },
    unicode: () => {
      const layouts = unicodeLayouts(results.sheets);
      if (!layouts) throw new Refusal(1, say("cli.nothing-old", { file: asked.files[0] }));
      return writeWorkbook(layouts);
    },
    bulletin: () => text,
  };
  const outputs = targets.map(async (target) => ({ ...target, content: await contents[target.what]() }));
  save(await Promise.all(outputs), asked, io);
  const result = asked.json
    ? JSON.stringify(toJson(basename(asked.files[0]), report, settings, results.files), null, 2)
    : `${filesText(results.files)}${figuresText(report, settings)}\n\n${say("cli.bulletin-heading")}\n\n${text.trimEnd()}`;
  io.out(`${result}\n`);
}

/** What was read of the file, or of several that were joined. */
interface Results {
  readonly table: CongressTable;
  readonly findings: readonly Finding[];
  /** Of one file its sheets. */
  readonly sheets: readonly Grid[];
  /** Of several files what became of each; none of one. */
  readonly files: readonly FileReport[];
}

async function resultsOf(asked: Arguments, io: Process): Promise<Results> {
  const found = filesIn(asked.files, io.folder);
  if (found.missing !== null) throw new Refusal(1, say("cli.cannot-read", { file: found.missing }));
  const [file] = asked.files;
  if (found.files.length === 0) throw new Refusal(1, say("cli.no-files-in", { folder: file }));
  if (!found.isSeveral) {
    const sheets = await sheetsOf(file, asked, io);
    const book = readBook(sheets, { countStruck: asked.countStruck });
    if (!book.ok) throw new Refusal(1, noTableSentence(file, book.reasons));
    return { ...book, sheets, files: [] };
  }
  const { table, findings, files } = await joinFiles(found.files, asked, io);
  if (!table) throw new Refusal(1, [say("cli.nothing-joined"), ...fileLines(files)].join("\n"));
  return { table, findings, sheets: [], files };
}

/** The sheets of the file, or the one that is asked for; every way in which they cannot be read has its sentence. */
async function sheetsOf(file: string, asked: Arguments, io: Process): Promise<readonly Grid[]> {
  const workbook = await io.read(readBytes(file, io), file);
  if (!workbook.ok) throw new Refusal(1, problemSentence(file, workbook.problem));
  const { sheets } = workbook;
  const wanted = asked.sheet === null ? null : clean(asked.sheet).toLowerCase();
  const chosen = sheets.filter((grid) => wanted === null || clean(grid.sheet).toLowerCase() === wanted);
  if (chosen.length === 0) {
    const names = sheets.map((grid) => `“${grid.sheet}”`).join(", ");
    throw new Refusal(1, say("cli.no-such-sheet", { sheet: asked.sheet ?? "", names }));
  }
  return chosen;
}

function readOptions(asked: Arguments, io: Process): BulletinOptions {
  if (asked.options === null) return {};
  const text = new TextDecoder().decode(readBytes(asked.options, io));
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
  readonly what: Written;
  readonly file: string;
}

type Content = Output["content"];

/** Where the results go. Checked before anything is read or written, so that nothing is half done. */
function targetsOf(asked: Arguments, io: Process): readonly Target[] {
  const wanted: readonly Written[] = ["xlsx", "unicode", ...documentKindIds];
  const targets = wanted.flatMap((what): readonly Target[] => {
    const file = asked.outputs[what];
    if (file === null) return [];
    const place = placeOf(resolve(io.folder, file));
    if (place.kind === "nowhere") throw new Refusal(1, say("cli.cannot-write", { file }));
    if (place.kind === "folder" || /[/\\]$/.test(file)) throw new Refusal(1, say("cli.is-folder", { file }));
    return [{ what, file, place }];
  });
  for (const [i, first] of targets.entries()) {
    const second = targets.slice(i + 1).find(({ place }) => place.identity === first.place.identity);
    if (second)
      throw new Refusal(
        2,
        say("cli.same-output", { file: first.file, what: first.what, other: second.file, as: second.what }),
      );
  }
  const inputs = [...asked.files, asked.options].flatMap((file) =>
    file === null ? [] : [placeOf(resolve(io.folder, file))],
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

function readBytes(file: string, { folder }: Process): Uint8Array {
  try {
    return readFileSync(resolve(folder, file));
  } catch {
    throw new Refusal(1, say("cli.cannot-read", { file }));
  }
}

function save(outputs: readonly (Target & Output)[], { force }: Arguments, io: Process): void {
  const problem = saveTogether(outputs, force);
  if (problem) {
    const file = outputs[problem.index]?.file ?? "";
    const lost = problem.kept.map((kept) => say("cli.kept", { kept }));
    throw new Refusal(1, [say(SAVE_PROBLEMS[problem.reason], { file }), ...lost].join("\n"));
  }
  for (const { file } of outputs) io.err(`${say("cli.saved", { file })}\n`);
}

const SAVE_PROBLEMS = {
  exists: "cli.exists",
  "disk-full": "cli.disk-full",
  "open-elsewhere": "cli.open-elsewhere",
  "not-allowed": "cli.cannot-write",
} as const;
