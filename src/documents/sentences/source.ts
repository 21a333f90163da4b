/** Where the figures come from: in the lead of a text about several congresses, else behind the byline. */
import { clean } from "../../vietnamese/clean";
import type { Facts } from "./facts";
import { shortOrganisation } from "./organisation";

/** "theo Ban Tổ chức Huyện ủy Đá Vàng": a body known by its kind alone is named in full; "" where nothing was typed. */
export function sourcePhrase({ organisation, one, shape }: Facts, source: string): string {
  const typed = sourceText(source);
  if (typed === "" || one !== null || (shape !== "progress" && shape !== "summary")) return "";
  const short = organisation === null ? null : shortOrganisation(organisation);
  const whole =
    short !== null && typed.endsWith(short) ? typed.slice(0, -short.length) + (organisation ?? "") : typed;
  return `theo ${/^(?:Báo cáo|Số liệu|Thông tin|Tin)(?!\p{L})/u.test(whole) ? whole.charAt(0).toLowerCase() + whole.slice(1) : whole}`;
}

/** A source has no full stop, and is no sentence: "Theo Ban Tổ chức" is "Ban Tổ chức". */
export function sourceText(source: string): string {
  return clean(source)
    .replace(/^(?:theo|nguồn\s*:)\s+/iu, "")
    .replace(/[\s.;,]+$/, "");
}
