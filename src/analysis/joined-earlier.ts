/**
 * What earlier joinings told of files that have not come again: one that could not be read is still missing, and what was to be looked at
 * in one that counts still is, though the sheet of joined results does not say so.
 */
import { findingKey, type Finding } from "../congress/findings";
import type { FileReport } from "../reading/read-books";
import type { Joined } from "./joining";

export type Told = Pick<Joined, "files" | "findings">;

/** `came`: the files that were joined now; of these only what is told now holds. */
export function withEarlier(now: Joined, earlier: Told, came: ReadonlySet<string>): Joined {
  const before = new Map(earlier.files.filter(({ file }) => !came.has(file)).map((one) => [one.file, one]));
  const files = now.files.map((report): FileReport => {
    const was = before.get(report.file);
    const isStill = report.status === "read" && was?.status === "attention";
    return isStill ? { ...report, status: "attention", message: was.message ?? "" } : report;
  });
  const told = new Set(files.map(({ file }) => file));
  // What counted then and stands on the sheet no more was taken away by hand.
  const missing = [...before.values()].filter(
    ({ file, status }) => !told.has(file) && status !== "read" && status !== "attention",
  );
  const all = [...files, ...missing];
  const stay = new Set(all.flatMap(({ file }) => (before.has(file) ? [file] : [])));
  const known = new Set(now.findings.map(findingKey));
  const findings = earlier.findings.filter((one) => stay.has(fileOf(one)) && !known.has(findingKey(one)));
  return { ...now, files: all, findings: [...now.findings, ...findings] };
}

/** The file that a finding speaks of; "" for none. */
function fileOf({ cell, values: { file } }: Finding): string {
  return cell?.book ?? (typeof file === "string" ? file : "");
}
