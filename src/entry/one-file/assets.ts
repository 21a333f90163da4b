/** In the page in one file the workbooks stand in its program, as addresses that hold all of them. */
import type { AssetName } from "../../taskpane/files/assets";

const ADDRESSES: Readonly<Record<AssetName, URL>> = {
  "ket-qua-mau.xlsx": new URL("../../../assets/ket-qua-mau.xlsx", import.meta.url),
  "trang-mau.xlsx": new URL("../../../assets/trang-mau.xlsx", import.meta.url),
};

export function assetAddress(name: AssetName): string {
  return ADDRESSES[name].href;
}
