/**
 * How a function says that it has no answer: an error in the cell with a sentence that people read when they point at it.
 * Only #VALUE! and #N/A can carry one.
 */

/** #VALUE!: something that was given is wrong, or the range holds no such thing. */
export function wrong(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** #N/A: all is well, and there is no such figure (a share of nothing). */
export function notAvailable(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}
