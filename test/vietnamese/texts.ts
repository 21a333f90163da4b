/** Text for laws: what Vietnamese sheets hold, in every Unicode form, and anything else that Unicode has. */
import fc from "fast-check";

const WORDS = (
  "chi bộ đảng ủy uỷ thôn Hòa Hoà Hạ Hà tỷ tỉ lệ quý quí kỹ thuật LÝ ngày 05/4/2017 " +
  "Ðảng ð ế ộ % ≤40 + - – . , & x Thủy Thuỷ Đắk Lắk 1.298 XÃ Müller Noël"
).split(" ");
const JOINTS = [" ", "", "\u00a0", "\n", "\u200b", "\u00ad", "  ", ", ", "-", "\uffff", "\ud83d", "\ude00"];

const vietnamese = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...JOINTS)), { maxLength: 8 })
  .map((pieces) => pieces.flat().join(""));
const inSomeForm = fc
  .tuple(vietnamese, fc.constantFrom("NFC", "NFD", "NFKC"))
  .map(([text, form]) => text.normalize(form));

/** Vietnamese in some form two times in three, any Unicode text else. */
export const anyText = fc.oneof(vietnamese, inSomeForm, fc.string({ unit: "binary", maxLength: 20 }));
