/**
 * Reads one file, for joining or for the branches that it names; it runs in a worker that can be ended. Whatever the file is, there is
 * an answer for it.
 */
import { fileForJoining } from "../../analysis/read-file";
import { listInFile, type ReadList } from "../../analysis/read-list";
import { say } from "../../i18n/messages";
import type { ReadFile } from "../../reading/read-books";
import type { ReadOptions } from "../../reading/read-sheet";
import { prepareReading, readWorkbook, type ReadWorkbook } from "../../workbook/file/read";
import type { FileToJoin } from "../core/host";

/** What the worker is asked. */
export type ReadAsk =
  | { readonly kind: "results"; readonly file: FileToJoin; readonly options: ReadOptions }
  | { readonly kind: "list"; readonly file: FileToJoin };

/** What it tells: that its code has come and the reading begins, and what it came to. */
export type ReadTold =
  | { readonly kind: "begun" }
  | { readonly kind: "read"; readonly read: ReadFile }
  | { readonly kind: "list"; readonly list: ReadList }
  | { readonly kind: "failed"; readonly detail: string };

const DAMAGED: ReadWorkbook = { ok: false, problem: { code: "damaged" } };

/** Answers through `tell`. */
export async function readOne(ask: ReadAsk, tell: (told: ReadTold) => void): Promise<void> {
  try {
    await prepareReading(ask.file.name);
  } catch (error) {
    tell({ kind: "failed", detail: String(error) });
    return;
  }
  tell({ kind: "begun" });
  if (ask.kind === "list") tell({ kind: "list", list: await readList(ask.file) });
  else tell({ kind: "read", read: await readResults(ask.file, ask.options) });
}

/** A file that takes too long, or that the reader stumbles over. */
export function damagedFile({ name, saved }: FileToJoin): ReadFile {
  return fileForJoining(name, saved, DAMAGED);
}

function readResults(file: FileToJoin, options: ReadOptions): Promise<ReadFile> {
  const { name, saved } = file;
  return readBegun(
    file,
    (workbook) => fileForJoining(name, saved, workbook, options),
    (unreadable) => ({ file: name, saved, read: { ok: false, unreadable } }),
  );
}

function readList(file: FileToJoin): Promise<ReadList> {
  return readBegun(
    file,
    (workbook) => listInFile(file.name, workbook),
    (unreadable) => ({ ok: false, unreadable }),
  );
}

async function readBegun<Read>(
  { name, blob }: FileToJoin,
  read: (workbook: ReadWorkbook) => Read,
  gone: (unreadable: string) => Read,
): Promise<Read> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await blob.arrayBuffer());
  } catch {
    // The browser gives no bytes of a file that is another than when it was chosen.
    return gone(say("joining.gone", { file: name }));
  }
  try {
    return read(await readWorkbook(bytes, name));
  } catch {
    return read(DAMAGED);
  }
}
