/**
 * Documents by an office's own template, as Word keeps it (.docx, .dotx): `{{Tên đơn vị}}`, `{{#Khối}} … {{/Khối}}`, MERGEFIELDs and content controls
 * with our names. The template is never changed; what cannot be filled is told and stays as it stands.
 */
import { Refusal } from "../problem";
import { expand, type Filling } from "./expand";
import { keyOf, type Fault, type Mark, type Place } from "./mark";
import { markedRuns, markFields } from "./marks";
import { fontsOf, settleFonts } from "./old-fonts";
import { openTemplate, packTemplate, type Template, type TemplateProblem } from "./package";
import { placesIn } from "./places";
import { scopeOf, valueOf, type Data } from "./scope";
import { attribute, below, type Element } from "./tree";
import { bracesForControl, bracesForMergeFields, controlsIn } from "./word-fields";
import { addAll } from "../../../sheet/very-many";

/** A field of a template. */
export interface TemplateField {
  readonly name: string;
  readonly place: Place;
  /** "each": it begins what is repeated or conditional, or says of its column whether it stands; "control": a content control, which stays as it is where its name is none of ours. */
  readonly kind: "value" | "each" | "control";
  /** The lists that it stands in, from without inwards. */
  readonly within: readonly string[];
  /** The font of an old encoding that it is set in; null for any other. */
  readonly oldFont: string | null;
}

export type ReadTemplate =
  | { readonly ok: true; readonly fields: readonly TemplateField[]; readonly faults: readonly Fault[] }
  | { readonly ok: false; readonly problem: TemplateProblem };

export interface UnfilledField {
  readonly name: string;
  readonly place: Place;
}

export type FilledTemplate =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Fields that nobody knows; they stay as they stand. */
      readonly unknown: readonly UnfilledField[];
      /** Fields that there is nothing for: "…" stands in their place. */
      readonly missing: readonly UnfilledField[];
      readonly faults: readonly Fault[];
    }
  | { readonly ok: false; readonly problem: TemplateProblem };

/** What fields a template has, and what is wrong with them. `isKnown` tells which of its two names a content control is called by. */
export async function fieldsOf(
  template: Uint8Array,
  isKnown: (name: string) => boolean = () => false,
): Promise<ReadTemplate> {
  const opened = await openTemplate(template);
  if (!opened.ok) return opened;
  const fontOf = fontsOf(opened.template);
  const fields: TemplateField[] = [];
  const faults: Fault[] = [];
  for (const { root, ...of } of opened.template.parts) {
    const places = placesIn(root, of);
    for (const { name, runs } of controlsIn(root, isKnown)) {
      const place = runs[0] && placeOf(runs[0], places);
      if (place) fields.push({ name, place, kind: "control", within: [], oldFont: null });
    }
    addAll(faults, bracesForMergeFields(root, places));
    addAll(faults, markFields(places));
    const oldFonts = settleFonts(root, fontOf);
    const within: Mark[] = [];
    for (const run of markedRuns(root)) {
      const { mark } = run;
      const { kind, name, place, written } = mark;
      if (kind === "end") {
        const open = within.pop();
        if (!open) faults.push({ kind: "not-opened", written, place });
        else if (name !== "" && keyOf(name) !== keyOf(open.name))
          faults.push({ ...faultAt(open), kind: "crossed" });
        continue;
      }
      const kindOf = kind === "value" ? "value" : "each";
      const oldFont = oldFonts.get(run) ?? null;
      fields.push({ name, place, kind: kindOf, within: within.map((one) => one.name), oldFont });
      if (kind === "each" || kind === "unless") within.push(mark);
      if (kind === "column" && place.table === null) faults.push({ ...faultAt(mark), kind: "no-column" });
    }
    addAll(
      faults,
      within.map((open): Fault => ({ ...faultAt(open), kind: "not-closed" })),
    );
  }
  return { ok: true, fields: withoutDoubles(fields), faults: withoutDoubles(faults) };
}

function faultAt({ written, place }: Mark): Pick<Fault, "written" | "place"> {
  return { written, place };
}

/** Text boxes stand twice in a document, for new and old programs. */
function withoutDoubles<One>(all: readonly One[]): readonly One[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function placeOf(node: Element, places: ReadonlyMap<Element, Place>): Place | null {
  for (let at: Element | null = node; at; at = at.parent) {
    const place = places.get(at);
    if (place) return place;
  }
  return null;
}

/** Fills a template. The same template and data give the same bytes. */
export async function fill(template: Uint8Array, data: Data): Promise<FilledTemplate> {
  const opened = await openTemplate(template);
  if (!opened.ok) return opened;
  try {
    return filled(opened.template, data);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

function filled(template: Template, data: Data): FilledTemplate {
  const scopes = [scopeOf(data)];
  const fontOf = fontsOf(template);
  const filling: Filling = { budget: template.budget, faults: [], unknown: [], missing: [] };
  for (const { root, ...of } of template.parts) {
    const places = placesIn(root, of);
    addAll(filling.faults, bracesForMergeFields(root, places));
    const isKnown = (name: string): boolean => valueOf(scopes, name) !== undefined;
    for (const control of controlsIn(root, isKnown)) if (isKnown(control.name)) bracesForControl(control);
    addAll(filling.faults, markFields(places));
    settleFonts(root, fontOf);
    expand(root, scopes, filling);
    withOwnIds(root);
  }
  const told = (marks: readonly Mark[]): readonly UnfilledField[] =>
    withoutDoubles(marks.map(({ name, place }) => ({ name, place })));
  const { unknown, missing, faults } = filling;
  return {
    ok: true,
    bytes: packTemplate(template),
    unknown: told(unknown),
    missing: told(missing),
    faults: withoutDoubles(faults),
  };
}

/** Pictures and boxes that were repeated get ids of their own. */
function withOwnIds(root: Element): void {
  const drawn = [...below(root)].filter(({ name }) => name === "wp:docPr");
  const known = new Set<string>();
  const numbers = drawn.map((one) => Number(attribute(one, "id")) || 0);
  let next = 1 + numbers.reduce((most, number) => Math.max(most, number), 0);
  for (const one of drawn) {
    const id = attribute(one, "id") ?? "";
    if (known.has(id)) one.attributes = one.attributes.replace(/\sid="[^"]*"/, ` id="${next++}"`);
    known.add(id);
  }
}
