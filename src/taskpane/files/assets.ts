/** Workbooks that lie beside the page. The page in one file carries them within it (entry/one-file/assets.ts). */

export type AssetName = "ket-qua-mau.xlsx" | "trang-mau.xlsx";

/** Where it is asked for. */
export function assetAddress(name: AssetName): string {
  return name;
}
