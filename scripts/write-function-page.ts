/** Writes the page of functions anew: `npm run function-page`. */
import { writeFileSync } from "node:fs";
import { functionPage } from "./function-page";

void functionPage().then((page) => {
  writeFileSync("assets/ham.html", page);
});
