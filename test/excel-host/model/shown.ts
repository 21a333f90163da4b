/** What a cell shows: its value by its number format, in the language of the machine. */
import { SSF } from "@e965/xlsx";
import { DAYS_BETWEEN_SYSTEMS } from "./days";
import type { Locale } from "./locale";
import { CellError, type CellValue } from "./values";

/** The format of a day that is left to the machine's own way. */
const MACHINE_DATE = "m/d/yyyy";
const PIXELS_PER_DIGIT = 7;
const PADDING = 5;

export interface Showing {
  readonly locale: Locale;
  readonly uses1904: boolean;
  /** Of the column where somebody set one: numbers that do not fit into it show as "####". */
  readonly widthPoints: number | null;
}

export function shownText(value: CellValue, format: string, showing: Showing): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string")
    return format === "@" || format === "General" ? value : formatted(format, value);
  const text = numberText(value, format, showing);
  if (showing.widthPoints === null) return text;
  const room = Math.floor((showing.widthPoints / 0.75 - PADDING) / PIXELS_PER_DIGIT);
  return text.length > room && format !== "@" ? "#".repeat(Math.max(room, 0)) : text;
}

function numberText(value: number, format: string, { locale, uses1904 }: Showing): string {
  if (isDayFormat(format)) {
    const serial = uses1904 ? value + DAYS_BETWEEN_SYSTEMS : value;
    if (serial < 0) return "########";
    return formatted(format === MACHINE_DATE ? locale.shortDate : format, serial);
  }
  return formatted(format, value).replace(/(?<=\d)[.,](?=\d)/g, (sign) =>
    sign === "." ? locale.decimal : locale.group,
  );
}

/** Whether a format shows a number as a day or a time. */
function isDayFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare);
}

function formatted(format: string, value: string | number): string {
  try {
    return String(SSF.format(format, value));
  } catch {
    return String(value);
  }
}
