/**
 * The way from a sheet of one's own to what goes out: the file is chosen, the summary made and saved, the bulletin copied. Each
 * click of a person is counted, and what is seen after it can be looked at; the test holds the way to six clicks, the film
 * (`npm run film`) takes a picture of each.
 */
import type { Download, Page } from "playwright-core";
import { look } from "./browser";

export interface Seen {
  /** What the person did, in Vietnamese. */
  readonly what: string;
  /** How often was clicked until then, in this step too. */
  readonly clicks: number;
}

export interface Walked {
  readonly clicks: number;
  readonly summary: Download;
  readonly bulletin: string;
}

/** `page` is open with the sample; it may read and write the clipboard. `seen` is called when a step's result stands. */
export async function fromSheetToPaper(
  page: Page,
  file: { readonly name: string; readonly bytes: Buffer },
  seen: (step: Seen) => Promise<void> = () => Promise.resolve(),
): Promise<Walked> {
  let clicks = 0;
  const step = async (what: string, its: number): Promise<void> => {
    clicks += its;
    await seen({ what, clicks });
  };
  await step("Mở trang: bảng mẫu mở sẵn", 0);

  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Chọn tệp…" }).first().click();
  await (
    await choosing
  ).setFiles({ name: file.name, mimeType: "application/octet-stream", buffer: file.bytes });
  await page.getByText(`Đã mở tệp “${file.name}”`).waitFor({ state: "attached" });
  await page.getByRole("heading", { name: "Các chỉ tiêu" }).waitFor();
  // The button, and the file in the window of the machine.
  await step("Chọn tệp… rồi chọn bảng của mình: số liệu và chỗ cần kiểm tra hiện ngay", 2);

  await page.getByRole("button", { name: "Tổng hợp ngay" }).click();
  await page.getByText("Đã lập trang “Tổng hợp”").waitFor();
  await step("Tổng hợp ngay: bảng tổng hợp đã lập", 1);

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải tệp .xlsx" }).first().click();
  const summary = await downloading;
  await step("Tải tệp .xlsx: mở bằng Excel và in", 1);

  await look(page, "Văn bản");
  const copy = page.getByRole("button", { name: "Sao chép bản tin" });
  await copy.waitFor();
  await step("Văn bản: bản tin đã soạn", 1);

  await copy.click();
  await page.getByText("Đã sao chép.").waitFor();
  const bulletin = await page.evaluate(() => navigator.clipboard.readText());
  await step("Chép: dán vào Word hoặc trang tin", 1);
  return { clicks, summary, bulletin };
}
