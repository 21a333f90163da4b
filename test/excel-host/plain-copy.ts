/** A copy of plain data; the pages of jest have no structuredClone. */
export function plainCopy<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
