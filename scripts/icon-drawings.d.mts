export const SIZES: readonly number[];
export const NAMES: readonly string[];
export const COLORS: { readonly line: string; readonly accent: string };
export function draw(name: string, size: number): string;
