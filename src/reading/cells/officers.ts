/**
 * The secretary and the deputies by name in one cell: "Lê Văn A - Trần Thị B" in the order of their heading, "BT: Lê Văn A\nPBT: Trần
 * Thị B" in any. A word for nobody keeps its place.
 */
import type { Count } from "../../congress/table";
import type { CellValue } from "../../sheet/grid";
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";
import { looksLikeNames, readNames } from "./names";
import { POSTS } from "./posts";
import { stateInWords } from "./states";
import { isBlank } from "./text";
import { unwrapped } from "./wrapped-names";

type Office = "secretaries" | "deputySecretaries";

/** Who holds each office: names, or how many ("BT: 25; PBT: 24" in a row of sums). */
interface Officers {
  readonly names: readonly string[];
  readonly number: number | null;
}

export const officerFields: readonly string[] = ["secretaries", "deputySecretaries"];

const OFFICE = "(?:phó\\s+bí\\s+thư|p\\.?\\s*bí\\s+thư|bí\\s+thư|P\\.?\\s*BT|BT)(?:\\s+chi\\s+bộ|CB)?";
/** "BT: Lê Văn A", "PBT Lê Văn A", "Lê Văn A (PBT)". */
const BEFORE = new RegExp(`^(${OFFICE})(?:\\s*:\\s*|\\s+(?=\\S))(.*)$`, "iu");
const BEHIND = new RegExp(`^(.*\\S)\\s*\\((${OFFICE})\\)$`, "iu");
const PARTS = /[,;+]|\s[-–]\s|(?<!\d)\d+[.)]\s/;
const LINES = /[\n\r]+/;
const BULLET = /^(?:[-–•*+]|\d+[.)]|đ\/c|đồng chí)(?!\p{L})/iu;
/** Words of a name: more are two persons' in two lines. */
const LONGEST_NAME = 5;

/** The officers of a cell; null where what is written is not theirs alone. */
export function officersIn(value: CellValue | undefined): ReadonlyMap<Office, Officers> | null {
  if (typeof value !== "string") return null;
  const found = new Map<Office, { names: string[]; number: number | null; places: number }>();
  const parts = partsOf(value);
  const areCalled = parts.some(isCalled);
  let office: Office | null = null;
  for (const [i, part] of parts.entries()) {
    const before = BEFORE.exec(part);
    const behind = before ? null : BEHIND.exec(part);
    const called = officeOf(before?.[1] ?? behind?.[2]);
    office = called ?? (areCalled ? office : i === 0 ? "secretaries" : "deputySecretaries");
    if (office === null) return null;
    const text = clean(before?.[2] ?? behind?.[1] ?? part);
    const own = found.get(office) ?? { names: [], number: null, places: 0 };
    found.set(office, own);
    own.places++;
    if (areCalled && /^\d{1,4}$/.test(text)) own.number = Number(text);
    else if (looksLikeNames(text)) own.names.push(...readNames(text));
    else return null;
    // Of one branch there is one; a second place is another's.
    if (office === "secretaries" && own.places > 1) return null;
  }
  return found.size > 0 ? found : null;
}

/** In lines, or by signs; a line that ends within a part ("Nguyễn Thị\nBình - Trần Thị\nChâu") parts nobody. */
function partsOf(value: string): readonly string[] {
  const parted = (text: string, at: RegExp): readonly string[] =>
    text
      .split(at)
      .map(clean)
      .filter((part) => part !== "");
  const lines = parted(unwrapped(value), LINES);
  const signed = parted(lines.join(" "), PARTS);
  const isInLines =
    signed.length < 2 ||
    lines.slice(1).every((line) => isCalled(line) || BULLET.test(line)) ||
    signed.some((part) => part.split(" ").length > LONGEST_NAME);
  return isInLines ? lines.flatMap((line) => parted(line, PARTS)) : signed;
}

function isCalled(part: string): boolean {
  return BEFORE.test(part) || BEHIND.test(part);
}

function officeOf(words: string | undefined): Office | null {
  if (words === undefined) return null;
  const field = POSTS.find(([, called]) => called.test(fold(words)))?.[0];
  return field === "secretaries" || field === "deputySecretaries" ? field : null;
}

/** Whether all that is written in a column are officers, a secretary with a deputy somewhere. */
export function holdOfficers(values: readonly (CellValue | undefined)[]): boolean {
  const read = values.flatMap((value) =>
    isBlank(value) || stateInWords(value).state !== null ? [] : [officersIn(value)],
  );
  const areNamed = (officers: ReadonlyMap<Office, Officers> | null): boolean =>
    officerFields.every((field) =>
      [...(officers ?? [])].some(([office, { names }]) => office === field && names.length > 0),
    );
  return read.every((officers) => officers !== null) && read.some(areNamed);
}

/** The names of those who hold an office by a cell. */
export function officersNamed(value: CellValue | undefined, field: string): readonly string[] {
  return [...(officersIn(value) ?? [])].flatMap(([office, { names }]) => (office === field ? names : []));
}

/** How many hold an office by a cell. */
export function countOfficers(value: CellValue | undefined, field: string): Count {
  if (isBlank(value)) return null;
  const officers = officersIn(value);
  if (!officers) return "unreadable";
  const own = [...officers].find(([office]) => office === field)?.[1];
  return own?.number ?? own?.names.length ?? 0;
}
