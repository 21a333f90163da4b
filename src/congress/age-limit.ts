/** Whom a limit of age in a header means. */
import { fold } from "../vietnamese/fold";

/** Until which age a header counts: "dưới 40 tuổi"; `upTo` where those of the age count too. */
export interface AgeLimit {
  readonly limit: number;
  readonly upTo: boolean;
}

/** The limit of a column, as its header says it; null where that names none. */
export function ageLimitOf(match: {
  readonly limit: number | null;
  readonly header: readonly string[];
}): AgeLimit | null {
  const { limit, header } = match;
  return limit === null ? null : { limit, upTo: isUpTo(header, limit) };
}

/** Whether two limits are of the same persons. */
export function isSameLimit(one: AgeLimit | null, other: AgeLimit | null): boolean {
  return one?.limit === other?.limit && one?.upTo === other?.upTo;
}

/** Whether those of the age count too: "từ 40 tuổi trở xuống" are others than "dưới 40 tuổi". */
export function isUpTo(headers: readonly string[], limit: number): boolean {
  const words = `(?:${limit}(?: tuoi)? (?:tro xuong|do lai)|(?:den|khong qua|toi da) ${limit})`;
  return new RegExp(words).test(headers.map(fold).join(" ")) || headers.some((one) => /≤|<=/.test(one));
}

/** "dưới 40 tuổi"; where those of the age count too, "từ 40 tuổi trở xuống". */
export function ageLimitWords(limit: number, upTo: boolean): string {
  return upTo ? `từ ${limit} tuổi trở xuống` : `dưới ${limit} tuổi`;
}
