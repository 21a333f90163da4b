/** The licences of the libraries that are built into the pages, as one text: each asks that its notice goes along. */

export interface Library {
  readonly name: string;
  readonly version: string;
  /** As its package names it: "MIT". */
  readonly licence: string;
  readonly author: string;
  /** The texts that its package brings: licence, notice. */
  readonly texts: readonly string[];
}

/** May be handed on with a notice; any other is to be looked at before it is built in. */
const WITH_A_NOTICE = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

const RULE = "-".repeat(78);

/** One text for all; libraries with the same words stand together. Fails on a library that may not be handed on so. */
export function notices(libraries: readonly Library[]): string {
  const others = libraries.filter(({ licence }) => !WITH_A_NOTICE.includes(licence));
  if (others.length > 0) throw new Error(`Licences to look at: ${others.map(nameOf).join("; ")}`);
  const byWords = new Map<string, Library[]>();
  for (const library of libraries) {
    const words = library.texts.length > 0 ? library.texts.map(tidy).join("\n\n") : standardWords(library);
    byWords.set(words, [...(byWords.get(words) ?? []), library]);
  }
  const parts = [...byWords].map(([words, of]) => `${RULE}\n${of.map(nameOf).join("\n")}\n\n${words}\n`);
  return `Các thư viện nguồn mở có trong công cụ, kèm giấy phép của từng thư viện.\n\n${parts.join("\n")}`;
}

const nameOf = ({ name, version, licence }: Library): string => `${name} ${version} (${licence})`;
const tidy = (text: string): string => text.replace(/\r\n?/g, "\n").trim();

/** A package that brings no text is under the words that its name of a licence stands for. */
function standardWords({ name, licence, author }: Library): string {
  if (licence !== "MIT") throw new Error(`${name} brings no text of its licence ${licence}.`);
  return `The MIT License (MIT)\n\nCopyright (c) ${author || `the authors of ${name}`}\n\n${MIT}`;
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
