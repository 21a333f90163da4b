/**
 * The numbers that Word puts before the paragraphs of its lists. They stand nowhere in the text: a column "STT" numbered so
 * has empty cells.
 */
import { scanPart, type Package } from "../xlsx/part";

interface Level {
  start: number;
  format: string;
  /** "%1.%2": the numbers of the levels with what stands between. */
  text: string;
}

interface List {
  /** Lists that are laid out alike count on together. */
  readonly kind: string;
  readonly starts: Map<number, number>;
}

const MOST_LEVELS = 9;
/** Word writes numbers of lists up to here. */
const LARGEST = 32_767;

export class Numbering {
  readonly kinds = new Map<string, Map<number, Level>>();
  readonly lists = new Map<string, List>();
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  /** What stands before the next paragraph of a list; "" where there is nothing to be seen. */
  next(id: string, level: number): string {
    const list = this.lists.get(id);
    const levels = list && this.kinds.get(list.kind);
    if (!list || !levels || !(level >= 0 && level < MOST_LEVELS)) return "";
    const counts = this.counts.get(list.kind) ?? [];
    this.counts.set(list.kind, counts);
    if (!this.begun.has(id)) {
      this.begun.add(id);
      // A list that says where it begins does not go on where another ended.
      if (list.starts.size > 0) counts.length = 0;
    }
    const start = (at: number): number => list.starts.get(at) ?? levels.get(at)?.start ?? 1;
    for (let at = counts.length; at < level; at++) counts.push(start(at));
    const before = counts[level];
    counts[level] = before === undefined ? start(level) : before + 1;
    counts.length = level + 1;
    const { format = "decimal", text = "" } = levels.get(level) ?? {};
    if (format === "none") return "";
    if (format === "bullet") return /^[-+*–•]$/.test(text) ? text : "•";
    return text.replace(/%([1-9])/g, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      return written(counts[at] ?? start(at), levels.get(at)?.format ?? "decimal");
    });
  }
}

function written(count: number, format: string): string {
  if (count < 1 || count > LARGEST) return String(count);
  switch (format) {
    case "upperRoman":
      return roman(count);
    case "lowerRoman":
      return roman(count).toLowerCase();
    case "upperLetter":
      return letters(count);
    case "lowerLetter":
      return letters(count).toLowerCase();
    case "decimalZero":
      return String(count).padStart(2, "0");
    default:
      return String(count);
  }
}

const ROMAN = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

function roman(count: number): string {
  let text = "";
  let left = count;
  for (const [sign, worth] of ROMAN) for (; left >= worth; left -= worth) text += sign;
  return text;
}

/** A, B … Z, AA, BB: Word doubles letters where Excel counts on. */
function letters(count: number): string {
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

const NAMES = [
  "abstractNum",
  "lvl",
  "start",
  "numFmt",
  "lvlText",
  "num",
  "abstractNumId",
  "lvlOverride",
  "startOverride",
] as const;

/** Reads the lists of a document; it may have none. */
export async function readNumbering(file: Package, part: string): Promise<Numbering> {
  const numbering = new Numbering();
  let levels = new Map<number, Level>();
  let level: Level | null = null;
  let list = { id: "", kind: "", starts: new Map<number, number>() };
  let overridden = 0;
  await scanPart(file, part, NAMES, {
    open: (name, xml) => {
      const value = xml.attribute(":val");
      const at = Number(xml.attribute(":ilvl")) || 0;
      if (name === "abstractNum") {
        file.budget.spend("styles");
        levels = new Map();
        numbering.kinds.set(xml.attribute(":abstractNumId") ?? "", levels);
      } else if (name === "lvl") {
        file.budget.spend("styles");
        level = { start: 1, format: "decimal", text: "" };
        if (list.id === "") levels.set(at, level);
      } else if (name === "start" && level) level.start = Number(value) || 0;
      else if (name === "numFmt" && level) level.format = value ?? "decimal";
      else if (name === "lvlText" && level) level.text = value ?? "";
      else if (name === "num") {
        file.budget.spend("styles");
        list = { id: xml.attribute(":numId") ?? "", kind: "", starts: new Map() };
      } else if (name === "abstractNumId") list.kind = value ?? "";
      else if (name === "lvlOverride") overridden = at;
      else if (name === "startOverride") list.starts.set(overridden, Number(value) || 0);
      return false;
    },
    close: (name) => {
      if (name === "lvl") level = null;
      else if (name === "num") {
        numbering.lists.set(list.id, { kind: list.kind, starts: list.starts });
        list = { id: "", kind: "", starts: new Map() };
      }
    },
  });
  return numbering;
}
