export function finishedMetadata(json: string, address?: string): string;
