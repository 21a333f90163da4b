// Which libraries a build has put into the pages, with what their packages say of themselves.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/** Libraries by name, of which any file was built in; `stats` are those of webpack. */
export function librariesIn(stats) {
  const modules = stats.flatMap(({ compilation }) => [...compilation.modules]);
  const files = modules
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .map((module) => module.nameForCondition?.() ?? "");
  const folders = new Set(files.map((file) => PACKAGE.exec(file)?.[0]).filter((folder) => folder));
  return [...folders].map(library).sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
}

function library(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file) && existsSync(join(folder, file)))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"));
  return { name, version, licence: license ?? "", author: author?.name ?? author ?? "", texts };
}
