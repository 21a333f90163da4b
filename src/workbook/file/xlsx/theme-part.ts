/** The colours of a workbook's theme, "rrggbb" in the theme's own order: dk1, lt1, dk2, lt2, accent1 to accent6, hlink, folHlink. */
import { scanPart, type Package } from "./part";

const SLOTS = [
  "dk1",
  "lt1",
  "dk2",
  "lt2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
] as const;
const LINKS = ["hlink", "folHlink"] as const;
const ORDER: readonly string[] = [...SLOTS, ...LINKS];
const NAMES = [...SLOTS, ...LINKS, "clrScheme", "srgbClr", "sysClr"] as const;

export async function readTheme(file: Package, part: string): Promise<readonly string[]> {
  const colors: string[] = [];
  let isScheme = false;
  let slot = -1;
  await scanPart(file, part, NAMES, {
    open: (name, xml) => {
      if (name === "clrScheme") isScheme = colors.length === 0;
      else if (ORDER.includes(name)) slot = ORDER.indexOf(name);
      else if (isScheme && slot >= 0) {
        // A colour of the system says what it was where the file was written.
        const color = xml.attribute(name === "sysClr" ? "lastClr" : "val");
        if (color !== null && /^[0-9a-f]{6}$/i.test(color)) colors[slot] = color;
      }
      return false;
    },
    close: (name) => {
      if (name === "clrScheme") isScheme = false;
      else if (ORDER.includes(name)) slot = -1;
    },
  });
  return colors;
}
