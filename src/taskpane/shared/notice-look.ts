/** How a notice looks: what went well passes by, what needs something done stands until it is read. */
import type { Notice } from "../core/notices";

const INTENTS: Readonly<Partial<Record<Notice["kind"], "error" | "warning">>> = {
  refused: "error",
  excel: "error",
  failed: "error",
  "template-wrong": "error",
  "not-kept": "warning",
  "copy-by-hand": "warning",
  "picture-refused": "warning",
  "not-editable": "warning",
  "formula-unknown": "warning",
  "no-table-pasted": "warning",
  "nothing-joined": "warning",
  "no-files": "warning",
};

/** Nothing is wrong, and there is something to be done or to be known. */
const STANDING: readonly Notice["kind"][] = [
  "template",
  "form",
  "no-formulas",
  "nothing-to-undo",
  "no-branches",
  "nothing-to-make",
  "cancelled",
  "answers-again",
];

/** "success" passes by; what was made of figures that are still to be checked is no plain success. */
export function intentOf(notice: Notice): "error" | "warning" | "success" | "info" {
  const isUnchecked = "toCheck" in notice && (notice.toCheck ?? 0) > 0;
  const isPart =
    (notice.kind === "joined" && notice.toSee > 0) ||
    (notice.kind === "fixed" && notice.open.length > 0) ||
    (notice.kind === "saved" && (notice.missing ?? []).length > 0) ||
    (notice.kind === "made" && notice.outdated);
  if (isUnchecked || isPart) return "warning";
  return INTENTS[notice.kind] ?? (STANDING.includes(notice.kind) ? "info" : "success");
}

/** The summary's view has its own button to download it. */
export function isWithoutButtons(notice: Notice): boolean {
  return notice.kind === "made" && notice.sheets.every(({ kind }) => kind !== "summary");
}
