/** What the build tells Excel of the functions, made from their source as the build does, and the code that belongs to it. */
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { finishedMetadata } from "./functions-metadata.mjs";
import * as code from "../src/functions/functions";

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export interface FunctionData {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  readonly helpUrl?: string;
}

export interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionData[];
}

export async function metadata(address?: string): Promise<Metadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(["src/functions/functions.ts"]);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return JSON.parse(finishedMetadata(metadataJson, address)) as Metadata;
}

/** The function of an id: the plug-in finds it by the comment above it, in the order of the source. */
export async function functionsById(): Promise<
  ReadonlyMap<string, (...given: readonly unknown[]) => unknown>
> {
  const { associate } = await generateCustomFunctionsMetadata(["src/functions/functions.ts"]);
  const named = new Map<string, unknown>(Object.entries(code));
  return new Map(
    associate.map(({ id, functionName }) => {
      const one = named.get(functionName);
      if (typeof one !== "function") throw new Error(`There is no function ${functionName}.`);
      return [id, (...given: readonly unknown[]): unknown => Reflect.apply(one, undefined, given)] as const;
    }),
  );
}
