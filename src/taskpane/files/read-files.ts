/**
 * Files for joining, read one after the other in a worker of its own: whoever asks goes on meanwhile, and no more than one file is in the
 * memory. One that takes too long is ended with its worker and told as damaged; a fresh worker goes on with the next.
 */
import type { ReadFile } from "../../reading/read-books";
import type { ReadOptions } from "../../reading/read-sheet";
import type { FileToJoin } from "../core/host";
import { damagedFile } from "./read-one";
import { Reader } from "./reader";

/**
 * `onRead` is told after each file how many are read. Throws the signal's reason once it is aborted, and where the reader itself
 * cannot be had. What is `known` is not read again, and what is read is added to it.
 */
export async function readFilesForJoining(
  files: readonly FileToJoin[],
  options: ReadOptions,
  onRead: (done: number, file: string) => void,
  signal: AbortSignal,
  known = new Map<string, ReadFile>(),
): Promise<readonly ReadFile[]> {
  const reader = new Reader(signal);
  const read: ReadFile[] = [];
  try {
    for (const file of files) {
      signal.throwIfAborted();
      const key = JSON.stringify([file.name, file.blob.size, file.saved, options]);
      const one = known.get(key) ?? (await readWith(reader, file, options));
      known.set(key, one);
      read.push(one);
      onRead(read.length, file.name);
    }
    return read;
  } finally {
    reader.end();
  }
}

async function readWith(reader: Reader, file: FileToJoin, options: ReadOptions): Promise<ReadFile> {
  const told = await reader.ask({ kind: "results", file, options });
  return told?.kind === "read" ? told.read : damagedFile(file);
}
