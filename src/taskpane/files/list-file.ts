/** The branches that a file names, read in a worker of its own like a file for joining; both places ask for them. */
import type { ReadList } from "../../analysis/read-list";
import { problemSentence } from "../../analysis/sentences";
import type { FileToJoin } from "../core/host";
import { Reader } from "./reader";

/** One that takes too long is told as damaged. Throws where the reader itself cannot be had. */
export async function readListFile(file: FileToJoin): Promise<ReadList> {
  const reader = new Reader(new AbortController().signal);
  try {
    const told = await reader.ask({ kind: "list", file });
    return told?.kind === "list"
      ? told.list
      : { ok: false, unreadable: problemSentence(file.name, { code: "damaged" }) };
  } finally {
    reader.end();
  }
}
