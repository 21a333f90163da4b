// Where the browser tests have built what they need: the pages, apart from dist/, which belongs to whoever builds to ship; and
// the stand-in for Excel as one script.
import { fileURLToPath } from "node:url";

const cached = (name) => fileURLToPath(new URL(`../../node_modules/.cache/${name}`, import.meta.url));

export const BUILT = cached("pages-under-test");
export const EXCEL_HOST = cached("excel-host/host.js");
