/** Fonts whose letters are those of an old encoding: a text set in one of them is in that encoding, whatever its letters say. */
import type { LegacyEncoding } from "./legacy";

/** The encoding that a font is made for, by its name (".VnTime", "VNI-Helve"); null where it is none of the old ones. */
export function encodingOfFont(name: string): LegacyEncoding | null {
  if (/^\s*\.vn/i.test(name)) return "tcvn3";
  return /^\s*vni[-_ ]/i.test(name) ? "vni" : null;
}

/** Whether a font of TCVN3 shows small letters as capitals: those whose names end in H (".VnTimeH"). */
export function showsCapitals(name: string): boolean {
  return /^\s*\.vn.*H\s*$/s.test(name.replace(/^\s*\.vn/i, ".vn"));
}
