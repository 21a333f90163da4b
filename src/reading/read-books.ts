/**
 * Many files as one table: which of them are read, which are twice, older, of another term or unreadable, and why. The result does not
 * depend on the order in which files are given.
 */
import { finding, foundInBook, type Finding } from "../congress/findings";
import { cellsOf, countedLines, lineKind, mainSource, type CongressTable } from "../congress/table";
import { areaIn, linesName } from "../congress/source";
import { rangeAddress } from "../sheet/address";
import { formatTerm } from "../vietnamese/term";
import { gather, type Fate } from "./gather/gather";
import { namedByFile } from "./gather/named-by-file";
import type { Piece } from "./gather/piece";
import { blocksOfPieces } from "./gather/whose";
import { wholeBefore } from "./previous/joined";
import type { ReadBook } from "./read-book";
import { noTableSentence } from "./refusal-words";
import { sentIn, type SentBranch } from "./sent";

/** A file as it was read, or a sentence why it could not be. */
export interface ReadFile {
  /** Its name, another for each file. */
  readonly file: string;
  /** When it was last saved, in milliseconds; null where that is not known. */
  readonly saved: number | null;
  /** Its lines stand on a sheet on which files were joined before. */
  readonly isJoined?: true;
  readonly read: ReadBook | { readonly ok: false; readonly unreadable: string };
}

export const fileStatuses = ["read", "attention", "unreadable", "duplicate", "older", "other-term"] as const;
export type FileStatus = (typeof fileStatuses)[number];

/** What became of a file. */
export interface FileReport {
  readonly file: string;
  readonly status: FileStatus;
  /** Of a file that is twice, older, or the sum of others: one of those that count. */
  readonly of?: string;
  /** Why it is not counted, or the first thing that needs attention. */
  readonly message?: string;
  /** Null where nothing was read. */
  readonly source: SourcePlace | null;
}

/** Where a table was read from, as people name it. */
export interface SourcePlace {
  readonly sheet: string;
  readonly kind: ReturnType<typeof lineKind>;
  readonly header: string;
  readonly rows: string;
}

export interface ReadBooks {
  /** Null where no file gives a table that counts. */
  readonly table: CongressTable | null;
  /** The term before, where files of it or figures beside tell it. */
  readonly previous?: CongressTable;
  readonly findings: readonly Finding[];
  /** In the order of their names. */
  readonly files: readonly FileReport[];
  /** The branches of each file of the term, those that are twice or older included. */
  readonly sent: readonly SentBranch[];
}

type ReadOk = Extract<ReadBook, { ok: true }>;

/** Joins what was read of files. */
export function readBooks(given: readonly ReadFile[]): ReadBooks {
  const files = inOrderOfNames(given).map((one): ReadFile =>
    one.read.ok ? { ...one, read: namedByFile(one.file, one.read) } : one,
  );
  const good = files.flatMap(({ read, ...one }) =>
    read.ok ? [{ file: one.file, read, piece: pieceOf(one, read.table) }] : [],
  );
  const pieces = good.map(({ piece }) => piece);
  const blocks = blocksOfPieces(pieces);
  const gathered = gather(pieces, (i) => blocks[i] ?? null);
  const counted = good.filter((_one, i) => gathered.fates[i]?.status === "counted");
  const own = counted.flatMap(({ file, read }) => read.findings.map((one) => foundInBook(one, file)));
  const fates = new Map(good.map(({ file }, i) => [file, gathered.fates[i]] as const));
  const nameOf = (i: number): string => good[i]?.file ?? "";
  const told = files.map(({ file, read }) => fateOf(file, read, fates.get(file), nameOf));
  const findings = [...told.flatMap(({ found }) => found ?? []), ...gathered.findings, ...own];
  const previous = gathered.table && previousOf(gathered.table, good, gathered.fates);
  return {
    table: gathered.table,
    ...(previous && { previous }),
    findings,
    files: withAttention(
      told.map(({ report }) => report),
      [...gathered.findings, ...own],
    ),
    sent: good.flatMap(({ file, read }, i) =>
      HOLDS_BRANCHES.has(gathered.fates[i]?.status ?? "") ? sentIn(file, read.table) : [],
    ),
  };
}

