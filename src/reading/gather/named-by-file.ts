/**
 * The branch of a file that names it nowhere but in the file's own name: "Chi bộ thôn Me - kết quả đại hội.xlsx". What is read of such a
 * file is called after its sheet, so that two of them would be one branch.
 */
import { finding, type Finding, type FindingKind } from "../../congress/findings";
import { cellsOf, mainSource } from "../../congress/table";
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";
import type { ReadBook } from "../read-book";
import { branchNamed, readsAsUnit, withoutAccents } from "../words/branch-named";

type Read = Extract<ReadBook, { ok: true }>;

/** Findings that say that the branch's name was taken from the sheet. */
const NAMELESS: ReadonlySet<FindingKind> = new Set([
  "named-by-sheet",
  "persons-no-branch",
  "one-body",
  "one-body-assumed",
]);

/** What was read of a file, its one branch called after the file where neither its cells nor its sheet name it. */
export function namedByFile(file: string, read: Read): Read {
  const { table } = read;
  const [old = "", another] = table.names;
  const doubt = read.findings.find(({ kind }) => NAMELESS.has(kind));
  if (!doubt || another !== undefined || readsAsUnit(old)) return read;
  // A list without a name is called after the organisation.
  if (old !== clean(mainSource(table).sheet) && doubt.kind !== "persons-no-branch") return read;
  const { name, isSure } = branchInFile(file);
  if (!isSure && doubt.kind === "persons-no-branch" && old === table.organisation) return read;
  const renamed = read.findings
    .filter(({ kind }) => kind !== "named-by-sheet" && kind !== "persons-no-branch")
    .map((one) => withName(one, old, name));
  const told = finding(isSure ? "named-by-file" : "unnamed-file", cellsOf(table, 0, "branch")[0] ?? null, {
    file,
    name,
  });
  return { ...read, table: { ...table, names: [name] }, findings: [...renamed, told] };
}

function withName(one: Finding, old: string, name: string): Finding {
  const { kind, cell, values, code } = one;
  const named = Object.entries(values).map(([key, value]) => [key, value === old ? name : value] as const);
  return finding(kind, cell, Object.fromEntries(named), code);
}

/** Words of a file's name that are no branch's, before and behind it. */
const WORDS =
  "(?:copy of|ban sao(?: cua)?|ket qua|kq|bao cao|baocao|bc|bieu(?: mau| tong hop| co cau)?|mau|phieu|danh sach|ds|bien ban(?: kiem phieu)?|bb|dai hoi|dh|cap uy|chi uy|uy vien|bau cu|bau|trung cu|nhiem ky|nk|tong hop|so lieu|chinh thuc|ban chinh|final|gui|nop|moi|sua|cuoi|lan|new|copy|book|sheet|trang tinh|document|tai lieu|file|scan|untitled|v)";
const BEFORE = new RegExp(`^(?:(?:${WORDS}|\\d+)(?![\\p{L}\\d])[\\s.,]*)+`, "iu");
const BEHIND = new RegExp(`(?:[\\s.,]+${WORDS}(?: \\d+)?(?![\\p{L}\\d]))+[\\s.,]*$`, "iu");
const TIMES = /\d{4}\s*[-–]\s*\d{4}|\d{1,2}[-./]\d{1,2}(?:[-./]\d{2,4})?|\(\d+\)|(?<!\d)20\d\d(?!\d)/g;

/** The branch that a file is named after; not sure where nothing but the file's own words could be its name. */
export function branchInFile(file: string): { readonly name: string; readonly isSure: boolean } {
  const base = clean(file.replace(/^.*[/\\]/, "").replace(/\.\w{2,5}$/, ""));
  const parts = base
    .replace(TIMES, " ")
    .replace(/_+/g, /\s/.test(base) ? " - " : " ")
    .replace(/(\p{L})(\d)/gu, "$1 $2")
    .split(/\s[-–]\s|[,;]/u)
    .map((part) => named(clean(part)))
    .filter((part) => /\p{L}/u.test(part));
  const sure = parts.find((part) => readsAsUnit(part));
  return { name: sure ?? parts[0] ?? base, isSure: sure !== undefined };
}

function named(part: string): string {
  const branch = branchNamed(part);
  if (branch !== null) return branch;
  const start = BEFORE.exec(withoutAccents(part))?.[0].length ?? 0;
  const rest = part.slice(start);
  const end = BEHIND.exec(withoutAccents(rest))?.index ?? rest.length;
  // What is left of "Chi ủy" is nothing: no name begins with a small word of another.
  return /^(?:chi bo|cb)?$/.test(fold(rest.slice(0, end))) ? "" : clean(rest.slice(0, end));
}
