/** One of several files, read for joining: its results, or the sentence why there are none. What it holds besides is let go of. */
import { readBook } from "../reading/read-book";
import type { ReadFile } from "../reading/read-books";
import type { ReadOptions } from "../reading/read-sheet";
import type { ReadWorkbook } from "../workbook/file/read";
import { problemSentence } from "./sentences";

/** `saved`: when the file was last saved, in milliseconds; null where that is not known. Its `name` is another for each file. */
export function fileForJoining(
  name: string,
  saved: number | null,
  workbook: ReadWorkbook,
  options: ReadOptions = {},
): ReadFile {
  return workbook.ok
    ? { file: name, saved, read: readBook(workbook.sheets, options) }
    : { file: name, saved, read: { ok: false, unreadable: problemSentence(name, workbook.problem) } };
}
