/**
 * By which conventions of Party offices a document is set. Both are known second-hand: what is told of them agrees but for what stands here
 * (docs/decisions.md). What an office does otherwise it changes in the template.
 */
import type { Conventions } from "../../../../congress/outputs";

export interface Typography {
  /** Points of the kind's name ("BÁO CÁO NHANH"), and of what it is about below. */
  readonly title: number;
  readonly subject: number;
  /** Points from line to line of the body: at least, or exactly so many. */
  readonly line: { readonly points: number; readonly rule: "atLeast" | "exact" };
}

export const typography: Readonly<Record<Conventions, Typography>> = {
  "2026": { title: 15, subject: 14, line: { points: 18, rule: "atLeast" } },
  "2018": { title: 16, subject: 15, line: { points: 18, rule: "exact" } },
};
