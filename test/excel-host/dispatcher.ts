/**
 * Runs requests of Microsoft's library over the objects of the host. A request is not atomic: actions before one that
 * fails stay done, those behind it are not begun.
 */
import { ApiObject, apiNotFound, classNameOf, ID, memberOf, TRACKED } from "./api/api-object";
import { setOf } from "./api-sets";
import { HostError } from "./host-error";
import {
  ACTION,
  type ActionMessage,
  type ArgumentInfo,
  PATH,
  type PathMessage,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { answerQuery, type Reader } from "./query";

export interface DispatcherOptions {
  readonly root: ApiObject;
  /** Services that the library asks for by name; null for one that the host does not know. */
  readonly service: (name: string) => ApiObject | null;
  readonly isSupported: (set: string) => boolean;
}

/** How far a request goes before it fails with this code, although nothing is wrong with it. */
export interface Failure {
  readonly code: string;
  readonly afterActions: number;
}

export interface Executed {
  readonly response: ResponseBody;
  /** What was called and set, such as "Worksheet.activate" and "Range.values=". */
  readonly methods: readonly string[];
}

export class Dispatcher {
  private readonly references = new Map<string, ApiObject>();
  private readonly referenceIds = new Map<ApiObject, string>();
  private numbers = 0;

  constructor(private readonly options: DispatcherOptions) {}

  execute(body: RequestBody, failure: Failure | null = null): Executed {
    const run = new Run(this, body);
    let at = -1;
    try {
      for (const action of body.Actions) {
        at++;
        if (at === failure?.afterActions) throw new HostError(failure.code);
        run.perform(action);
      }
      if (failure) throw new HostError(failure.code);
      return { response: run.answer, methods: run.methods };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, message, status } = error;
      const failed = { Code: code, Message: message, Location: run.location, HttpStatusCode: status };
      const Error = { ...failed, ActionIndex: Math.max(0, at) };
      return { response: { ...run.answer, Error }, methods: run.methods };
    }
  }

  get root(): ApiObject {
    return this.options.root;
  }

  service(name: string): ApiObject {
    const found = this.options.service(name);
    if (!found) throw new HostError("ApiNotFound", `${name} is not built in this host.`);
    return found;
  }

  referred(id: string): ApiObject {
    const found = this.references.get(id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  keep(object: ApiObject): string {
    const known = this.referenceIds.get(object);
    if (known) return known;
    const id = `range-${++this.numbers}`;
    this.references.set(id, object);
    this.referenceIds.set(object, id);
    return id;
  }

  isKept(object: ApiObject): boolean {
    return this.referenceIds.has(object);
  }

  letGo(id: unknown): void {
    const object = this.references.get(String(id));
    this.references.delete(String(id));
    if (object) this.referenceIds.delete(object);
  }

  /** What a class declares under this name, unless it came with a later version of Excel than this. */
  member(object: ApiObject, name: string): PropertyDescriptor {
    const found = memberOf(object, name);
    if (!found || !this.isSupported(object, name)) throw apiNotFound(object, name);
    return found;
  }

  isSupported(object: ApiObject, name: string): boolean {
    return this.options.isSupported(setOf(classNameOf(object), name));
  }
}

class Run implements Reader {
  readonly methods: string[] = [];
  location = "";
  private readonly objects = new Map<number, ApiObject | null>();
  private readonly results: { readonly ActionId: number; readonly Value: unknown }[] = [];
  private readonly traces: number[] = [];

  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly body: RequestBody,
  ) {}

  get answer(): ResponseBody {
    return { Results: this.results, TraceIds: this.traces };
  }

  perform(action: ActionMessage): void {
    this.location = "";
    if (action.ActionType === ACTION.Trace) {
      this.traces.push(action.Id);
      this.results.push({ ActionId: action.Id, Value: null });
      return;
    }
    const object = this.resolve(action.ObjectPathId);
    if (action.ActionType === ACTION.SetProperty) {
      if (!object) throw new HostError("ItemNotFound");
      this.set(object, wireName(action.Name), this.args(action.ArgumentInfo)[0]);
      return;
    }
    this.results.push({ ActionId: action.Id, Value: this.valueOf(action, object) });
  }

  private valueOf(action: ActionMessage, object: ApiObject | null): unknown {
    if (action.ActionType === ACTION.Method && action.Name === "_RemoveReference") {
      this.dispatcher.letGo(action.ArgumentInfo?.Arguments?.[0]);
      return null;
    }
    // What is asked of an object that is not there is answered with nothing, and what it is told is not done.
    if (!object) return null;
    switch (action.ActionType) {
      case ACTION.Instantiate:
        return this.identity(object);
      case ACTION.Query:
        return answerQuery(object, action.QueryInfo ?? {}, this);
      case ACTION.Method: {
        if (action.Name === "_KeepReference") return this.kept(object);
        const value = this.call(object, wireName(action.Name), action.ArgumentInfo);
        return value instanceof ApiObject || value === undefined ? null : value;
      }
      default:
        throw new HostError(
          "ApiNotFound",
          `Actions of type ${action.ActionType} are not built in this host.`,
        );
    }
  }

  private kept(object: ApiObject): null {
    this.dispatcher.keep(object);
    return null;
  }

  private identity(object: ApiObject): unknown {
    const id = object[ID]();
    const isKept = this.body.AutoKeepReference === true || this.dispatcher.isKept(object);
    const reference = object[TRACKED]() && isKept ? { _ReferenceId: this.dispatcher.keep(object) } : {};
    return { ...(id !== null && { Id: id }), ...reference };
  }

  private resolve(id: number): ApiObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath");
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: PathMessage): ApiObject | null {
    switch (path.ObjectPathType) {
      case PATH.Global:
        return this.dispatcher.root;
      case PATH.NewObject:
        return this.dispatcher.service(path.Name);
      case PATH.ReferenceId:
        return this.dispatcher.referred(path.Name);
      case PATH.NullObject:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    const isProperty = path.ObjectPathType === PATH.Property;
    const name = path.ObjectPathType === PATH.Indexer ? "getItem" : wireName(path.Name);
    const object = isProperty ? this.get(parent, name) : this.call(parent, name, path.ArgumentInfo);
    if (object !== null && !(object instanceof ApiObject)) throw new HostError("InvalidObjectPath");
    return object;
  }

  get(object: ApiObject, name: string): unknown {
    this.location = `${classNameOf(object)}.${name}`;
    const { get } = this.dispatcher.member(object, name);
    if (!get) throw apiNotFound(object, name);
    return Reflect.apply(get, object, []);
  }

  isSupported(object: ApiObject, name: string): boolean {
    return this.dispatcher.isSupported(object, name);
  }

  private set(object: ApiObject, name: string, value: unknown): void {
    this.location = `${classNameOf(object)}.${name}`;
    this.methods.push(`${this.location}=`);
    const { set } = this.dispatcher.member(object, name);
    if (!set) throw apiNotFound(object, `${name}=`);
    Reflect.apply(set, object, [value]);
  }

  private call(object: ApiObject, name: string, info: ArgumentInfo | undefined): unknown {
    this.location = `${classNameOf(object)}.${name}`;
    this.methods.push(this.location);
    const method: unknown = this.dispatcher.member(object, name).value;
    if (typeof method !== "function") throw apiNotFound(object, name);
    const args = this.args(info);
    // Resolving the arguments may have gone elsewhere.
    this.location = `${classNameOf(object)}.${name}`;
    return Reflect.apply(method, object, args);
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const walk = (values: readonly unknown[], paths: readonly unknown[]): unknown[] =>
      values.map((value, i) => {
        const path = paths[i];
        if (Array.isArray(path) && Array.isArray(value)) return walk(value, path);
        return typeof path === "number" && path !== 0 ? this.resolve(path) : this.inside(value);
      });
    return walk(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  /** Objects within plain values. */
  private inside(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((one) => this.inside(one));
    const id: unknown = Reflect.get(value, "_ObjectPathId");
    if (typeof id === "number") return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.inside(one)]));
  }
}

function wireName(name: string): string {
  return name.startsWith("_") ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}
