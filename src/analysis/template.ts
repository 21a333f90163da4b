/**
 * An office's own template for Word: what it asks for, what of it is known, and the document that it becomes. Nothing is filled as long as a
 * field is unknown or broken, so no document leaves with a field in it.
 */
import { fieldNames, knownFields, USUAL_FIELDS } from "../documents/placeholders/placeholders";
import type { Placeholders } from "../documents/placeholders/field";
import { documentKindIds, type DocumentKindId } from "../congress/outputs";
import { documentKinds } from "../documents/kinds";
import { say as sayInVietnamese, type Say } from "../i18n/messages";
import { nearest } from "../vietnamese/nearest";
import { fieldsOf, fill, type TemplateField } from "../workbook/file/docx-fill/fill";
import { keyOf } from "../workbook/file/docx-fill/mark";
import { fieldKind } from "../workbook/file/docx-fill/scope";
import { faultSentence, placeWords, templateProblemSentence } from "./template-words";

/** A field by its name, with every place that it stands at. */
export interface ReviewedField {
  readonly name: string;
  readonly places: readonly string[];
  /** The name that it may be meant for; null where it is known. */
  readonly nearest: string | null;
}

export interface TemplateReview {
  readonly fields: readonly ReviewedField[];
  /** A sentence for each thing that must be mended. */
  readonly faults: readonly string[];
  /** A sentence for each thing that does no harm as it is, and should be mended. */
  readonly warnings: readonly string[];
  /** What such a text usually has and this has not. */
  readonly lacks: readonly string[];
}

export type ReviewedTemplate =
  { readonly ok: true; readonly review: TemplateReview } | { readonly ok: false; readonly sentence: string };

/** Reads the fields of a template. `file` is its name, `kind` what it is to be filled for, where that is known. */
export async function reviewTemplate(
  template: Uint8Array,
  file: string,
  say: Say = sayInVietnamese,
  kind: DocumentKindId | null = null,
): Promise<ReviewedTemplate> {
  const known = knownFields();
  const read = await fieldsOf(template, (name) => fieldKind(known, name, []) !== null);
  if (!read.ok) return { ok: false, sentence: templateProblemSentence(file, read.problem, say) };
  const kindOf = ({ name, within }: TemplateField): ReturnType<typeof fieldKind> =>
    fieldKind(known, name, within);
  const isKnown = (field: TemplateField): boolean => kindOf(field) !== null;
  // A content control that is none of ours is the office's own, and stays.
  const fields = read.fields.filter((field) => field.kind !== "control" || isKnown(field));
  const byName = new Map<string, TemplateField[]>();
  for (const field of fields) {
    const key = JSON.stringify([keyOf(field.name), isKnown(field)]);
    byName.set(key, [...(byName.get(key) ?? []), field]);
  }
  const reviewed = [...byName.values()].flatMap((same): readonly ReviewedField[] => {
    const [first] = same;
    if (!first) return [];
    const places = [...new Set(same.map(({ place }) => placeWords(place, say)))];
    return [{ name: first.name, places, nearest: isKnown(first) ? null : nearestName(first) }];
  });
  const faults = [
    ...reviewed.flatMap(({ name, places, nearest: meant }) =>
      meant === null ? [] : [say("template.unknown", { name, places: places.join("; "), nearest: meant })],
    ),
    ...fields
      .filter((field) => field.kind !== "each" && isKnown(field) && kindOf(field) !== "text")
      .map(({ name, place }) => faultSentence({ kind: "no-text", written: `{{${name}}}`, place }, say)),
    ...fields
      .filter(
        ({ name, within, place }) => place.table === null && fieldKind(known, name, within, false) === null,
      )
      .filter(isKnown)
      .map(({ name, place }) => say("template.only-in-row", { name, place: placeWords(place, say) })),
    ...read.faults.map((fault) => faultSentence(fault, say)),
  ];
  const warnings = [...(kind === null ? [] : otherKindIn(fields, kind, say)), ...oldFontsIn(fields, say)];
  return {
    ok: true,
    review: { fields: reviewed, faults, warnings, lacks: lackingIn(fields) },
  };
}

