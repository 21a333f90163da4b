/**
 * The colours that a file takes from its theme, as "#rrggbb". In cells the four first stand the other way round than in the
 * theme (light before dark), and a tint makes a colour lighter or darker without changing its hue (ECMA-376, 18.8.19).
 */

/** The theme's own order is dk1, lt1, dk2, lt2, accent1 to accent6, hlink, folHlink. */
const IN_CELLS = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** The colour of a cell's `theme` attribute; undefined where the theme has no such colour. `colors` in the theme's order. */
export function themeColor(colors: readonly string[], index: number, tint = 0): string | undefined {
  const hex = colors[IN_CELLS[index] ?? -1];
  if (hex === undefined) return undefined;
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return `#${tinted(channels, tint).map(hexOf).join("")}`;
}

/** Moves the luminance towards black (below 0) or white; hue and saturation stay. Channels are from 0 to 1. */
function tinted(channels: readonly number[], tint: number): readonly number[] {
  const luminance = (Math.max(...channels) + Math.min(...channels)) / 2;
  const moved = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  // Black and white have no hue whose distance could be kept.
  const stretch = widest(luminance) === 0 ? 0 : widest(moved) / widest(luminance);
  return channels.map((channel) => moved + (channel - luminance) * stretch);
}

/** How far apart the channels of a luminance can be. */
function widest(luminance: number): number {
  return 1 - Math.abs(2 * luminance - 1);
}

function hexOf(channel: number): string {
  const whole = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return whole.toString(16).padStart(2, "0").toUpperCase();
}
