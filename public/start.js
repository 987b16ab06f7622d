// Starts the app. Trunk's own start script is inline, which the page's content security
// policy forbids; index.html names the files.
const named = (name) => document.querySelector(`meta[name=${name}]`)?.content;
const workers = ["worker", "workbook"].map(named);
const offline = "./offline.js";
globalThis.trustedTypes?.createPolicy("default", {
  // The two workers, the service worker, and no other script by its address.
  createScriptURL: (address) => ([...workers, offline].includes(address) ? address : null),
});

const notStarted = () => {
  for (const seen of document.querySelectorAll("body > :is(header, main)")) seen.remove();
  document.getElementById("not-started").hidden = false;
};
// The program (a browser has no compiler for it where an IT department has switched it off), and what
// its safety rests on: the page's policy, the sums of its scripts, and word between its windows.
const needed = [
  globalThis.WebAssembly,
  globalThis.SecurityPolicyViolationEvent,
  "integrity" in HTMLScriptElement.prototype,
  globalThis.BroadcastChannel,
];
if (!needed.every(Boolean)) {
  notStarted();
  throw new Error("this browser lacks what the app needs");
}

// A screen in the place of everything: what the program drew, and what it still would.
const instead = (id) => {
  const screen = document.getElementById(id).content.cloneNode(true);
  document.body.replaceChildren(screen);
  document.body.querySelector("h1").focus();
};
// The start, or the lock screen where a vault was opened here (src/platform/vault_mark.rs), until the
// program draws it at the same place. Of every other screen the bar.
const isKnown = () => {
  try {
    return localStorage.getItem("trivselsspor-opened") !== null;
  } catch {
    return false;
  }
};
const showFirst = () => {
  const first = document.getElementById("first-seen").content.cloneNode(true);
  const [lock, start] = first.querySelector("main").children;
  if (isKnown()) start.remove();
  else {
    start.querySelector(".start-head").append(lock.querySelector("svg"));
    lock.remove();
  }
  if (!["", "#/"].includes(location.hash)) first.querySelector("main").replaceChildren();
  document.body.append(first);
};
// What the windows of this browser tell each other (src/platform/window_channel.rs), and what lies in
// the program's memory, once there is some.
// A browser that lets the page keep nothing may refuse it: what that means is told further on.
const channel = () => {
  try {
    return new BroadcastChannel("trivselsspor");
  } catch {
    return undefined;
  }
};
const windows = channel();
const locked = "locked";
let overwrite = () => {};
// A passphrase that was made into a key leaves it in the memory of the worker that made it.
const helpers = [];
globalThis.Worker &&= class extends Worker {
  constructor(...named) {
    super(...named);
    helpers.push(this);
  }
};
// A panic tells its place; a trap (no memory, too deep) has none. The first is what went wrong.
let isStopped = false;
const stop = (place) => {
  if (isStopped) return;
  isStopped = true;
  instead("stopped");
  document.title = "Trivselsspor er standset";
  document.getElementById("stopped-build").textContent = named("build");
  document.getElementById("stopped-place").textContent = place;
  // No clock of it locks any more, so keys and what was typed go from its memory, once what was on its
  // way to the disk has had a second.
  setTimeout(() => {
    overwrite();
    for (const worker of helpers) worker.terminate();
  }, 1000);
  const away = (hash) => {
    dispatchEvent(new Event("trivselsspor-locked"));
    history.replaceState(null, "", hash);
    location.reload();
  };
  // Nothing can be stored any more, so that the program's question before leaving would only keep it there.
  addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), true);
  setTimeout(away, 15 * 60 * 1000, "#/");
  // The other windows go on: nothing is to be seen or had in this one. Locked there, it is locked here,
  // and whoever leaves it locks them, as with the button that this screen has not.
  windows?.addEventListener("message", ({ data }) => data === locked && away("#/"));
  const goOn = (id, hash) => {
    document.getElementById(id).onclick = () => {
      windows?.postMessage(locked);
      away(hash);
    };
  };
  goOn("load-again", "#/");
  goOn("take-copy", "#/kan-ikke-komme-ind");
};
const isTrap = (reason) => reason instanceof WebAssembly.RuntimeError;
addEventListener("trivselsspor-stopped", ({ detail }) => stop(detail));
addEventListener("error", (event) => {
  if (!isTrap(event.error)) return;
  // A timer of the program's may still run into the memory that was emptied.
  if (isStopped) event.preventDefault();
  stop(event.error.message);
});
addEventListener("unhandledrejection", ({ reason }) => isTrap(reason) && stop(reason.message));

// wasm-split makes the later part ready while it comes, which browsers do only where the host says
// that it is WebAssembly. Elsewhere it is made ready once it is here.
const streaming = WebAssembly.instantiateStreaming;
WebAssembly.instantiateStreaming = async (source, imports) => {
  const answer = await source;
  return answer.headers.get("Content-Type") === "application/wasm"
    ? streaming(answer, imports)
    : WebAssembly.instantiate(await answer.arrayBuffer(), imports);
};

// A service worker of another page of this host could read and change all that comes and goes.
// Only the app's own may be there.
const isWatched = async () => {
  const workers = navigator.serviceWorker;
  const own = new URL(offline, location).href;
  const all = (await workers?.getRegistrations().catch(() => [])) ?? [];
  // Another copy of the app, in a folder beside this one, has nothing to do with this page.
  const beside = ({ scope }, { scriptURL }) => scriptURL === `${scope}offline.js` && !location.href.startsWith(scope);
  const isForeign = (it) => [it.installing, it.waiting, it.active]
    .some((worker) => worker && worker.scriptURL !== own && !beside(it, worker));
  const { controller } = workers ?? {};
  return (controller && controller.scriptURL !== own) || all.some(isForeign);
};

// Inside another page, or over a connection that others can change, nothing typed here is safe. The
// host's headers should see to both; this holds where it sends none.
const isExposed = () => window.top !== window || !isSecureContext;

// In the one file (xtask/src/one_file.rs) the script stands here and the program in its address.
const address = (id) => document.getElementById(id).href;
try {
  if (!isExposed()) showFirst();
  // Compiled while the script is on its way. From a host that says it is something else, the
  // script compiles it when it has all of it.
  const answer = fetch(address("app-program"));
  const compiled = WebAssembly.compileStreaming(answer).catch(() => answer);
  const [{ default: start }, watched] = await Promise.all([import(address("app-script")), isWatched()]);
  if (watched) {
    instead("foreign-worker");
  } else if (isExposed()) {
    instead("exposed");
  } else {
    const { memory } = await start({ module_or_path: await compiled });
    overwrite = () => new Uint8Array(memory.buffer).fill(0);
    // A page that is loaded anew gives its memory back when the browser comes to it, which may be
    // long after. Nothing of the program runs any more once it is overwritten, so that comes last.
    addEventListener("trivselsspor-locked", () => {
      addEventListener("pagehide", ({ persisted }) => persisted || overwrite());
    });
  }
} catch (reason) {
  if (!isStopped) notStarted();
  throw reason;
}
