/**
 * The committee behind the name of an organisation: a sheet may be headed by the organisation (đảng bộ), but it is
 * its committee (đảng ủy) that issues and signs.
 */
import { sentenceCase, upper } from "../vietnamese/capitals";

/** Committees above the base: "Tỉnh ủy", "Huyện ủy" and their like. */
const HIGHER = /^(?:tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ)(?=\s|$)/iu;
const COMMITTEE = /^đảng (?:ủy|uỷ)(?=\s|$)/iu;
/** An organisation above the base has a committee of another name: "Đảng bộ tỉnh" has "Tỉnh ủy". */
const BASE_ORGANISATION = /^đảng bộ(?=\s)(?!\s+(?:tỉnh|thành phố|huyện|quận|thị xã)(?:\s|$))/iu;

const HIGHER_ORGANISATION = /^đảng bộ\s+(?:tỉnh|thành phố|huyện|quận|thị xã)(?:\s|$)/iu;

/** Whether an organisation or committee is one above the base: "Đảng bộ huyện A", "Huyện ủy A". */
export function isAboveBase(organisation: string): boolean {
  return HIGHER.test(organisation) || HIGHER_ORGANISATION.test(organisation);
}

/** "Đảng bộ xã A" has "Đảng ủy xã A"; a committee is its own; null for any other body. */
export function committeeOf(organisation: string): string | null {
  if (HIGHER.test(organisation) || COMMITTEE.test(organisation)) return organisation;
  return BASE_ORGANISATION.test(organisation) ? organisation.replace(BASE_ORGANISATION, "Đảng ủy") : null;
}

const LEVELS: readonly (readonly [level: string, committee: string])[] = [
  ["tỉnh", "Tỉnh ủy"],
  ["thành phố", "Thành ủy"],
  ["huyện", "Huyện ủy"],
  ["quận", "Quận ủy"],
  ["thị xã", "Thị ủy"],
];

/** Who issues a document: the committee, of an organisation above the base too ("Đảng bộ tỉnh A" has "Tỉnh ủy A"); any other body itself. */
export function issuerOf(organisation: string): string {
  const committee = committeeOf(organisation);
  if (committee !== null) return committee;
  const level = LEVELS.find(([name]) => new RegExp(`^đảng bộ ${name}(?=\\s|$)`, "iu").test(organisation));
  return level ? level[1] + organisation.slice(`đảng bộ ${level[0]}`.length) : organisation;
}

/** A committee and its office on one line of a letterhead: "Đảng ủy xã A - Ban Xây dựng Đảng". */
const WITH_OFFICE = /^(.+?)\s+[-–]\s+((?:ban|văn phòng)\s.+)$/iu;

/** Who issues, line by line as a letterhead has it: the committee, and below it its office where that reports. */
export function issuersOf(organisation: string, named?: string): readonly string[] {
  const [, committee = organisation, office = named] = WITH_OFFICE.exec(organisation) ?? [];
  return [issuerOf(committee), ...(office === undefined ? [] : [office])];
}

/** The sign of a committee in the numbers of its documents. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:tỉnh|thành) /iu, "TU"],
  [/^huyện /iu, "HU"],
  [/^quận /iu, "QU"],
  [/^thị /iu, "ThU"],
];

/** "TU" of a province, "ĐU" of a base organisation: what stands behind the kind in "Số 15-BC/ĐU". Null of a body that is no committee: its sign is its own. */
export function documentSign(issuer: string): string | null {
  if (!HIGHER.test(issuer)) return COMMITTEE.test(issuer) ? "ĐU" : null;
  return SIGNS.find(([pattern]) => pattern.test(issuer))?.[1] ?? null;
}

/** Who signs for issuers (`issuersOf`) where nobody has said: "T/M ĐẢNG ỦY" and, below it, the office. */
export function usualSigner([issuer = "", office]: readonly string[]): readonly string[] {
  if (office !== undefined) return [/^ban\s/iu.test(office) ? "TRƯỞNG BAN" : "CHÁNH VĂN PHÒNG"];
  return [`T/M ${BRANCH.test(issuer) ? "CHI BỘ" : upper(committeeKind(issuer))}`, "BÍ THƯ"];
}

const BRANCH = /^chi (?:bộ|ủy|uỷ)(?=\s|$)/iu;

/** What the committee is called without its place: "Huyện ủy" of "HUYỆN ỦY TRIỆU PHONG"; "Đảng ủy" for any other. */
export function committeeKind(organisation: string): string {
  return HIGHER.exec(organisation)?.[0] ?? "Đảng ủy";
}

/** A word for a place behind the committee's; a name or a number follows it, or nothing: "phường đội" is no place. */
const OF_PLACE = /^đảng (?:ủy|uỷ) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?!\p{L})/iu;
const NAME = /^(?:$|\s+[\p{Lu}\p{N}])/u;

const OFFICES: Readonly<Record<string, string>> = {
  "ban tổ chức": "Ban Tổ chức",
  "ban xây dựng đảng": "Ban Xây dựng Đảng",
  "ban tổ chức - kiểm tra": "Ban Tổ chức - Kiểm tra",
};

/**
 * The office that writes for a committee: as the letterhead names it ("BAN TỔ CHỨC"), else that of the committee of a place; null for other
 * bodies, whose offices have other names.
 */
export function officeOf(organisation: string, named: string | null = null): string | null {
  const committee = committeeOf(named === null ? organisation : issuerOf(organisation));
  if (committee === null) return null;
  const own = named?.replace(/\s+(?:đảng (?:ủy|uỷ)|cấp ủy)$/iu, "");
  if (own !== undefined) {
    const office = OFFICES[own.toLowerCase()] ?? sentenceCase(own.toLowerCase());
    // "Ban Xây dựng Đảng Đảng ủy xã"
    return `${office}${office.endsWith("Đảng") ? " của" : ""} ${committee}`;
  }
  const place = OF_PLACE.exec(committee)?.[0];
  const isOfPlace = place === undefined ? HIGHER.test(committee) : NAME.test(committee.slice(place.length));
  return isOfPlace ? `Văn phòng ${committee}` : null;
}
