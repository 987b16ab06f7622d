// A vault that is there already: unlocking it, looking around in it, writing in it.

// Puts into the database what was sealed elsewhere. A value is a store's name, a key, and bytes,
// each of them with its length before it.
bench.fill = async (address) => {
  const view = new DataView(await (await fetch(address)).arrayBuffer());
  let at = 0;
  const piece = () => {
    const length = view.getUint32(at, true);
    at += 4 + length;
    return new Uint8Array(view.buffer, at - length, length);
  };
  const text = () => new TextDecoder().decode(piece());
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  // As the app lays it out: it makes none before somebody makes a vault.
  const opening = indexedDB.open("trivselsspor", 3);
  opening.onupgradeneeded = () => {
    for (const store of ["header", "child_keys", "records", "head", "bundles", "drafts", "quarantine"]) {
      opening.result.createObjectStore(store);
    }
  };
  const database = await done(opening);
  const writing = database.transaction([...database.objectStoreNames], "readwrite");
  const ended = new Promise((resolve, reject) => { writing.oncomplete = resolve; writing.onabort = reject; });
  let count = 0;
  for (; at < view.byteLength; count += 1) {
    const [store, key, value] = [text(), text(), piece().slice()];
    writing.objectStore(store).put(value, key);
  }
  await ended;
  database.close();
  return count;
};

// What the browser itself takes to read the same entries from one JSON text.
bench.parse = async (address) => {
  const text = await (await fetch(address)).text();
  const times = [];
  for (let turn = 0; turn < 7; turn += 1) {
    const began = performance.now();
    const entries = JSON.parse(text);
    times.push(performance.now() - began);
    if (entries.length === 0) throw new Error("nothing was read");
  }
  return { times, bytes: text.length };
};

const heading = () => document.querySelector("h1")?.textContent ?? "";
const until = async (shown) => {
  const end = performance.now() + 120_000;
  while (!shown()) {
    if (performance.now() > end) return null;
    await bench.frame();
  }
  return (await bench.frame()).ended;
};

// From the press of the button to "Hvem er du?": reading what is stored, and the rest, which holds
// the work on the passphrase.
bench.unlock = async (passphrase) => {
  const asked = () => document.querySelector("input[type=password]");
  await until(asked);
  const field = asked();
  field.focus();
  document.execCommand("insertText", false, passphrase);
  await bench.frame();
  const known = bench.transactions.length;
  const began = performance.now();
  field.form.requestSubmit();
  const shown = await until(() => heading() === "Hvem er du?");
  const read = bench.transactions.slice(known).findLast(({ mode, ended }) => mode === "readonly" && ended !== null);
  return { all: shown - began, read: read.ended - read.began };
};

// The app has brought older records together, which it does once after unlocking.
bench.settled = async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const end = performance.now() + 120_000;
  while (performance.now() < end) {
    const database = await done(indexedDB.open("trivselsspor"));
    const bundles = await done(database.transaction("bundles").objectStore("bundles").count());
    database.close();
    if (bundles > 0) return bundles;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return 0;
};

// The adult of this name sits down.
bench.sitDown = async (name) => {
  location.hash = "#/hvem";
  const named = (it) => it.textContent.trim().split(/\s*\n|\s{2,}/)[0].startsWith(name) && !/\d/.test(it.textContent.trim().charAt(name.length));
  const adult = () => [...document.querySelectorAll("main button")].find(named);
  await until(() => heading() === "Hvem er du?" && adult());
  adult().click();
  await until(() => heading() === "Overblik");
};

// The ids of a group's children.
bench.children = async (group) => {
  location.hash = `#/gruppe/${group}`;
  const links = () => [...document.querySelectorAll("a[href^='#/barn/']")];
  await until(() => links().length > 0);
  const all = [...new Set(links().map((it) => it.hash.split("/")[2]))];
  location.hash = "#/overblik";
  await until(() => heading() === "Overblik");
  return all;
};

bench.groups = () => [...new Set([...document.querySelectorAll("a[href^='#/gruppe/']")].map((it) => it.hash.split("/")[2]))];

// From the change of the address to the frame that shows the screen; null where it is not there.
bench.open = async (screen, selector, count) => {
  const before = heading();
  const began = performance.now();
  location.hash = screen;
  const there = () => document.querySelectorAll(selector).length >= count && heading() !== before;
  const end = performance.now() + 30_000;
  while (!there()) {
    if (performance.now() > end || document.title.startsWith("404")) return null;
    await bench.frame();
  }
  return (await bench.frame()).ended - began;
};

// The cursor into a cell of the class check, and a key that changes its answer; `bench.saved` is
// then the time from the key to the end of the transaction that stores it.
bench.prepareSaving = async (number) => {
  const cells = document.querySelectorAll("[role=gridcell]");
  const cell = cells[(number * 37) % cells.length];
  cell.focus();
  // The place of the cursor is stored too.
  await new Promise((done) => setTimeout(done, 150));
  const writes = () => bench.transactions.filter(({ mode }) => mode === "readwrite");
  const known = writes().length;
  bench.saved = new Promise((done) => addEventListener("keydown", async (event) => {
    await until(() => writes()[known]?.ended);
    done(writes()[known].ended - event.timeStamp);
  }, { capture: true, once: true }));
  const key = "1230"[(number + Math.floor(number / cells.length)) % 4];
  return { key, code: `Digit${key}`, text: key };
};
