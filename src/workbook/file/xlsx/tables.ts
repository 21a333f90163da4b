/** The tables of a sheet (ListObjects), which are parts of their own that its relations lead to. */
import type { GridTable } from "../../../sheet/grid";
import { unescaped } from "./bytes";
import { scanPart, readRelations, type Package } from "./part";
import { areaOf } from "./place";

/** In the order of the relations. One without a name or an area is none. */
export async function readTables(file: Package, sheetPart: string): Promise<readonly GridTable[]> {
  const tables: GridTable[] = [];
  for (const { kind, target } of await readRelations(file, sheetPart)) {
    if (kind !== "table") continue;
    await scanPart(file, target, ["table"], {
      open: (_name, xml) => {
        const name = unescaped(xml.attribute("displayName") ?? xml.attribute("name") ?? "");
        const area = areaOf(xml.attribute("ref") ?? "");
        if (name !== "" && area) tables.push({ name, area });
        return false;
      },
    });
  }
  return tables;
}
