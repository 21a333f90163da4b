/** A typed text by its sentences, a line each. */
import { clean } from "../../vietnamese/clean";

export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map(clean)
    .filter((line) => line !== "");
}

/** The text with a sentence behind the others. */
export function withLine(text: string, line: string): string {
  const before = text.trimEnd();
  return before === "" ? line : `${before}\n${line}`;
}

/** The text with another sentence in the place of one. */
export function withInstead(text: string, line: string, other: string): string {
  return text
    .split("\n")
    .map((one) => (clean(one) === line ? other : one))
    .join("\n");
}

/** The text without a sentence; the others stay as they were typed. */
export function withoutLine(text: string, line: string): string {
  return text
    .split("\n")
    .filter((one) => clean(one) !== line)
    .join("\n");
}
