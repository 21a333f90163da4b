/** Several files and folders on the command line: which files they are, reading each, and what became of them in words. */
import { readdirSync, statSync, type Stats } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { fileForJoining } from "../analysis/read-file";
import { say } from "../i18n/messages";
import { readBooks, type FileReport, type ReadBooks, type ReadFile } from "../reading/read-books";
import { formatCount } from "../vietnamese/count";
import type { Arguments } from "./arguments";
import { bytesOf, type Process } from "./process";

export interface FoundFile {
  readonly path: string;
  /** What it is called: its name; where several have the same, with as much of its folder as tells them apart. */
  readonly name: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Whether they are to be joined: there are several, or a folder was named. */
  readonly isSeveral: boolean;
  /** What was named and is not there; null where all is. */
  readonly missing: string | null;
}

/** Of so many files each time it is told how far reading has come. */
const TELL_EVERY = 25;

/** The files that are named, and all in the folders that are named, however deep. Looks at the disk. */
export function filesIn(named: readonly string[], folder: string): FoundFiles {
  const paths: string[] = [];
  let isSeveral = named.length > 1;
  for (const one of named) {
    const path = resolve(folder, one);
    const found = lookedAt(path);
    const under = found?.isDirectory() ? filesUnder(path) : null;
    if (!found || (found.isDirectory() && !under)) return { files: [], isSeveral, missing: one };
    isSeveral ||= under !== null;
    paths.push(...(under ?? [path]));
  }
  return { files: withNames([...new Set(paths)], folder), isSeveral, missing: null };
}

/** What stands there; null where nothing does that can be looked at: no such name, one too long, a link to itself, a folder that is locked. */
function lookedAt(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** Office leaves files that begin with "~$" beside those that are open. Null where the folder may not be looked into. */
function filesUnder(folder: string): readonly string[] | null {
  try {
    return (
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .filter(({ name }) => !/^(?:~\$|\.)/.test(name))
        .map((entry) => ({ path: join(entry.parentPath, entry.name), isLink: entry.isSymbolicLink() }))
        // A link may lead to a file as well, or nowhere: that is told. What it leads to may be a folder that leads back here.
        .filter(({ path, isLink }) => !isLink || (lookedAt(path)?.isFile() ?? true))
        .map(({ path }) => path)
    );
  } catch {
    return null;
  }
}

function withNames(paths: readonly string[], folder: string): readonly FoundFile[] {
  const times = new Map<string, number>();
  for (const path of paths) times.set(basename(path), (times.get(basename(path)) ?? 0) + 1);
  return paths.map((path) => {
    const isAlone = times.get(basename(path)) === 1;
    return { path, name: isAlone ? basename(path) : relative(folder, path) };
  });
}

/** Reads the files one after the other, so that no more than one is in the memory, and joins what they say. */
export async function joinFiles(
  files: readonly FoundFile[],
  asked: Arguments,
  io: Process,
): Promise<ReadBooks> {
  const read: ReadFile[] = [];
  for (const file of files) {
    read.push(await readOne(file, asked, io));
    if (read.length % TELL_EVERY === 0 && read.length < files.length)
      io.err(
        `${say("cli.reading-files", { read: formatCount(read.length), all: formatCount(files.length) })}\n`,
      );
  }
  return readBooks(read);
}

async function readOne(
  { path, name }: FoundFile,
  { countStruck }: Arguments,
  io: Process,
): Promise<ReadFile> {
  try {
    const saved = statSync(path).mtimeMs;
    return fileForJoining(name, saved, await io.read(bytesOf(path), name), { countStruck });
  } catch {
    const unreadable = say("cli.cannot-read", { file: name });
    return { file: name, saved: null, read: { ok: false, unreadable } };
  }
}

/** A line for each file: its name, and what became of it. */
export function fileLines(files: readonly FileReport[]): readonly string[] {
  return files.map(({ file, status, message }) => {
    const line = `  ${say(`file-status.${status}`)}: ${file}`;
    return message === undefined ? line : `${line}\n      ${message.replaceAll("\n", "\n      ")}`;
  });
}

/** The lines with their heading, above the figures; "" where there are none. */
export function filesText(files: readonly FileReport[]): string {
  if (files.length === 0) return "";
  const counted = files.filter(({ status }) => status === "read" || status === "attention").length;
  const words = { counted: formatCount(counted), all: formatCount(files.length) };
  return `${[say("cli.files", words), ...fileLines(files)].join("\n")}\n\n`;
}
