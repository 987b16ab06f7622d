// The service worker: keeps the app on this device, so that it opens without a net. It knows nothing of
// what is written in it. The build writes two lines before this one: BUILD, the version with its hash, and
// FILES, every file of that build with its sum.
//
// Each build has a cache of its own and stays whole in it, named by the folder it is served from, as another
// copy of the app may lie in the one beside. Notes say which build opens (in-use), which was kept last
// (newest) and which opened before, in windows that are still there (before). The page changes none of it:
// it asks for its own build to open, and this worker takes it only where it is BUILD. Anything of this host
// can write into a cache, so that a file of BUILD is answered only where its sum is right, the page of
// another build only where this worker kept BUILD last, and no other cache is left once one window is.
const PAGE = registration.scope;
const NOTES = `${PAGE} notes`;
const SUMS = new Map(FILES.map(([name, sum]) => [PAGE + name, sum]));
const cacheOf = (build) => `${PAGE} ${build}`;

const noted = async (note) => (await caches.match(PAGE + note, { cacheName: NOTES }))?.text();
const write = async (note, build) => (await caches.open(NOTES)).put(PAGE + note, new Response(build));

const asked = async ([name, integrity]) => {
  // The names carry sums, but the page's does not: that one is asked for anew.
  const request = new Request(PAGE + name, { integrity, cache: name === "" ? "no-cache" : "default" });
  const response = await fetch(request);
  if (!response.ok) throw new TypeError(name);
  return [request, response];
};

// All of it or nothing, and nothing that lay there before.
const fill = async () => {
  const files = await Promise.all(FILES.map(asked));
  await caches.delete(cacheOf(BUILD));
  const build = await caches.open(cacheOf(BUILD));
  await Promise.all(files.map(([request, response]) => build.put(request, response)))
    .catch(async (reason) => {
      await caches.delete(cacheOf(BUILD));
      throw reason;
    });
};
const keep = async () => {
  await fill();
  const inUse = await noted("in-use");
  // Where the disk was full, the notes still say which build opens.
  if (!inUse || !(await caches.has(cacheOf(inUse)))) await write("in-use", BUILD);
  await write("newest", BUILD);
  await skipWaiting();
};

const windows = async () => {
  const all = await clients.matchAll({ type: "window", includeUncontrolled: true });
  return all.filter(({ url }) => [PAGE, `${PAGE}index.html`].includes(url.split(/[#?]/)[0]));
};

// What lies in other folders of this host belongs to the app there. Nothing is answered from it.
const letGoBut = async (builds) => {
  const wanted = [NOTES, ...builds.map(cacheOf)];
  const isOurs = (name) => name.startsWith(`${PAGE} `) || !name.startsWith(location.origin);
  const unwanted = (await caches.keys()).filter((name) => isOurs(name) && !wanted.includes(name));
  await Promise.all(unwanted.map((name) => caches.delete(name)));
};

const begin = async () => {
  await letGoBut([BUILD, await noted("in-use"), await noted("before")]);
  await clients.claim();
  for (const window of await windows()) window.postMessage("kept");
};

const isWhole = async () => {
  const here = await caches.has(cacheOf(BUILD));
  return here && (await (await caches.open(cacheOf(BUILD))).keys()).length >= FILES.length;
};

// BUILD opens from now on, whatever was noted. Where it cannot be kept, nothing opens but from the host.
const open = async () => {
  // A newer one that is being kept would be let go of.
  if (registration.installing || registration.waiting) return false;
  try {
    if (!(await isWhole())) await fill();
    const inUse = await noted("in-use");
    if (inUse !== BUILD) {
      if (inUse) await write("before", inUse);
      await write("in-use", BUILD);
    }
    if ((await noted("newest")) !== BUILD) await write("newest", BUILD);
  } catch {
    // A full disk takes no note. BUILD stays: its files are answered only where their sum is right.
    await letGoBut([BUILD]);
    await caches.delete(NOTES);
    return false;
  }
  // A window of the build before goes on with its own files, which the page of this one never asks for.
  if ((await windows()).length > 1) return true;
  await (await caches.open(NOTES)).delete(PAGE + "before");
  await letGoBut([BUILD]);
  return true;
};

const kept = (address, build) => caches.match(address, { cacheName: cacheOf(build), ignoreVary: true });

// A file of this build, as it was built. What was summed is what is answered, in one piece: a body that was
// split for it would come through this worker bit by bit.
const own = async (address) => {
  const file = await kept(address, BUILD);
  if (!file) return;
  const bytes = await file.arrayBuffer();
  const sum = await crypto.subtle.digest("SHA-256", bytes);
  if (`sha256-${btoa(String.fromCharCode(...new Uint8Array(sum)))}` === SUMS.get(address)) return new Response(bytes, file);
};

const others = async () => {
  const [newest, inUse] = await Promise.all(["newest", "in-use"].map(noted));
  return newest !== BUILD || inUse === BUILD ? undefined : inUse;
};

// What the page of this build asks for before anything of it can be seen, while the page is on its way.
// The build writes the list of it.
const ahead = new Map();

// A browser that runs short of room may have let go of one build.
const page = async () => {
  const [other, ours] = await Promise.all([others(), own(PAGE).catch(() => {})]);
  const theirs = other && (await kept(PAGE, other));
  if (theirs) return theirs;
  for (const address of FIRST.map((name) => PAGE + name)) ahead.set(address, own(address).catch(() => {}));
  return ours;
};
const file = async (address) => {
  if (SUMS.has(address)) {
    const read = ahead.get(address);
    ahead.delete(address);
    return (await read) ?? own(address);
  }
  const other = (await others()) ?? (await noted("before"));
  return other && kept(address, other);
};

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
// A page asks for its build to open; or which one is kept here, whether it is whole, and how many windows
// there are.
const told = async (asked) => {
  if (asked) return asked === BUILD && open();
  const opens = (await others()) ?? BUILD;
  return [BUILD, await caches.has(cacheOf(opens)), (await windows()).length];
};
addEventListener("message", (event) =>
  event.waitUntil(told(event.data).catch(() => false).then((answer) => event.ports[0].postMessage(answer))));
