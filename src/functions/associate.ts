/** Tells Excel which code belongs to which id of functions.json; at once, before Excel asks for the first cell. */
import { percentText } from "./functions";

export const functionsById = { PHANTRAM: percentText } as const;

export function associateFunctions(): void {
  CustomFunctions.associate(functionsById);
}
