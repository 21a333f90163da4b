export const BUILT: string;
export const EXCEL_HOST: string;
