// Prints guides to .pdf in a browser of this machine: A4, page numbers, an outline to go by.
import { readFileSync } from "node:fs";
import { launch } from "../chromium.mjs";
import { guidePage } from "./guide.ts";

const small =
  "font: 7.5pt 'Noto Sans', 'Segoe UI', sans-serif; color: #605e5c; width: 100%; padding: 0 18mm;";

/** `names` of guides in the folder; gives the .pdf of each. `day` is what the browser's clock is made to say in them. */
export async function printed(folder, names, { style, logo, edition, day }) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const made = [];
    for (const name of names) {
      const markdown = readFileSync(`${folder}/${name}`, "utf8");
      const picture = (file) => {
        const png = readFileSync(`${folder}/${file}`);
        return { address: `data:image/png;base64,${png.toString("base64")}`, width: png.readUInt32BE(16) };
      };
      await page.setContent(guidePage({ markdown, picture, beside: names, style, logo, edition }));
      const title = await page.title();
      const pdf = await page.pdf({
        format: "A4",
        margin: { top: "18mm", bottom: "20mm", left: "18mm", right: "18mm" },
        printBackground: true,
        outline: true,
        tagged: true,
        displayHeaderFooter: true,
        headerTemplate: "<span></span>",
        footerTemplate: `<div style="${small} display: flex; justify-content: space-between"><span>${title}</span><span>Trang <span class="pageNumber"></span>/<span class="totalPages"></span></span></div>`,
      });
      made.push(dated(pdf, day));
    }
    return made;
  } finally {
    await browser.close();
  }
}

/** With the day of the release for the moment of printing, so that the same guide gives the same bytes. */
function dated(pdf, day) {
  const stamp = `${day.toISOString().replace(/\D/g, "").slice(0, 14)}+00'00'`;
  return Buffer.from(
    pdf.toString("latin1").replace(/(?<=\/(?:CreationDate|ModDate) \(D:)[^)]{21}(?=\))/g, stamp),
    "latin1",
  );
}
