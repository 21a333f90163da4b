/** Whom a limit of age in a header means. */
import { fold } from "../vietnamese/fold";

/** Whether those of the age count too: "từ 40 tuổi trở xuống" are others than "dưới 40 tuổi". */
export function isUpTo(headers: readonly string[], limit: number): boolean {
  const words = `(?:${limit}(?: tuoi)? (?:tro xuong|do lai)|(?:den|khong qua|toi da) ${limit})`;
  return new RegExp(words).test(headers.map(fold).join(" ")) || headers.some((one) => /≤|<=/.test(one));
}

/** "dưới 40 tuổi"; where those of the age count too, "từ 40 tuổi trở xuống". */
export function ageLimitWords(limit: number, upTo: boolean): string {
  return upTo ? `từ ${limit} tuổi trở xuống` : `dưới ${limit} tuổi`;
}
