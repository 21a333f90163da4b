/**
 * The command line without its process: from arguments to figures and bulletin on the screen, to JSON, to a summary workbook
 * and a text file. Standard output carries the result alone; messages go to standard error.
 */
import { noTableSentence } from "../reading/refusal-words";
import { basename } from "node:path";
import { calledIn } from "../congress/kinds";
import { documentKinds } from "../documents/kinds";
import { allOptions, type AllOptions } from "../documents/choices";
import { parseOptions } from "../documents/parse-options";
import { documentText } from "../documents/text";
import { makeReport } from "../congress/report";
import type { Finding } from "../congress/findings";
import type { CongressTable } from "../congress/table";
import { defaultSettings, type CongressSettings } from "../congress/settings";
import { say } from "../i18n/messages";
import { now, today } from "../clock";
import { readBook } from "../reading/read-book";
import { withAttention, type FileReport } from "../reading/read-books";
import { sentIn, type SentBranch } from "../reading/sent";
import { byDocument, documentKindIds, type DocumentKindId } from "../congress/outputs";
import { joinedSheet } from "../summary/joined/sheet";
import { makeSummary } from "../summary/summary";
import type { Grid } from "../sheet/grid";
import { unicodeLayouts } from "../sheet/unicode-layout";
import { formatMoment } from "../vietnamese/date";
import { clean } from "../vietnamese/clean";
import { writeWorkbook } from "../workbook/file/write";
import { parseArguments, type Arguments, type Written } from "./arguments";
import { untoldLines } from "./untold";
import { figuresText } from "./figures";
import { runForms } from "./forms";
import { fileLines, filesIn, filesText, joinFiles } from "./files";
import { toJson } from "./json";
import { readBytes, Refusal, sheetsOf, type Process } from "./process";
import type { Output } from "./save";
import { harmless, harmlessJson, shortened } from "./shown";
import { sendingAgainst, sendingText } from "./sending";
import { htmlPage, wordDocument } from "./word";
import { freePlace, placeFor, saveAll } from "./targets";

/** Does what the arguments (those behind the command's name) ask. Gives the exit code: 0 done, 1 cannot, 2 wrong usage. Never throws. */
export async function main(argv: readonly string[], terminal: Process): Promise<0 | 1 | 2> {
  const io: Process = {
    ...terminal,
    out: (text) => {
      terminal.out(harmless(text));
    },
    err: (text) => {
      terminal.err(harmless(shortened(text)));
    },
  };
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
  if (parsed.kind === "forms") {
    await runForms(parsed.arguments, io);
    return;
  }
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
  // Whatever is read is read before anything is written.
  const sending = asked.list === null ? null : await sendingAgainst(asked.list, results.sent, io);
  const report = makeReport({ ...results, asOf: asked.asOf, today: today() }, settings);
  const files = withAttention(results.files, report.findings);
  const texts = new Map<DocumentKindId, string>();
  const textOf = (id: DocumentKindId): string => {
    const text =
      texts.get(id) ?? documentText(documentKinds[id].write(report, options, settings), settings.spelling);
    texts.set(id, text);
    return text;
  };
  const wished = { kind: asked.kind, report, options, settings };
  const contents: Readonly<Record<Written, () => Content | Promise<Content>>> = {
    xlsx: () => {
      const { organisation } = options;
      const { previous } = report;
      const named = {
        ...(organisation !== undefined && organisation !== null && { organisation }),
        ...(previous && { previous }),
      };
      const summary = makeSummary(report.statistics, report.findings, named, settings);
      const joined = results.files.length > 0 ? [joinedSheet(report.statistics, branchNoun)] : [];
      return writeWorkbook([summary, ...joined]);
    },
    unicode: () => {
      const layouts = unicodeLayouts(results.sheets);
      if (!layouts) throw new Refusal(1, say("cli.nothing-old", { file: asked.files[0] }));
      return writeWorkbook(layouts);
    },
    docx: () => wordDocument(wished, asked.template, io),
    html: () => htmlPage(wished),
    ...byDocument((id) => () => textOf(id)),
  };
  const outputs = targets.map(async (target) => ({ ...target, content: await contents[target.what]() }));
  const made = await Promise.all(outputs);
  saveAll(made, asked.force);
  for (const { file } of made) io.err(`${say("cli.saved", { file })}\n`);
  const wanted = documentKindIds.filter(
    (id) => asked.outputs[id] !== null || (id === asked.kind && !asked.json),
  );
  for (const line of untoldLines(wanted, { report, options, settings, textOf })) io.err(`${line}\n`);
  const asking = { at: formatMoment(now()), due: asked.due };
  const sendingLines = sending ? `${sendingText(sending, asking, settings)}\n\n` : "";
  const result = asked.json
    ? harmlessJson(
        JSON.stringify(toJson(basename(asked.files[0]), report, settings, files, sending), null, 2),
      )
    : `${filesText(files)}${sendingLines}${figuresText(report, calledIn(report.statistics.table, settings))}\n\n${documentKinds[asked.kind].label.toUpperCase()}\n\n${textOf(asked.kind).trimEnd()}`;
  io.out(`${result}\n`);
}

/** What was read of the file, or of several that were joined. */
interface Results {
  readonly table: CongressTable;
  /** That of the term before. */
  readonly previous?: CongressTable;
  readonly findings: readonly Finding[];
  /** Of one file its sheets. */
  readonly sheets: readonly Grid[];
  /** Of several files what became of each; none of one. */
  readonly files: readonly FileReport[];
  readonly sent: readonly SentBranch[];
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
    return { ...book, sheets, files: [], sent: sentIn(basename(file), book.table) };
  }
  const { table, ...joined } = await joinFiles(found.files, asked, io);
  if (!table) throw new Refusal(1, [say("cli.nothing-joined"), ...fileLines(joined.files)].join("\n"));
  return { ...joined, table, sheets: [] };
}

function readOptions(asked: Arguments, io: Process): AllOptions {
  if (asked.options === null) return {};
  const text = new TextDecoder().decode(readBytes(asked.options, io));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Refusal(1, say("cli.options-not-json", { file: asked.options }));
  }
  const parsed = parseOptions(allOptions, json);
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
  const wanted: readonly Written[] = ["xlsx", "unicode", "docx", "html", ...documentKindIds];
  const targets = wanted.flatMap((what): readonly Target[] => {
    const file = asked.outputs[what];
    if (file === null) return [];
    return [{ what, file, place: placeFor(file, io) }];
  });
  for (const [i, first] of targets.entries()) {
    const second = targets.slice(i + 1).find(({ place }) => place.identity === first.place.identity);
    if (second)
      throw new Refusal(
        2,
        say("cli.same-output", { file: first.file, what: first.what, other: second.file, as: second.what }),
      );
  }
  for (const { file } of targets)
    freePlace(file, [...asked.files, asked.options, asked.list, asked.template], asked.force, io);
  return targets;
}
