/** What was told of files when they were joined stays told when others are joined to them. */
import { findingKey, type Finding } from "../congress/findings";
import type { Joined } from "./joining";

/** What is told of files. */
type Told = Pick<Joined, "files" | "findings" | "sent">;

/**
 * What joining told, and what was told before of files that did not come again: one that could not be read still cannot, and a doubt
 * about one whose lines stand on the sheet made before is still one. `given` are the names of those that came now.
 */
export function withToldBefore(now: Told, before: Told, given: ReadonlySet<string>): Told {
  const stays = new Map(before.files.filter(({ file }) => !given.has(file)).map((one) => [one.file, one]));
  const there = new Set(now.files.map(({ file }) => file));
  const files = now.files.map((one) => {
    const known = stays.get(one.file);
    return one.status === "read" && known?.status === "attention" ? known : one;
  });
  const left = [...stays.values()].filter(
    ({ file, status }) => !there.has(file) && status !== "read" && status !== "attention",
  );
  const told = new Set(now.findings.map(findingKey));
  const known = new Set([...files, ...left].map(({ file }) => file));
  const findings = before.findings.filter((one) => {
    const named = filesNamedIn(one);
    return !told.has(findingKey(one)) && named.every((file) => known.has(file) && !given.has(file));
  });
  const own = new Set(left.map(({ file }) => file));
  const sent = before.sent.filter(({ file }) => own.has(file));
  return {
    files: [...files, ...left],
    findings: [...now.findings, ...findings],
    sent: [...now.sent, ...sent],
  };
}

function filesNamedIn({ cell, values }: Finding): readonly string[] {
  const cells = [cell, ...Object.values(values)].flatMap((one) =>
    typeof one === "object" && one !== null && "book" in one ? [one.book ?? ""] : [],
  );
  const words = [values["file"], values["of"]].filter((one) => typeof one === "string");
  return [...cells, ...words].filter((name) => name !== "");
}
