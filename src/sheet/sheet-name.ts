/** Names that Excel accepts for a sheet. */
import { clean } from "../vietnamese/clean";

const LONGEST = 31;

/** What a sheet of ours is called where nothing is left of the wanted name. */
const FALLBACK = "Tổng hợp";

/**
 * A name of at most 31 characters without : \ / ? * [ ], and without an apostrophe at either end. What leaves no
 * name, and the one that Excel keeps for itself, becomes our own.
 */
export function sheetName(wanted: string | undefined): string {
  const tidy = clean((wanted ?? "").replace(/[:\\/?*[\]]/g, " "));
  const trimmed = tidy.slice(0, LONGEST).replace(/^['\s]+|(?:['\s]|[\uD800-\uDBFF])+$/g, "");
  return trimmed === "" || trimmed.toLowerCase() === "history" ? FALLBACK : trimmed;
}

/**
 * The name, or with the first number behind it ("Tổng hợp (2)") that no other sheet has. Neither case matters nor how letters
 * and their marks are kept: what looks alike is one name to people.
 */
export function freeSheetName(name: string, others: readonly string[]): string {
  const whole = sheetName(name);
  const taken = new Set(others.map((other) => other.normalize("NFC").toLowerCase()));
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : ` (${number})`;
    const candidate = `${sheetName(whole.slice(0, LONGEST - end.length))}${end}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
