/**
 * What can be written into any cell as =DAIHOI.…: the same code as the pane's, a few lines each. Synchronous, without Excel or
 * network. The descriptions become functions.json when the pages are built; people read them, so they are Vietnamese.
 */
import { say } from "../i18n/messages";
import { percent } from "../vietnamese/percent";

/**
 * Tỷ lệ phần trăm của hai số nguyên, làm tròn đúng và viết như văn bản của cơ quan: 62,57%.
 * @customfunction PHANTRAM PHANTRAM
 * @param {number} a Số cần tính tỷ lệ, ví dụ số đồng chí tái cử
 * @param {number} b Tổng số, ví dụ số đồng chí được bầu
 * @param {number} [decimals] Số chữ số lẻ nhiều nhất: 0, 1 hoặc 2 (không ghi là 2)
 * @returns {string} Tỷ lệ, ví dụ 90% hoặc 62,57%
 */
export function percentText(a: number, b: number, decimals?: number): string {
  if (!isCount(a) || !isCount(b)) throw wrongValue(say("function.not-a-count"));
  // What is left out comes as null, whatever the type says.
  const most = decimals ?? 2;
  if (most !== 0 && most !== 1 && most !== 2) throw wrongValue(say("function.decimals"));
  const text = percent(a, b, most);
  if (text === null)
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, say("function.base-zero"));
  return text;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function wrongValue(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}
