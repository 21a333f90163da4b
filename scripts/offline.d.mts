export const OFFLINE: string;
export function builtLine(contents: Iterable<readonly [name: string, content: Buffer]>): string;
