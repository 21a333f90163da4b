/** Where the figures come from: in the lead of a text about several congresses, else behind the byline. */
import { clean } from "../../vietnamese/clean";
import type { Facts } from "./facts";
import { shortOrganisation } from "./organisation";

/** "theo Ban Tổ chức Huyện ủy Đá Vàng": a body known by its kind alone is named in full, unless the sentence `before` has named it; "" where nothing was typed. */
export function sourcePhrase({ organisation, one, shape }: Facts, source: string, before = ""): string {
  const typed = sourceText(source);
  if (typed === "" || one !== null || (shape !== "progress" && shape !== "summary")) return "";
  const short = organisation === null ? null : shortOrganisation(organisation);
  const whole =
    organisation === null || short === null ? typed : calledOnce(typed, organisation, short, before);
  return `theo ${/^(?:Báo cáo|Số liệu|Thông tin|Tin)(?!\p{L})/u.test(whole) ? whole.charAt(0).toLowerCase() + whole.slice(1) : whole}`;
}

/** With the whole name of the organisation, or with its short one where that has been named. */
function calledOnce(typed: string, organisation: string, short: string, before: string): string {
  const [from, to] = before.includes(organisation) ? [organisation, short] : [short, organisation];
  return typed.endsWith(from) ? typed.slice(0, -from.length) + to : typed;
}

/** A source has no full stop, and is no sentence: "Theo Ban Tổ chức" is "Ban Tổ chức". */
export function sourceText(source: string): string {
  return clean(source)
    .replace(/^(?:theo|nguồn\s*:)\s+/iu, "")
    .replace(/[\s.;,]+$/, "");
}
