/** The peoples of the country by their names, in the spellings that lists have. */
import { fold } from "../../vietnamese/fold";

const KINH = /^(?:nguoi |dan toc |dt )?(?:kinh|viet|kin|king|k)(?: viet| kinh)?$/;

/** Official names of the 53 other peoples, with the usual other names and spellings. */
const MINORITIES: ReadonlySet<string> = new Set(
  [
    "Tày, Thái, Mường, Khmer, Khơ me, Khơme, Khmer Krom, Hoa, Hán, Nùng, Mông, Hmông, H'Mông, H Mông, Mèo, Dao, Mán, Gia Rai, Giarai, Jrai, J'rai, Ê Đê",
    "Êđê, Ede, E đê, Ba Na, Bana, Bahnar, Xơ Đăng, Xê Đăng, Xơđăng, Sán Chay, Sán Chỉ, Cao Lan, Cơ Ho, K'Ho, Kơ Ho, Chăm, Chàm, Sán Dìu, Hrê, H're",
    "Mnông, M'Nông, Ra Glai, Raglai, Raglay, Xtiêng, X'tiêng, Stiêng, S'tiêng, Bru Vân Kiều, Bru - Vân Kiều, Vân Kiều, Bru, Pa Kô, Pa Cô, Pacoh, Thổ, Giáy, Cơ Tu",
    "Cơtu, Ka Tu, Katu, Gié Triêng, Giẻ Triêng, Gié-Triêng, Mạ, Châu Mạ, Khơ Mú, Khơmú, Co, Cor, Cua, Tà Ôi, Tà-ôi, Ta Ôi, Pa Hy, Chơ Ro, Châu Ro, Kháng, Xinh Mun, Hà Nhì, Chu Ru",
    "Chơ Ru, Lào, La Chí, La Ha, Phù Lá, La Hủ, Lự, Lô Lô, Chứt, Mảng, Pà Thẻn, Cơ Lao, Cờ Lao, Cống, Bố Y, Si La, Pu Péo, Brâu, Ơ Đu, Ơ-đu, Rơ Măm, Ngái, Tày Nùng, Thanh Y, Tà Rẻ, Ca Dong, Ka Dong, Triêng, Kor, Banar",
  ].flatMap((line) => line.split(",").map(fold)),
);

/** Kinh, in whatever spelling; "Kính", "KINH (Việt)" too. */
export function isKinh(text: string): boolean {
  return KINH.test(fold(text));
}

/** One of the other peoples by a name that is known. */
export function isMinority(text: string): boolean {
  const words = fold(text.replace(/\s*\([^)]*\)/g, "")).replace(/^(?:nguoi|dan toc|dt) /, "");
  return MINORITIES.has(words) || MINORITIES.has(words.replace(/ /g, ""));
}
