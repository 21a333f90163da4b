/**
 * Has the page kept for when its server does not answer (worker.ts). Where that cannot be, without https or in a private window,
 * the page is as it was.
 */
if ("serviceWorker" in navigator)
  addEventListener("load", () => {
    void navigator.serviceWorker.register("offline.js").catch(() => undefined);
  });
