/** Files as branches send them, and the way they are dropped on a page. */
import { utils, write } from "@e965/xlsx";
import type { Page } from "playwright-core";

export interface Sent {
  readonly name: string;
  readonly bytes: Buffer;
}

const HEADER = ["STT", "Chi bộ", "Ngày đại hội", "Số đảng viên", "Số cấp ủy viên được bầu", "Tái cử", "Nữ"];

/** The results of one branch. `padding` are bytes of words on a sheet beside, which zip no smaller. */
export function sentBy(branch: string, elected: number, { name = `${branch}.xlsx`, padding = 0 } = {}): Sent {
  const book = utils.book_new();
  const results = [
    ["KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027"],
    HEADER,
    [1, `Chi bộ ${branch}`, "19/4/2025", 20, elected, 2, 1],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(results), "Kết quả");
  if (padding > 0) utils.book_append_sheet(book, utils.aoa_to_sheet(words(padding)), "Biên bản");
  return { name, bytes: Buffer.from(write(book, { type: "array", bookType: "xlsx", compression: true })) };
}

/** A file that was not copied to its end. */
export function brokenFile(name: string): Sent {
  return { name, bytes: sentBy("Thôn Dở", 3).bytes.subarray(0, 300) };
}

/** Letters as good as drawn by lot, the same each time. */
function words(bytes: number): string[][] {
  let seed = 20_170_419;
  const letter = (): string => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode(97 + ((seed >>> 16) % 26));
  };
  return Array.from({ length: Math.ceil(bytes / 60) }, () => [Array.from({ length: 100 }, letter).join("")]);
}

/** Drops files on the page as a hand would. */
export async function dropFiles(page: Page, files: readonly Sent[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, text: bytes.toString("base64") }));
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all) {
      const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, given);
  await page.dispatchEvent("main", "drop", { dataTransfer });
}
