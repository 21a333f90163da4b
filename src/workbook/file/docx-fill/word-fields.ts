/** Fields that Word has ways of its own for become the same marks: MERGEFIELD, simple and complex, and content controls with our names. */
import { damaged } from "../problem";
import type { Fault, Place } from "./mark";
import {
  attribute,
  below,
  child,
  cloned,
  element,
  elementsIn,
  remove,
  replace,
  text,
  wordsOf,
  type Element,
} from "./tree";

/** A run of these looks with these words. */
export function runOf(looks: Element | null, words: string): Element {
  const said = element("w:t", ' xml:space="preserve"', [text(words)]);
  return element("w:r", "", [...(looks ? [cloned(looks)] : []), said]);
}

/** What is to stand in braces for a field's instruction; null for fields that are none of ours. */
function bracedOf(instruction: string): string | null {
  const found = /^\s*MERGEFIELD\s+(?:["“”„]([^"“”„]+)["“”„]|(\S+))(.*)$/is.exec(instruction);
  if (!found) return null;
  const [, quoted, bare = "", rest = ""] = found;
  const name = quoted ?? bare;
  const [, tableEdge, table = ""] = /^Table(Start|End):(.*)$/i.exec(name) ?? [];
  const [, groupEdge, group = ""] = /^(Begin|End)Group:(.*)$/i.exec(name) ?? [];
  const edge = tableEdge ?? groupEdge;
  if (edge !== undefined) return `{{${/^end$/i.test(edge) ? "/" : "#"}${table || group}}}`;
  const format = /\\\*\s*(Upper|Lower|FirstCap|Caps)/i.exec(rest)?.[1];
  return `{{${name}${format === undefined ? "" : ` \\* ${format}`}}}`;
}

export function bracesForMergeFields(root: Element, places: ReadonlyMap<Element, Place>): readonly Fault[] {
  for (const field of [...below(root)].filter(({ name }) => name === "w:fldSimple")) {
    const braced = bracedOf(attribute(field, "w:instr") ?? "");
    const run = [...below(field)].find(({ name }) => name === "w:r");
    if (braced !== null) replace(field, [runOf(run ? child(run, "w:rPr") : null, braced)]);
  }
  return [...places].flatMap(([paragraph, place]) => complexFields(paragraph, place));
}

const MOST_FIELDS = 100;

interface OpenField {
  readonly runs: Set<Element>;
  readonly isNested: boolean;
  instruction: string;
  /** The run that shows its result: its looks are those of the field. */
  shown: Element | null;
  isShowing: boolean;
}

const NO_INNER_PARAGRAPHS = new Set(["w:p"]);

function complexFields(paragraph: Element, place: Place): readonly Fault[] {
  const faults: Fault[] = [];
  const open: OpenField[] = [];
  for (const run of [...below(paragraph, NO_INNER_PARAGRAPHS)].filter(({ name }) => name === "w:r")) {
    for (const part of elementsIn(run)) {
      const type = part.name === "w:fldChar" ? attribute(part, "w:fldCharType") : null;
      if (type === "begin")
        open.push({
          runs: new Set(),
          isNested: open.length > 0,
          instruction: "",
          shown: null,
          isShowing: false,
        });
      if (open.length > MOST_FIELDS) throw damaged("fields nested too deeply");
      const field = open.at(-1);
      if (!field) continue;
      if (type === "separate") field.isShowing = true;
      if (type === "end") {
        open.pop();
        field.runs.add(run);
        const fault = closed(field, place);
        if (fault) faults.push(fault);
      } else if (part.name === "w:instrText" && !field.isShowing) field.instruction += wordsOf(part);
      else if (part.name === "w:t" && field.isShowing) field.shown ??= run;
      for (const one of open) one.runs.add(run);
    }
  }
  return faults;
}

/** Puts braces in place of a field that has ended; within another field (IF) they would be no field of Word's any more. */
function closed({ runs, instruction, shown, isNested }: OpenField, place: Place): Fault | null {
  const braced = bracedOf(instruction);
  const [first] = runs;
  if (braced === null || !first) return null;
  if (isNested) return { kind: "in-field", written: instruction.trim(), place };
  replace(first, [runOf(child(shown ?? first, "w:rPr"), braced), first]);
  runs.forEach(remove);
  return null;
}

/** Content controls for plain text, with the name that each has: its tag, else its title. */
export function controlsIn(root: Element, isKnown: (name: string) => boolean): readonly Control[] {
  return [...below(root)].flatMap((control): readonly Control[] => {
    const properties = control.name === "w:sdt" ? child(control, "w:sdtPr") : null;
    const content = child(control, "w:sdtContent");
    if (!properties || !content || !(child(properties, "w:text") ?? child(properties, "w:richText")))
      return [];
    const names = ["w:tag", "w:alias"].flatMap((kind): readonly string[] => {
      const named = child(properties, kind);
      const name = named && attribute(named, "w:val");
      return name === null || name === "" ? [] : [name];
    });
    const name = names.find(isKnown) ?? names[0];
    const within = [...below(content)];
    if (within.some((one) => one.name === "w:t" && wordsOf(one).includes("{{"))) return [];
    const runs = within.filter((one) => one.name === "w:r");
    return name === undefined || runs.length === 0 ? [] : [{ name, properties, runs }];
  });
}

export interface Control {
  readonly name: string;
  readonly properties: Element;
  readonly runs: readonly Element[];
}

/** What a filled control shows is no hint any more, and is not to be taken from elsewhere again. */
const OF_UNFILLED = ["w:dataBinding", "w15:dataBinding"];

export function bracesForControl({ name, properties, runs: [first, ...others] }: Control): void {
  if (!first) return;
  for (const kind of OF_UNFILLED) {
    const binding = child(properties, kind);
    if (binding) remove(binding);
  }
  const hint = child(properties, "w:showingPlcHdr");
  if (hint) remove(hint);
  replace(first, [runOf(child(hint ? properties : first, "w:rPr"), `{{${name}}}`)]);
  others.forEach(remove);
}
