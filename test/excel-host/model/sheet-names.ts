/** What Excel takes as the name of a sheet. */
import { HostError, invalidArgument } from "../host-error";

const LONGEST = 31;

/** Throws unless a sheet may be called so; `others` are the names that are taken. */
export function checkSheetName(name: unknown, others: readonly string[]): string {
  if (typeof name !== "string" || name.trim() === "" || name.length > LONGEST) throw invalidArgument();
  // Kept for the list of changes of old shared workbooks.
  const isForbidden = /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === "history";
  if (isForbidden) throw invalidArgument();
  if (others.some((other) => sameName(other, name))) throw new HostError("ItemAlreadyExists");
  return name;
}

export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The first free one of "name (2)", "name (3)" and so on, cut where it would be too long. */
export function copyName(name: string, others: readonly string[]): string {
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const candidate = name.slice(0, LONGEST - ending.length) + ending;
    if (!others.some((other) => sameName(other, candidate))) return candidate;
  }
}
