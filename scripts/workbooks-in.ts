/** Workbooks in a folder and its folders. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every .xlsx and .xlsm, by its whole path; those of packages left out. */
export function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : workbooksIn(inside);
    return /\.xls[xm]$/i.test(entry.name) ? [inside] : [];
  });
}
