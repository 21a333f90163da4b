/**
 * What words and marks say of a congress, whatever its date: held, pending or exempt. Read from the status
 * columns first, then from the notes and from words in the date column.
 */
import type { StatedState } from "../../congress/table";
import { fold } from "../../vietnamese/fold";
import { readMark } from "./mark";
import type { CellValue } from "../../sheet/grid";

/** No congress is due here. ("Không tổ chức được" is only put off.) */
const EXEMPT =
  /\bkhong (?:phai )?(?:to chuc(?! bau| duoc)|dai hoi(?! duoc)|tien hanh(?! duoc)|dh\b(?! duoc))|\bgiai the|\b(?:ket thuc|cham dut|ngung) hoat dong|\bkhong con (?:ton tai|hoat dong)|\bkhong thuoc dien|\bmien (?:to chuc|dai hoi|dh\b)/;
/** The branch is gone or only just founded, unless it has a day of its own: then the words tell its origin. */
const FOUNDED =
  /\bsa[pt] nhap|\bnhap (?:vao|ve)\b|\bmoi thanh lap|\bthanh lap moi|\bhop nhat|^(?:da )?chuyen (?:giao|ve)/;
/** "Chi bộ … đã chuyển sinh hoạt": looked for behind the first of them, since a long text may name very many. */
const OF_BRANCH = /\bchi bo/;
const MOVED = / chuyen (?:giao|sinh hoat|ve)/;
const PENDING =
  /\bchua (?:to chuc|dai hoi|tien hanh|dh\b|den|co (?:ngay|lich|ket qua)|xac dinh|an dinh|xep lich|len lich|bo tri|chot|xong|hoan thanh|lam|thuc hien)|^chua$|\b(?:tam )?hoan(?! (?:thanh|tat))\b|\btam dung\b|\bgia han\b|\bdoi (?:ngay|lich|sang)|\blui\b(?! (?:lai )?\d+ (?:ngay|tuan|hom)\b)|\b(?:dieu chinh|thay doi) (?:sang|ngay|lich|thoi gian)|\bkhong du tuc so|\b(?:to chuc|tien hanh|dai hoi|dh) lai (?:vao |ngay |\d|thang|quy)|\bchuyen (?:sang |den )?(?:ngay|thang|quy) \d|^du kien\b|\bdu kien$|\bdu kien (?:ngay|to chuc|dai hoi|thang|quy|\d)|\bse (?:to chuc|dai hoi|dh\b|tien hanh)|\bkhong (?:to chuc|dai hoi|tien hanh|dh|thuc hien) duoc|\bdang chuan bi\b/;
/** What a column of states says of a congress that has not been held, where these words can speak of nothing else. */
const STATE_PENDING = /^(?:chua|dang|cho|tre|cham|sap|ton|ke hoach|du kien|doi)\b/;
const HELD = /\bda (?:to chuc|dai hoi|tien hanh|dh\b|xong)|^(?:xong|hoan thanh)\b/;

/** Beside a day: how it came to be that day ("Trước đây dự kiến 10/3, hoãn đến ngày này"). */
const HISTORY = /^truoc day\b|\b(?:den|sang|thanh) (?:ngay|hom) nay$/;

export interface ReadWords {
  readonly state: StatedState | null;
  /** The words say that it is put off and that it is not due: staff must decide. */
  readonly ambiguous: boolean;
}

const NOTHING: ReadWords = { state: null, ambiguous: false };

/** What a text says of the congress; nothing for other remarks. `hasDay`: the branch has an exact day. */
export function stateInWords(value: CellValue | undefined, hasDay = false): ReadWords {
  if (typeof value !== "string") return NOTHING;
  const words = fold(value);
  if (words === "" || (hasDay && HISTORY.test(words))) return NOTHING;
  const exempt = EXEMPT.test(words) || (!hasDay && saysFounded(words));
  // "Hoãn lần 1, đã tổ chức ngày 20/4" tells how it came about.
  if (HELD.test(words)) return { state: "held", ambiguous: false };
  if (PENDING.test(words)) return { state: "pending", ambiguous: exempt };
  return exempt ? { state: "exempt", ambiguous: false } : NOTHING;
}

function saysFounded(words: string): boolean {
  const branch = OF_BRANCH.exec(words);
  return FOUNDED.test(words) || (branch !== null && MOVED.test(words.slice(branch.index)));
}

/** "(chưa đại hội)", "Chưa tổ chức", "Không đại hội" and nothing else: said of the congress in whatever column it stands. */
const SAID_OUTRIGHT =
  /^(?:chua|khong) (?:to chuc|dai hoi|tien hanh|dh)(?: (?:to chuc|dai hoi|dh))?(?: (?:duoc|xong))?$/;

/** Asked of every cell: most begin with another letter, or are longer. */
const MAY_BE_OUTRIGHT = /^[\s([{"“–-]*(?:ch[uư]a|kh[oô]ng)(?=\s).{3,30}$/iu;

/** The state that a cell of any column says, where it says that alone; null for all else. */
export function stateOutright(value: CellValue): StatedState | null {
  const isSaid = typeof value === "string" && MAY_BE_OUTRIGHT.test(value) && SAID_OUTRIGHT.test(fold(value));
  return isSaid ? stateInWords(value).state : null;
}

/** What the columns "Đã ĐH", "Chưa ĐH", "Không ĐH" and a status in words say together. */
export function stateInColumns(
  held: CellValue | undefined,
  notHeld: CellValue | undefined,
  exempt: CellValue | undefined,
  status: CellValue | undefined,
): StatedState | null {
  if (readMark(held) === true) return "held";
  if (stateInWords(exempt).state === "held") return "held";
  if (saysExempt(exempt)) return "exempt";
  // "Đã ĐH: không" beside "Không tổ chức: giải thể": none is due.
  if (readMark(held) === false && stateInWords(status).state === "exempt") return "exempt";
  if (readMark(held) === false || readMark(notHeld) === true) return "pending";
  return (
    stateInWords(held).state ??
    stateInWords(notHeld).state ??
    stateInWords(status).state ??
    stateInStatus(status)
  );
}

/** A mark under "Không ĐH", or words: they are the reason, unless they say "no" or that it is only put off. */
export function saysExempt(exempt: CellValue | undefined): boolean {
  const words = stateInWords(exempt).state;
  if (words !== null) return words === "exempt";
  const mark = readMark(exempt);
  if (mark !== null || typeof exempt !== "string") return mark ?? false;
  return fold(exempt) !== "";
}

function stateInStatus(status: CellValue | undefined): StatedState | null {
  const mark = readMark(status);
  if (mark !== null) return mark ? "held" : "pending";
  return typeof status === "string" && STATE_PENDING.test(fold(status)) ? "pending" : null;
}
