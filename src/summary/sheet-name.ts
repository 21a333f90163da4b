/** Names that Excel accepts for a sheet. */
import { clean } from "../vietnamese/clean";
import { words } from "./words";

const LONGEST = 31;

/**
 * A name of at most 31 characters without : \ / ? * [ ], and without an apostrophe at either end. What leaves no
 * name, and the one that Excel keeps for itself, becomes our own.
 */
export function sheetName(wanted: string | undefined): string {
  const tidy = clean((wanted ?? "").replace(/[:\\/?*[\]]/g, " "));
  const trimmed = tidy.slice(0, LONGEST).replace(/^['\s]+|(?:['\s]|[\uD800-\uDBFF])+$/g, "");
  return trimmed === "" || trimmed.toLowerCase() === "history" ? words.sheetName : trimmed;
}
