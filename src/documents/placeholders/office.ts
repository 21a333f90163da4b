/** Fields of who issues a document and who signs it, and of what term and day it tells. */
import { committeeKind, documentSign, issuerOf, usualSigner } from "../../congress/organisation";
import { upper } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import { formatDay, formatDayLong } from "../../vietnamese/date";
import { ordinalInProse } from "../../vietnamese/ordinal";
import { applySpelling } from "../../vietnamese/spelling";
import { formatTerm } from "../../vietnamese/term";
import type { Facts } from "../sentences/facts";
import { proseCase } from "../sentences/prose-case";
import type { Field, Placeholder } from "./field";

/** What the office says of itself; what is left out is as the sheet says. */
export interface OfficeWords {
  readonly organisation?: string;
  readonly higherBody?: string;
  readonly place?: string;
  readonly signerTitles?: readonly string[];
  readonly signerName?: string;
}

export interface OfOffice {
  readonly facts: Facts;
  readonly office: OfficeWords;
}

const FIELDS: readonly Field<OfOffice>[] = [
  { name: "Tên đơn vị", value: ({ facts }) => facts.organisation },
  { name: "Cơ quan ban hành", value: ({ facts }) => upperOrNull(committee(facts)) },
  { name: "Tên cấp ủy", value: ({ facts }) => committee(facts) },
  { name: "Cấp ủy", value: ({ facts }) => committeeKind(committee(facts) ?? "") },
  { name: "Ký hiệu", value: ({ facts }) => documentSign(committee(facts) ?? "Đảng ủy") },
  { name: "Cấp trên", value: (whole) => superior(whole) },
  { name: "Cấp ủy cấp trên", value: (whole) => higherCommittee(superior(whole)) },
  { name: "Địa danh", value: ({ office }) => orNull(office.place) },
  { name: "Chức vụ người ký", value: ({ office }) => office.signerTitles ?? [] },
  { name: "Thẩm quyền ký", value: (whole) => signer(whole).slice(0, 1) },
  { name: "Chức vụ ký", value: (whole) => signer(whole).slice(1) },
  { name: "Tên người ký", value: ({ office }) => orNull(office.signerName) },
  { name: "Nhiệm kỳ", value: ({ facts }) => termOf(facts) },
  { name: "Đại hội lần thứ", value: ({ facts }) => ordinalOf(facts) },
  { name: "Ngày tính", value: ({ facts }) => asOf(facts, formatDay) },
  { name: "Ngày tính bằng chữ", value: ({ facts }) => asOf(facts, formatDayLong) },
];

/** All of them in the office's spelling. */
export const OFFICE_FIELDS: readonly Field<OfOffice>[] = FIELDS.map(({ name, value }) => ({
  name,
  value: (whole) => spelled(value(whole), whole.facts),
}));

function spelled(words: Placeholder, { settings }: Facts): Placeholder {
  return typeof words === "string" ? applySpelling(words, settings.spelling) : words;
}

/** "Đảng ủy xã A" of "Đảng bộ xã A". */
function committee({ organisation }: Facts): string | null {
  return organisation && issuerOf(organisation);
}

function upperOrNull(words: string | null): string | null {
  return words && upper(words);
}

function superior({ facts, office }: OfOffice): string | null {
  return orNull(office.higherBody ?? facts.statistics.table.superior);
}

function higherCommittee(higher: string | null): string | null {
  return higher && issuerOf(proseCase(higher));
}

/** Who signs, a line each. */
function signer({ facts, office }: OfOffice): readonly string[] {
  const typed = (office.signerTitles ?? []).map(clean).filter((title) => title !== "");
  return typed.length > 0 ? typed : usualSigner([committee(facts) ?? ""]);
}

function termOf({ statistics: { table }, settings }: Facts): string | null {
  return table.term && formatTerm(table.term, settings.spelling.termSpaced);
}

function ordinalOf({ statistics: { table } }: Facts): string | null {
  const ordinal = orNull(table.ordinal);
  return ordinal && ordinalInProse(ordinal);
}

function asOf({ statistics }: Facts, format: typeof formatDay): string | null {
  const { asOf: day } = statistics.standing;
  return day && format(day);
}

function orNull(words: string | null | undefined): string | null {
  const told = clean(words ?? "");
  return told === "" ? null : told;
}