/** A file with the sums of others, or of another term, is sent by no branch. */
const HOLDS_BRANCHES: ReadonlySet<string> = new Set<Fate["status"]>(["counted", "duplicate", "older"]);

/** What the files of earlier terms tell, and those that count have beside. */
function previousOf(
  now: CongressTable,
  good: readonly { readonly file: string; readonly read: ReadOk; readonly piece: Piece }[],
  fates: readonly Fate[],
): CongressTable | null {
  const pieces = good.flatMap(({ file, read, piece }, i): readonly Piece[] => {
    const fate = fates[i];
    if (fate?.status === "other-term") return now.term && fate.year < now.term.first ? [piece] : [];
    return fate?.status === "counted" && read.previous ? [pieceOf({ ...piece, file }, read.previous)] : [];
  });
  const blocks = blocksOfPieces(pieces);
  return wholeBefore(now, gather(pieces, (i) => blocks[i] ?? null).table);
}

/** "Thôn 2" goes before "Thôn 10". */
function inOrderOfNames(files: readonly ReadFile[]): readonly ReadFile[] {
  const key = ({ file }: ReadFile): string =>
    file.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(9, "0"));
  return files
    .map((file) => ({ file, key: key(file) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ file }) => file);
}

function pieceOf({ file: book, saved, isJoined }: Omit<ReadFile, "read">, table: CongressTable): Piece {
  const [first, ...others] = table.sources;
  const sources: CongressTable["sources"] = [
    { ...first, book },
    ...others.map((source) => ({ ...source, book })),
  ];
  const blocks = table.blocks.map((block) => ({ ...block, cell: { ...block.cell, book } }));
  return { book, saved, ...(isJoined && { isJoined }), table: { ...table, sources, blocks } };
}

interface Told {
  readonly report: FileReport;
  readonly found: Finding | null;
}

function fateOf(
  file: string,
  read: ReadFile["read"],
  fate: Fate | undefined,
  nameOf: (piece: number) => string,
): Told {
  if (!read.ok) {
    const message = "unreadable" in read ? read.unreadable : noTableSentence(file, read.reasons);
    const found = finding("file-unreadable", null, { file, why: message.replaceAll("\n", " ") });
    return { report: { file, status: "unreadable", message, source: null }, found };
  }
  const { table } = read;
  const cell = { ...cellsOf(table, 0, "branch")[0], book: file };
  const source = placeOf(table);
  const left = (status: FileStatus, found: Finding, of?: string): Told => ({
    report: { file, status, ...(of !== undefined && { of }), message: found.message, source },
    found,
  });
  switch (fate?.status) {
    case "duplicate":
      return left(
        "duplicate",
        finding("file-duplicate", cell, { file, of: nameOf(fate.of) }),
        nameOf(fate.of),
      );
    case "older": {
      const words = { file, of: nameOf(fate.of), differs: fate.differs };
      return left("older", finding("file-older", cell, words), nameOf(fate.of));
    }
    case "sums":
      return left("duplicate", finding("file-sums", cell, { file, of: nameOf(fate.of) }), nameOf(fate.of));
    case "other-term": {
      const { term, year } = fate;
      const found = term
        ? finding("file-other-term", cell, { file, term: formatTerm(term) })
        : finding("file-other-days", cell, { file, year: String(year) });
      return left("other-term", found);
    }
    default:
      return { report: { file, status: "read", source }, found: null };
  }
}

export function placeOf(table: CongressTable): SourcePlace {
  const source = mainSource(table);
  const lines = countedLines(table);
  const { header } = source;
  return {
    sheet: source.sheet,
    kind: lineKind(table),
    header: rangeAddress(areaIn(source, header.first, header.last)),
    rows: linesName(source, lines.first, lines.last),
  };
}

/** Files that count, and of which something should be looked at by these findings. */
export function withAttention(
  files: readonly FileReport[],
  findings: readonly Finding[],
): readonly FileReport[] {
  const first = new Map<string | undefined, Finding>();
  for (const one of findings)
    if (one.severity !== "info" && !first.has(one.cell?.book)) first.set(one.cell?.book, one);
  return files.map((report) => {
    const found = report.status === "read" ? first.get(report.file) : undefined;
    return found ? { ...report, status: "attention", message: found.message } : report;
  });
}
