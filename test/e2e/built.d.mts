export const BUILT: string;
