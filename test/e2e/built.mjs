// Where the pages for the browser tests are built: apart from dist/, which belongs to whoever builds to ship.
import { fileURLToPath } from "node:url";

export const BUILT = fileURLToPath(new URL("../../node_modules/.cache/pages-under-test", import.meta.url));
