/** Which old encodings are on a sheet, before each text is looked at: what its long texts and its fonts say for sure. */
import type { LegacyEncoding } from "../../vietnamese/legacy";
import { encodingOfFont } from "../../vietnamese/legacy-fonts";
import { fromLegacy } from "../../vietnamese/legacy-text";
import { isUsual } from "../../vietnamese/usual-words";
import type { Grid } from "../grid";
import { hintedLettersOf } from "./letters";

export interface Encodings {
  /** How many texts are surely in each; an encoding without any is left out. */
  readonly counts: ReadonlyMap<LegacyEncoding, number>;
  /** Whether some text was taken for Vietnamese Windows. */
  readonly isWestern: boolean;
  /** Whether fonts tell old texts from others: of those that are old by their letters none is in a font for it, some are, or all. */
  readonly byFont: "none" | "some" | "all";
}

/** So many short texts that are Vietnamese in one old encoding alone tell it as well as a long one. */
const FEW = 3;
/** An encoding that outnumbers the other so is the sheet's. */
const MOSTLY = 3;

/** More old texts say nothing new of a sheet. */
const ENOUGH = 500;

/** Null where nothing speaks for an old encoding. */
export function encodingsOn(grid: Grid): Encodings | null {
  const counts = new Map<LegacyEncoding, number>();
  const short = { tcvn3: new Set<string>(), vni: new Set<string>() };
  let isWestern = false;
  let inFont = 0;
  let found = 0;
  for (const [row, cells] of grid.values.entries()) {
    if (found >= ENOUGH) break;
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column];
      if (typeof value !== "string") continue;
      const letters = hintedLettersOf(value);
      if (letters.kind !== "old" && letters.kind !== "open") continue;
      const font = encodingOfFont(grid.fonts?.[row]?.[column] ?? "");
      if (letters.kind === "open" && (letters.isUnicode || letters.fits.length === 0)) continue;
      isWestern ||= letters.text !== value;
      const told =
        letters.kind === "old" ? letters.encoding : font && letters.fits.find((fit) => fit === font);
      if (told) {
        counts.set(told, (counts.get(told) ?? 0) + 1);
        inFont += font === null ? 0 : 1;
        found++;
      } else if (letters.kind === "open" && letters.text === value) {
        const [first, other] = letters.fits;
        const fit = other ? usualAs(value) : first;
        if (fit) short[fit].add(value);
      }
    }
  }
  if (counts.size === 0) {
    const [few] = (["tcvn3", "vni"] as const).filter((one) => short[one].size >= FEW);
    const against = few === "tcvn3" ? short.vni.size : short.tcvn3.size;
    if (few && against === 0) counts.set(few, short[few].size);
  }
  const byFont = inFont === 0 ? "none" : inFont < found ? "some" : "all";
  return counts.size > 0 || grid.fonts ? { counts, isWestern, byFont } : null;
}

/** The one old encoding in which a text is what people write every day: "tæ" is tổ in TCVN3, tỉ in VNI. */
export function usualAs(text: string): LegacyEncoding | null {
  const [one, other] = (["tcvn3", "vni"] as const).filter((encoding) => isUsual(fromLegacy(text, encoding)));
  return one && !other ? one : null;
}

/** The encoding that most old texts of the sheet are in by far; null where there is none. */
export function mainOf({ counts }: Encodings): LegacyEncoding | null {
  const [tcvn3, vni] = [counts.get("tcvn3") ?? 0, counts.get("vni") ?? 0];
  if (tcvn3 === vni) return null;
  const [most, least, encoding] =
    tcvn3 > vni ? ([tcvn3, vni, "tcvn3"] as const) : ([vni, tcvn3, "vni"] as const);
  return most >= MOSTLY * least ? encoding : null;
}
