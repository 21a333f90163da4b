/**
 * The side of an object that the library sees. What its class declares (accessors and methods) is Excel's and can be
 * asked for; what it keeps in fields is ours and cannot.
 */
import { HostError } from "../host-error";

/** What tells an item of a collection from the others. */
export const ID = Symbol("id");
/** The items, of a collection. */
export const ITEMS = Symbol("items");
/** Whether the library keeps hold of it from one request to the next, as of ranges. */
export const TRACKED = Symbol("tracked");

export abstract class ApiObject {
  /** Excel's name of the class; every class has its own. */
  static readonly excelName: string = "";

  [ID](): string | null {
    return null;
  }

  [ITEMS](): readonly ApiObject[] | null {
    return null;
  }

  [TRACKED](): boolean {
    return false;
  }
}

export function classNameOf(object: ApiObject): string {
  const excelName: unknown = Reflect.get(object.constructor, "excelName");
  return String(excelName);
}

/** The accessor or method of this name; null where the class declares none. */
export function memberOf(object: ApiObject, name: string): PropertyDescriptor | null {
  if (name === "constructor") return null;
  for (const prototype of prototypesOf(object)) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return found;
  }
  return null;
}

/** The names of everything that can be read of it. */
export function readableNames(object: ApiObject): readonly string[] {
  return prototypesOf(object).flatMap((prototype) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(([name, { get }]) =>
      get ? [name] : [],
    ),
  );
}

function prototypesOf(object: ApiObject): object[] {
  const prototypes: object[] = [];
  for (
    let at = Reflect.getPrototypeOf(object);
    at && at !== ApiObject.prototype;
    at = Reflect.getPrototypeOf(at)
  ) {
    prototypes.push(at);
  }
  return prototypes;
}

export function apiNotFound(object: ApiObject, name: string): HostError {
  return new HostError("ApiNotFound", `${classNameOf(object)}.${name} is not built in this host.`);
}
