export const DEVELOPMENT: string;
export function serverAddress(text: string): string;
export function manifestFor(manifest: string, address: string): string;
