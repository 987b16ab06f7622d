// The service worker: keeps the app on this device, so that it opens without a net. It knows nothing of
// what is written in it. The build writes two lines before this one: BUILD, the version with its hash, and
// FILES, every file of that build with its sum.
//
// Each build has a cache of its own and stays whole in it, so that an old window goes on with its own
// files. A cache of notes says which build opens (in-use) and which was kept last (newest). The page
// changes in-use, when somebody says yes: src/platform/offline.rs. Anything of this host can write into a
// cache, so that a file of BUILD is answered only where its sum is right, one of another build only out of
// the cache in use, and no other cache is left.
const NOTES = "trivselsspor";
const PAGE = registration.scope;
const SUMS = new Map(FILES.map(([name, sum]) => [PAGE + name, sum]));

const noted = async (note) => {
  const notes = await caches.open(NOTES);
  return (await notes.match(PAGE + note))?.text();
};

const asked = async ([name, integrity]) => {
  // The names carry sums, but the page's does not: that one is asked for anew.
  const request = new Request(PAGE + name, { integrity, cache: name === "" ? "no-cache" : "default" });
  const response = await fetch(request);
  if (!response.ok) throw new TypeError(name);
  return [request, response];
};

// All of it or nothing, and nothing that lay there before.
const keep = async () => {
  const files = await Promise.all(FILES.map(asked));
  const inUse = await noted("in-use");
  await caches.delete(BUILD);
  const build = await caches.open(BUILD);
  await Promise.all(files.map(([request, response]) => build.put(request, response)))
    .catch(async (reason) => {
      await caches.delete(BUILD);
      throw reason;
    });
  // Where the disk was full, the notes still say which build opens.
  await caches.delete(NOTES);
  const notes = await caches.open(NOTES);
  const opens = inUse && (await caches.has(inUse)) ? inUse : BUILD;
  await notes.put(PAGE + "in-use", new Response(opens));
  await notes.put(PAGE + "newest", new Response(BUILD));
  await skipWaiting();
};

const windows = () => clients.matchAll({ type: "window", includeUncontrolled: true });

const begin = async () => {
  const wanted = [NOTES, BUILD, await noted("in-use")];
  const unwanted = (await caches.keys()).filter((name) => !wanted.includes(name));
  await Promise.all(unwanted.map((name) => caches.delete(name)));
  await clients.claim();
  for (const window of await windows()) window.postMessage("kept");
};

const kept = (address, cacheName) => caches.match(address, { cacheName, ignoreVary: true });

// A file of this build, as it was built.
const own = async (address) => {
  const file = await kept(address, BUILD);
  if (!file) return;
  const sum = await crypto.subtle.digest("SHA-256", await file.clone().arrayBuffer());
  if (`sha256-${btoa(String.fromCharCode(...new Uint8Array(sum)))}` === SUMS.get(address)) return file;
};

const others = async (address) => {
  const inUse = await noted("in-use");
  if (inUse && inUse !== BUILD) return kept(address, inUse);
};

// A browser that runs short of room may have let go of one build.
const page = async () => (await others(PAGE)) ?? own(PAGE);
const file = (address) => (SUMS.has(address) ? own(address) : others(address));

const answer = async (found, request) => (await found.catch(() => {})) ?? fetch(request);

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(begin()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const address = request.url.split("#")[0];
  const place = address.split("?")[0];
  if (request.method !== "GET") return;
  if (request.mode !== "navigate") event.respondWith(answer(file(address), request));
  else if (place === PAGE || place === PAGE + "index.html") event.respondWith(answer(page(), request));
});
// A window asks how many there are.
addEventListener("message", (event) =>
  event.waitUntil(windows().then((all) => event.ports[0].postMessage(all.length))));
