/** What people are told of what was done, or was not: one notice at a time, as data; its words stand in shared/notice-words.ts. */
import type { OutputKind, OutputSheet } from "../../congress/outputs";
import { ExcelProblem, type ExcelProblemCode } from "../../workbook/excel/problem";
import type { FileProblem } from "../../workbook/file/problem";
import { Cancelled } from "./host";

/** Of the figures that something was made of, what nobody has looked at yet. */
export interface ToCheck {
  readonly toCheck: number;
  /** Cells of the first of them, and whether there are more. */
  readonly cells: readonly string[];
  readonly more: boolean;
}

/** What is said in the live region and shown until something else is. */
export type Notice =
  | { readonly kind: "opened"; readonly name: string }
  | { readonly kind: "refused"; readonly name: string; readonly problem: FileProblem }
  | ({
      readonly kind: "made";
      readonly sheets: readonly OutputSheet[];
      readonly outdated: boolean;
    } & ToCheck)
  | { readonly kind: "template" | "sample"; readonly sheet: string }
  | { readonly kind: "unicode-copy"; readonly sheet: string }
  | { readonly kind: "inserted"; readonly sheet: string; readonly cell: string }
  /** Formulas of ours that are values now, and where others stayed. */
  | {
      readonly kind: "fixed";
      readonly cells: number;
      readonly sheets: number;
      readonly open: readonly string[];
    }
  | { readonly kind: "no-formulas" }
  /** Files that were joined: into which sheet, how many, of how many results count, and how many should be looked at. */
  | {
      readonly kind: "joined";
      readonly sheet: string;
      readonly all: number;
      readonly counted: number;
      readonly toSee: number;
    }
  | { readonly kind: "nothing-joined" }
  | { readonly kind: "no-files" }
  | { readonly kind: "undone" }
  | { readonly kind: "nothing-to-undo" }
  | { readonly kind: "kept-up" }
  | { readonly kind: "previous-removed" }
  | { readonly kind: "taken-out" }
  | {
      readonly kind: "excel";
      readonly code: ExcelProblemCode;
      readonly sheet: string;
      readonly detail: string;
    }
  | { readonly kind: "form"; readonly sheet: string }
  | { readonly kind: "no-branches" }
  | { readonly kind: "nothing-to-make" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "answers-again" }
  /** With it those of our sheets that were made anew first, since they were of before. */
  | ({
      readonly kind: "saved";
      readonly name: string;
      readonly remade?: readonly OutputKind[];
      /** Fields of a template that there was nothing for. */
      readonly missing?: readonly string[];
    } & Partial<ToCheck>)
  | { readonly kind: "fields-copied" }
  /** A template that cannot be filled, and why. */
  | { readonly kind: "template-wrong"; readonly sentences: readonly string[] }
  | { readonly kind: "defaults-kept" }
  | { readonly kind: "not-kept" }
  | { readonly kind: "edited"; readonly address: string }
  /** Sums that a change had left behind have what the rows make. */
  | { readonly kind: "sums-put"; readonly count: number }
  | { readonly kind: "formula-unknown" }
  | { readonly kind: "not-editable" }
  | { readonly kind: "no-table-pasted" }
  | ({ readonly kind: "copied" } & ToCheck)
  | { readonly kind: "picture-copied" }
  | { readonly kind: "picture-refused" }
  | { readonly kind: "copy-by-hand" }
  | { readonly kind: "failed"; readonly detail: string };

/** A reading that failed. It is said beside what was done, never in its place. */
export type Unread = Extract<Notice, { readonly kind: "excel" | "failed" }>;

export interface NotKeptUp {
  /** Null where somebody stopped it. */
  readonly why: Unread | null;
  /** It is tried again without being asked. */
  readonly again: boolean;
}

/** What a reading that failed is told as; null where somebody stopped it. */
export function unreadOf(error: unknown): Unread | null {
  const notice = noticeOf(error);
  return notice.kind === "excel" || notice.kind === "failed" ? notice : null;
}

/** What somebody is told of an error. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof Cancelled) return { kind: "cancelled" };
  if (error instanceof ExcelProblem) {
    const { code, sheet, detail } = error;
    return { kind: "excel", code, sheet, detail };
  }
  return { kind: "failed", detail: String(error) };
}
