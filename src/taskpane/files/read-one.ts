/** Reads one file for joining; it runs in a worker that can be ended. Whatever the file is, there is an answer for it. */
import { fileForJoining } from "../../analysis/read-file";
import { say } from "../../i18n/messages";
import type { ReadFile } from "../../reading/read-books";
import type { ReadOptions } from "../../reading/read-sheet";
import { prepareReading, readWorkbook, type ReadWorkbook } from "../../workbook/file/read";
import type { FileToJoin } from "../core/host";

/** What the worker is asked. */
export interface ReadAsk {
  readonly file: FileToJoin;
  readonly options: ReadOptions;
}

/** What it tells: that its code has come and the reading begins, and what it came to. */
export type ReadTold =
  | { readonly kind: "begun" }
  | { readonly kind: "read"; readonly read: ReadFile }
  | { readonly kind: "failed"; readonly detail: string };

const DAMAGED: ReadWorkbook = { ok: false, problem: { code: "damaged" } };

/** Answers through `tell`. */
export async function readOne({ file, options }: ReadAsk, tell: (told: ReadTold) => void): Promise<void> {
  try {
    await prepareReading(file.name);
  } catch (error) {
    tell({ kind: "failed", detail: String(error) });
    return;
  }
  tell({ kind: "begun" });
  tell({ kind: "read", read: await readBegun(file, options) });
}

/** A file that takes too long, or that the reader stumbles over. */
export function damagedFile({ name, saved }: FileToJoin): ReadFile {
  return fileForJoining(name, saved, DAMAGED);
}

async function readBegun(file: FileToJoin, options: ReadOptions): Promise<ReadFile> {
  const { name, blob, saved } = file;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await blob.arrayBuffer());
  } catch {
    // The browser gives no bytes of a file that is another than when it was chosen.
    return { file: name, saved, read: { ok: false, unreadable: say("joining.gone", { file: name }) } };
  }
  try {
    return fileForJoining(name, saved, await readWorkbook(bytes, name), options);
  } catch {
    return damagedFile(file);
  }
}
