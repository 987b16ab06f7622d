// The service worker: keeps the app on this device, so that it opens without a net. It knows nothing of
// what is written in it. The build writes two lines before this one: BUILD, the version with its hash, and
// FILES, every file of that build with its sum.
//
// Each build has a cache of its own and stays whole in it, so that an old window goes on with its own
// files. A cache of notes says which build opens (in-use) and which was kept last (newest). The page
// changes in-use, when somebody says yes: src/platform/offline.rs.
const NOTES = "trivselsspor";
const PAGE = registration.scope;

const noted = async (note) => {
  const notes = await caches.open(NOTES);
  return (await notes.match(PAGE + note))?.text();
};

const keep = async () => {
  const build = await caches.open(BUILD);
  // All of it or nothing. The names carry sums, but the page's does not: that one is asked for anew.
  await build.addAll(FILES.map(([name, integrity]) =>
    new Request(PAGE + name, { integrity, cache: name === "" ? "no-cache" : "default" })));
  const notes = await caches.open(NOTES);
  const inUse = await noted("in-use");
  if (inUse === undefined || !(await caches.has(inUse))) await notes.put(PAGE + "in-use", new Response(BUILD));
  await notes.put(PAGE + "newest", new Response(BUILD));
  const wanted = [NOTES, BUILD, inUse];
  const unwanted = (await caches.keys()).filter((name) => !wanted.includes(name));
  await Promise.all(unwanted.map((name) => caches.delete(name)));
  await skipWaiting();
};

const windows = () => clients.matchAll({ type: "window", includeUncontrolled: true });

const tell = async () => {
  await clients.claim();
  for (const window of await windows()) window.postMessage("kept");
};

// A browser that runs short of room may have let go of one build.
const page = async () => {
  for (const note of ["in-use", "newest"]) {
    const cacheName = await noted(note);
    const kept = cacheName && await caches.match(PAGE, { cacheName });
    if (kept) return kept;
  }
};

const answer = async (kept, request) => (await kept) ?? fetch(request);

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(tell()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const address = request.url.split(/[?#]/)[0];
  if (request.method !== "GET") return;
  if (request.mode !== "navigate") event.respondWith(answer(caches.match(request, { ignoreVary: true }), request));
  else if (address === PAGE || address === PAGE + "index.html") event.respondWith(answer(page(), request));
});
// A window asks how many there are.
addEventListener("message", (event) =>
  event.waitUntil(windows().then((all) => event.ports[0].postMessage(all.length))));
