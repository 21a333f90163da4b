/**
 * The service worker: keeps the page for a browser, so that it opens without its server once it was opened with it. Files that are
 * named by their content come from what is kept; the page, and the workbooks beside it, from the server wherever it answers, so
 * nothing old is shown. Each build is kept by itself, and an older one until no page is open: a page that stays open
 * finds all parts of its own build, however many have come since. Pages for Excel are left to Excel.
 */

/** What the build writes in front of this program (scripts/offline.mjs): the files, each with the hash that it must have. */
declare const BUILT: { readonly version: string; readonly files: Readonly<Record<string, string>> };

interface Lasting {
  readonly waitUntil: (done: Promise<unknown>) => void;
}
interface Asked {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
/** What is used here of a service worker; TypeScript knows its names only where it knows none of a page. */
declare const self: {
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (which: { includeUncontrolled: true }) => Promise<readonly { readonly url: string }[]>;
  };
  addEventListener(name: "install" | "activate", answer: (event: Lasting) => void): void;
  addEventListener(name: "fetch", answer: (event: Asked) => void): void;
};

const PAGE = "index.html";
const isNamedByContent = (name: string): boolean => /\.[0-9a-f]{8}\.js$/.test(name);
/** A server that takes longer for a small page is as good as none: a laptop away from its office waits no longer. */
const PATIENCE_MS = 5_000;

const { scope } = self.registration;
const OURS = `${scope} `;

/** The builds that are kept, the newest first. Other tools on the same server may keep things of their own. */
const keptBuilds = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(OURS)).reverse();

async function kept(name: string): Promise<Response | undefined> {
  for (const cacheName of await keptBuilds()) {
    const found = await caches.match(scope + name, { cacheName });
    if (found) return found;
  }
  return undefined;
}

/** Keeps all of this build or fails; the page last, since whoever finds it takes the build for whole. */
async function keepBuild(): Promise<void> {
  const cache = await caches.open(OURS + BUILT.version);
  const keep = async (name: string): Promise<void> => {
    const known = isNamedByContent(name) ? await kept(name) : undefined;
    await cache.put(scope + name, known ?? (await fetched(name)));
  };
  await Promise.all(
    Object.keys(BUILT.files)
      .filter((name) => name !== PAGE)
      .map(keep),
  );
  await keep(PAGE);
}

/** A file of this build and of no other, though the server be in the midst of being given a new one. */
async function fetched(name: string): Promise<Response> {
  const answer = await fetch(scope + name, {
    integrity: BUILT.files[name] ?? "",
    cache: isNamedByContent(name) ? "default" : "no-cache",
  });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  // Made anew, since a browser opens no page of which it is said that it came by way of another address.
  return new Response(await answer.blob(), { headers: answer.headers });
}

async function forgetOlder(): Promise<void> {
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  if (open.some(({ url }) => url.startsWith(scope))) return;
  const older = (await keptBuilds()).filter((name) => name !== OURS + BUILT.version);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** A browser that cannot look at what it kept asks the server, as without a service worker. */
async function fromKept(request: Request, name: string): Promise<Response> {
  return (await kept(name).catch(() => undefined)) ?? fetch(request);
}

async function fromServer(request: Request, name: string): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => {
    patience.abort();
  }, PATIENCE_MS);
  const answer = await fetch(request, { cache: "no-cache", signal: patience.signal }).catch(() => null);
  // Who has begun to answer may take the time that the rest takes.
  clearTimeout(timer);
  // From 500 on it is a gateway that speaks, or a server that is being mended.
  if (answer && answer.status < 500) return answer;
  return (await kept(name)) ?? answer ?? Response.error();
}

self.addEventListener("install", (event) => {
  event.waitUntil(keepBuild());
});

self.addEventListener("activate", (event) => {
  // The page that was opened first is looked after as well.
  event.waitUntil(Promise.all([forgetOlder(), self.clients.claim()]));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const [address = ""] = request.url.split(/[?#]/);
  if (request.method !== "GET" || !address.startsWith(scope)) return;
  const name = address.slice(scope.length) || PAGE;
  if (isNamedByContent(name)) event.respondWith(fromKept(request, name));
  else if (Object.hasOwn(BUILT.files, name)) event.respondWith(fromServer(request, name));
});

// A module, whose names are its own.
export {};
