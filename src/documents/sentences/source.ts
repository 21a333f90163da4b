/** Where the figures come from: in the lead of a text about several congresses, else behind the byline. */
import { clean } from "../../vietnamese/clean";
import { isAboveBase } from "../../congress/organisation";
import type { Facts } from "./facts";
import { shortOrganisation } from "./organisation";

/**
 * "theo Ban Tổ chức Huyện ủy Đá Vàng": a body known by its kind alone is named in full, and where `before`, the head of a message or a sentence, names the organisation it is
 * known by its kind; "" where nothing was typed.
 */
export function sourcePhrase(
  { organisation, above, one, shape }: Facts,
  source: string,
  before = "",
): string {
  const typed = sourceText(source);
  if (typed === "" || one !== null || (shape !== "progress" && shape !== "summary")) return "";
  // "Ban Tổ chức Tỉnh ủy" is named in full all the same: the message of a province begins with its name alone.
  const isHead = above !== null && above === organisation && before === above && !isAboveBase(above);
  const isNamed = isHead || (organisation !== null && before !== above && before.includes(organisation));
  const whole = organisation === null ? typed : withName(typed, organisation, isNamed);
  return `theo ${/^(?:Báo cáo|Số liệu|Thông tin|Tin)(?!\p{L})/u.test(whole) ? whole.charAt(0).toLowerCase() + whole.slice(1) : whole}`;
}

/** The organisation at the end of what was typed, be it the whole of its name or the beginning, as it is to be called there. */
function withName(typed: string, organisation: string, isNamed: boolean): string {
  const short = shortOrganisation(organisation);
  if (!isNamed) return typed.endsWith(short) ? typed.slice(0, -short.length) + organisation : typed;
  const start = /Đảng (?:ủy|uỷ|bộ)(?!\p{L})(?!.*Đảng (?:ủy|uỷ|bộ))/u.exec(typed);
  const called = start ? typed.slice(start.index) : "";
  const isIt = called !== "" && bare(`${organisation} `).startsWith(bare(`${called} `));
  return isIt && start ? `${typed.slice(0, start.index)}${start[0]}${short.slice(start[0].length)}` : typed;
}

/** An organisation and its committee have one name behind their kind. */
function bare(name: string): string {
  return name.toLowerCase().replace(/^đảng (?:ủy|uỷ|bộ)/u, "");
}

/** A source has no full stop, and is no sentence: "Theo Ban Tổ chức" is "Ban Tổ chức". */
export function sourceText(source: string): string {
  return clean(source)
    .replace(/^(?:theo|nguồn\s*:)\s+/iu, "")
    .replace(/[\s.;,]+$/, "");
}
