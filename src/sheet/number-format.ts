/** What a number format makes of a number, as far as reading needs it. */

/** The number of a day is greater by so much where days are counted from 1900, and not from 1904. */
export const FROM_1904 = 1462;

/** Whether numbers of this format (in its en-US form) are shown as days. Colours, locales and quoted words say nothing. */
export function isDayFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return /[yd]/i.test(bare);
}
