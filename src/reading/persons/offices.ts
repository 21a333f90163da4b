/** What words say of a person's office in a committee, of service in the term before, and of whether the person was elected. */
import type { Person, PersonFacts } from "../../congress/persons";
import { fold } from "../../vietnamese/fold";

type Office = Pick<Person, "office" | "standing">;

const DEPUTY = /^(?:pho bi thu|pbt|p bi thu|p bt|pho bt|pbtcb)\b/;
const SECRETARY = /^(?:bi thu|bt|btcb)\b/;
const MEMBER =
  /^(?:ban thuong vu|btv|(?:cac )?(?:chi|cap|dang) uy vien|uy vien|uv|cuv|duv|uvbch|uvcu|bch|ban chap hanh|thanh vien chi uy|uvbtv|uvtv|tham gia (?:chi|cap) uy|(?:chi|cap) uy)\b/;
const STANDING = /^(?:ban thuong vu|btv|uy vien (?:ban thuong vu|btv|thuong vu)|uv btv|uvbtv|uvtv)\b/;
/** Offices of other bodies than the branch's committee: "Bí thư Đoàn xã", "Phó Bí thư Đảng ủy". */
const ELSEWHERE =
  /\b(?:doan|thanh nien|dtn|hoi|huyen uy|tinh uy|thanh uy|quan uy|ubkt|uy ban kiem tra|mttq|mat tran|ubnd|hdnd)\b/;
/** Besides, a branch's own youth union: "Bí thư chi bộ, Bí thư Đoàn" are two parts. */
const PARTS = /[,;+\n/]|\s[-–]\s|(?<!\p{L})(?:kiêm|đồng thời|và)(?!\p{L})/iu;

const RANK: Readonly<Record<PersonFacts["office"], number>> = { secretary: 0, deputy: 1, member: 2 };

/** The highest office that a text names; none where it names none. */
export function officeIn(text: string): Office {
  let found: Office = {};
  for (const part of text.split(PARTS)) {
    const words = fold(part).replace(/^(?:(?:cac|dong chi|d c|giu chuc|chuc vu|la|duoc bau) )+/, "");
    if (ELSEWHERE.test(words)) continue;
    const office = DEPUTY.test(words) ? "deputy" : SECRETARY.test(words) ? "secretary" : null;
    const said = office ?? (MEMBER.test(words) ? "member" : null);
    if (said !== null && (found.office === undefined || RANK[said] < RANK[found.office]))
      found = { ...found, office: said };
    if (STANDING.test(words)) found = { ...found, standing: "yes" };
  }
  return found;
}

/** An office of a committee, and no word besides: "Phó Bí thư chi bộ", "CUV". */
export function isOfficeAlone(text: string): boolean {
  return /^(?:(?:pho )?bi thu|p ?bt|bt|(?:(?:chi|cap|dang) )?uy vien|cuv|duv|uv)(?: (?:chi bo|chi uy|cap uy))?$/.test(
    fold(text),
  );
}

/** "Đảng viên" among offices of a committee: one who has none. */
export function isPlainMember(text: string): boolean {
  return /^(?:dang vien|dv)(?: chinh thuc| du bi| thuong)?$/.test(fold(text));
}

const AGAIN =
  /\btai (?:dac |trung )?cu\b|\btai nhiem\b|\bduong nhiem\b|^cu$|^khoa cu$|\btiep tuc (?:tham gia|trung cu|giu)|^tc$/;
const NEW =
  /\blan dau\b|^ld$|^moi$|^khoa moi$|\bmoi (?:tham gia|trung cu|bau|dac cu)\b|\b(?:tham gia|bau|trung cu) moi\b/;

/** "Tái cử", "Cũ"; "Lần đầu", "Mới tham gia"; null for other words. */
export function serviceIn(text: string): PersonFacts["service"] | null {
  const words = fold(text);
  if (/\bkhong (?:tai cu|tham gia lan dau)\b/.test(words)) return null;
  return AGAIN.test(words) ? "reelected" : NEW.test(words) ? "new" : null;
}

const LOST =
  /\bkhong (?:trung|dac cu|duoc bau|du (?:phieu|qua ban)|dat|qua ban|tham gia|tai cu(?! lan))|\btruot\b|\bthieu phieu\b|\brut (?:ten|khoi|khong)|\b(?:xin )?rut\b/;
const WON = /\btrung (?:cu|cap uy|chi uy)\b|\bdac cu\b|\bduoc bau\b|^(?:dat|trung|trung tuyen|du phieu)$/;

/** Whether words say that a person was elected; null for other words. */
export function electedIn(text: string): boolean | null {
  const words = fold(text);
  return LOST.test(words) ? false : WON.test(words) ? true : null;
}

/** Whether words say that a person was appointed, not elected. */
export function isAppointed(text: string): boolean {
  return /\bchi dinh\b/.test(fold(text));
}
