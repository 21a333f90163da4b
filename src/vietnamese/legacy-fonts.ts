/** Fonts whose letters are those of an old encoding: a text set in one of them is in that encoding, whatever its letters say. */
import type { LegacyEncoding } from "./legacy";

/** The encoding that a font is made for, by its name (".VnTime", "VNI-Helve"); null where it is none of the old ones. */
export function encodingOfFont(name: string): LegacyEncoding | null {
  if (/^\s*\.vn/i.test(name)) return "tcvn3";
  return /^\s*vni[-_ ]/i.test(name) ? "vni" : null;
}