/** In a list the names of its rows go first. */
function nearestName({ name, within }: TemplateField): string {
  const { general, figures, texts, lists } = fieldNames();
  const inList = Object.entries(lists).filter(([list]) => within.some((one) => keyOf(one) === keyOf(list)));
  const rows = Object.entries(lists).flatMap(([list, names]) => names.map((one) => `${list} - ${one}`));
  const all = [
    ...inList.flatMap(([, names]) => names),
    ...general,
    ...figures,
    ...texts,
    ...Object.keys(lists),
    ...rows,
  ];
  return nearest(name, all, (one) => [one], 1)[0] ?? "";
}

/**
 * All names as they are written in a template: those of a list with the list's name before them, so that each can stand in a row; lists and
 * conditions with their ends.
 */
export function fieldList(): string {
  const { general, figures, texts, lists } = fieldNames();
  const known = knownFields();
  const rows = Object.entries(lists).flatMap(([list, names]) => names.map((name) => `${list} - ${name}`));
  return [...general, ...figures, ...texts, ...Object.keys(lists), ...rows]
    .flatMap((name): readonly string[] => {
      const kind = fieldKind(known, name, []);
      return kind === null ? [] : [kind === "text" ? `{{${name}}}` : `{{#${name}}}{{/${name}}}`];
    })
    .join("\n");
}

/** A template that has texts of other kinds of documents alone is not one for this kind. */
function otherKindIn(fields: readonly TemplateField[], kind: DocumentKindId, say: Say): readonly string[] {
  const kinds = new Set(
    fields.flatMap(({ name }) =>
      documentKindIds.filter((id) => `${keyOf(name)} `.startsWith(`${keyOf(documentKinds[id].label)} `)),
    ),
  );
  const [other] = kinds;
  if (other === undefined || kinds.has(kind)) return [];
  const words = { other: say(`document.name.${other}`), document: say(`document.name.${kind}`) };
  return [say("template.other-kind", words)];
}

/** Text of the template in an old encoding, by the fields that stand in it. */
function oldFontsIn(fields: readonly TemplateField[], say: Say): readonly string[] {
  const old = fields.filter(({ oldFont }) => oldFont !== null);
  if (old.length === 0) return [];
  const fonts = [...new Set(old.map(({ oldFont }) => oldFont ?? ""))].join(", ");
  const places = [...new Set(old.map(({ place }) => placeWords(place, say)))].join("; ");
  return [say("template.old-font", { fonts, places })];
}

function lackingIn(fields: readonly TemplateField[]): readonly string[] {
  const has = new Set(fields.map(({ name }) => keyOf(name)));
  // A text of ours says who, when and how many.
  if (fieldNames().texts.some((name) => has.has(keyOf(name)))) return [];
  return USUAL_FIELDS.filter((name) => !has.has(keyOf(name)));
}

export type MadeDocument =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Fields that the sheet has nothing for, each with its places: "…" stands there. */
      readonly missing: readonly string[];
      /** What should be mended in the template. */
      readonly warnings: readonly string[];
    }
  /** `isTemplate`: it is one that can be read, and has what must be mended. */
  | { readonly ok: false; readonly isTemplate: boolean; readonly sentences: readonly string[] };

/** Fills a template, unless something in it must be mended first. */
export async function documentFrom(
  template: Uint8Array,
  file: string,
  placeholders: Placeholders,
  say: Say = sayInVietnamese,
): Promise<MadeDocument> {
  const reviewed = await reviewTemplate(template, file, say);
  if (!reviewed.ok) return { ok: false, isTemplate: false, sentences: [reviewed.sentence] };
  if (reviewed.review.faults.length > 0) return wrong(reviewed.review.faults);
  const made = await fill(template, placeholders);
  if (!made.ok)
    return { ok: false, isTemplate: false, sentences: [templateProblemSentence(file, made.problem, say)] };
  const left = [
    ...made.unknown.map(({ name, place }) =>
      say("template.unfilled", { name, place: placeWords(place, say) }),
    ),
    ...made.faults.map((fault) => faultSentence(fault, say)),
  ];
  if (left.length > 0) return wrong(left);
  const missing = made.missing.map(({ name, place }) => `${name} (${placeWords(place, say)})`);
  return { ok: true, bytes: made.bytes, missing, warnings: reviewed.review.warnings };
}

function wrong(sentences: readonly string[]): MadeDocument {
  return { ok: false, isTemplate: true, sentences };
}
