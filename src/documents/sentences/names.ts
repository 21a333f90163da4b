/** Branches by name, as a sentence writes them: with their kind before them, and no abbreviations of kind or place. */
import { kindNamed } from "../../congress/kinds";
import { fromCapitals, lowerFirst, sentenceCase } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import { proseCase } from "./prose-case";

/** Kinds of place, which are no names: "Chi bộ thôn Đông". */
const PLACE =
  /^(Chi bộ |Đảng bộ |)(thôn|ấp|bản|buôn|xóm|khóm|làng|khu phố|tổ dân phố|tiểu khu|xã|phường|thị trấn|huyện|đặc khu)(?=\s+\S)(?!\s+(?:ủy|uỷ))/iu;

/**
 * A block as a sentence names it: "1. CỤM 1 (đ/c ... phụ trách)" is "Cụm 1", "Chi bộ thôn" with its number "Thôn"; what else stands in
 * brackets stays.
 */
export function blockName(name: string): string {
  const tidy = clean(name)
    .replace(/(?<!\p{L})TDP(?!\p{L})/gu, "tổ dân phố")
    .replace(/(?<!\p{L})CBCS(?!\p{L})/gu, "chi bộ cơ sở")
    .replace(/(?<!\p{L})ĐBCS(?!\p{L})/gu, "đảng bộ cơ sở")
    .replace(/^(?:\d+|[IVX]+)\s*[.)]\s*/u, "");
  const [, head = tidy, inside = ""] = /^(.+?)\s*\(([^()]*)\)$/u.exec(tidy) ?? [];
  const isOfPersons = /(?<!\p{L})(?:đ\/c|đồng chí|phụ trách|chi bộ|đảng bộ)(?!\p{L})/iu.test(inside);
  const called = sentenceCase(
    proseCase(head).replace(/^(?:các )?chi bộ\s+(?!cơ sở|trực thuộc)(?=\p{L})/iu, ""),
  );
  return `${called}${inside === "" || isOfPersons ? "" : ` (${lowerFirst(fromCapitals(inside))})`}`;
}

/**
 * "Văn phòng" is "Chi bộ Văn phòng"; a name that begins with its kind stays, abbreviations of kind and place are
 * written out: "CB KP 4" is "Chi bộ khu phố 4".
 */
export function branchName(name: string, noun: string): string {
  const tidy = proseCase(clean(name));
  const written = tidy
    .replace(/^(?:CB|C\.B)\s+/i, "Chi bộ ")
    .replace(/^ĐB\s+/i, "Đảng bộ ")
    .replace(/^(Chi bộ |Đảng bộ |)KP\s*(?=\d|\p{Lu})/u, "$1khu phố ")
    .replace(/^(Chi bộ |Đảng bộ |)TDP\s*(?=\d|\p{Lu})/u, "$1tổ dân phố ")
    .replace(PLACE, (_whole, kind: string, place: string) => kind + place.toLowerCase())
    // "Khối 5", "Khu 7" are places, "Khối Dân vận" is a body.
    .replace(
      /^(Chi bộ |)(Khối|Khu|Tổ)(?=\s+\d)/u,
      (_whole, kind: string, place: string) => kind + place.toLowerCase(),
    );
  return kindNamed(written) ? written : sentenceCase(`${noun} ${written}`.trim());
}
