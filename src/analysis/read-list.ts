/** A file that names the branches that are to send: its list, or the sentence why there is none. */
import type { BranchList } from "../congress/branch-form";
import { say } from "../i18n/messages";
import { branchListOf } from "../reading/branch-list";
import type { ReadWorkbook } from "../workbook/file/read";
import { problemSentence } from "./sentences";

export type ReadList =
  { readonly ok: true; readonly list: BranchList } | { readonly ok: false; readonly unreadable: string };

/** Any results sheet is a list, and a plain one; what names no branch is none. */
export function listInFile(file: string, workbook: ReadWorkbook): ReadList {
  if (!workbook.ok) return { ok: false, unreadable: problemSentence(file, workbook.problem) };
  const list = branchListOf(workbook.sheets);
  return list.branches.length > 0
    ? { ok: true, list }
    : { ok: false, unreadable: say("sending.no-branches", { file }) };
}
