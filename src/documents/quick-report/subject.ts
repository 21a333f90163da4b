/** What the report is about, behind its name: whose congresses, of which term, and the day of the figures. */
import type { Sentence } from "../document";
import { asOfWords } from "../sentences/days";
import { nameOf, under, type Facts } from "../sentences/facts";
import { said } from "../spans";

/** "kết quả đại hội các chi bộ trực thuộc ..., nhiệm kỳ 2025-2027", and the day of the figures. */
export function subject(facts: Facts): readonly (readonly Sentence[])[] {
  const { asOf } = facts;
  return [[about(facts)], asOf ? [said`(tính đến ${asOfWords(facts, asOf, true)})`] : []];
}

function about(facts: Facts): Sentence {
  const { noun, ofTerm, ofOrdinal, one, shape, statistics, underway } = facts;
  const what =
    statistics.progress.held > 0
      ? "kết quả"
      : underway.length > 0
        ? "tiến độ"
        : shape === "none"
          ? "việc không tổ chức"
          : "công tác chuẩn bị";
  if (one !== null && shape !== "first") {
    const name = nameOf(facts, one);
    // "Chi bộ thôn 3 - Đảng bộ xã Bình An" says whose it is.
    const whose = under(facts, name) === under(facts) ? under(facts) : "";
    const ordinal = ofOrdinal.slice(0, ofOrdinal.length - ofTerm.length).replace(/,$/u, "");
    return said`${what} Đại hội${ordinal} ${name}${whose}${ofTerm === "" ? "" : `,${ofTerm}`}`;
  }
  return said`${what} đại hội các ${noun}${under(facts)}${ofTerm === "" ? "" : `,${ofTerm}`}`;
}
