// functions.json as Excel is to have it: what the generator from the sources leaves out is added here.

/**
 * `json`: the text that custom-functions-metadata makes. Errors in a range are handed over, since else one #REF! anywhere in a
 * table would stop the call; objects of data types are not, which came with later versions of Excel than ours. Help leads to
 * the page of functions at `address`, where there is one.
 */
export function finishedMetadata(json, address) {
  const { functions } = JSON.parse(json);
  return JSON.stringify(
    {
      allowErrorForDataTypeAny: true,
      functions: functions.map((one) => ({
        ...one,
        ...(address && { helpUrl: `${address}/ham.html#${one.id}` }),
      })),
    },
    null,
    2,
  );
}
