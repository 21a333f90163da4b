/** What a number format makes of a number, as far as reading needs it. */

/** Whether numbers of this format (in its en-US form) are shown as days. Colours, locales and quoted words say nothing. */
export function isDayFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return /[yd]/i.test(bare);
}
