/** Days and states as a results sheet has them, so that they read back as what they are. */
import type { CongressDate, StatedState } from "../../congress/table";
import type { LayoutValue } from "../../sheet/layout";
import { words } from "../words";
import { formatMonth, formatQuarter, formatSpanShort } from "../../vietnamese/date";
import { compareDays, dayToSerial } from "../../vietnamese/day";

/** A day as the number that Excel keeps; a span, a month or a quarter in words. */
export function dateValue(date: CongressDate | null): LayoutValue | null {
  if (!date) return null;
  const text = (value: string): LayoutValue => ({ kind: "text", text: value });
  if (date.kind === "month") return text(words.month(formatMonth(date)));
  if (date.kind === "quarter") return text(words.quarter(formatQuarter(date)));
  const serial = compareDays(date.first, date.last) === 0 ? dayToSerial(date.first) : null;
  return serial === null ? text(formatSpanShort(date.first, date.last)) : { kind: "number", value: serial };
}

/** One of the states that the empty results sheet offers. */
export function stateWords(state: StatedState | null): string | null {
  if (state === null) return null;
  if (state === "pending") return words.pending;
  return state === "held" ? words.heldBranches : words.exempt;
}
