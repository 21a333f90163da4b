export const SHIPPED: string | undefined;
export const BUILT: string;
export const CACHE: string;
export const EXCEL_HOST: string;
export const OFFICE_JS: string;
export const ASSETS: string;
