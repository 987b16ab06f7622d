// Runs in every page before the page's own scripts, and tells when things happen.
const bench = (globalThis.bench = { programs: [], transactions: [] });

// A task of its own, behind what has been handed in before.
bench.task = () => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { port1.close(); done(performance.now()); };
  port2.postMessage(null);
});

// The next frame: when it begins to be drawn, when the page has handed it over, and whether what is
// looked for stands in it.
bench.frame = (shows = () => true) => new Promise((done) => requestAnimationFrame(() => {
  const frame = { began: performance.now(), shows: shows() };
  bench.task().then((ended) => done({ ...frame, ended }));
}));

// Takes each step as soon as it can be taken, and then looks for what they lead to; tells when each
// was taken, and when the first frame ended that shows the whole of it.
bench.walk = async ({ steps, shows }) => {
  const times = [];
  for (const step of steps) {
    while (!step()) await bench.frame();
    times.push(performance.now());
  }
  let frame;
  do frame = await bench.frame(shows); while (!frame.shows);
  return [...times, frame.ended];
};

// When the first text was painted.
bench.seen = async () => {
  const painted = () => performance.getEntriesByName("first-contentful-paint")[0];
  while (!painted()) await bench.frame();
  return painted().startTime;
};

// From an event to the end of the first frame that shows what it did, and how much of that the page
// was at work: handling the event, and making the frame.
bench.next = (type, shows) => new Promise((done) => addEventListener(type, async (event) => {
  const began = event.timeStamp;
  const handling = bench.task();
  for (let frames = 0; frames < 600; frames += 1) {
    const frame = await bench.frame();
    if (!shows()) continue;
    const work = await handling - began + frame.ended - frame.began;
    return done({ frame: frame.ended - began, work });
  }
  done(null);
}, { capture: true, once: true }));

// The middle of an element, once it has been brought into sight: of its first line, where its text
// goes over several, for between the lines there may be nothing of it.
bench.middle = async (element) => {
  element.scrollIntoView({ block: "center", inline: "nearest" });
  await bench.frame();
  const [{ left, top, width, height }] = element.getClientRects();
  return { x: left + width / 2, y: top + height / 2 };
};

// A program's own memory stands in no count of the JavaScript heap.
for (const name of ["instantiate", "instantiateStreaming"]) {
  const instantiate = WebAssembly[name];
  WebAssembly[name] = async (...given) => {
    const made = await instantiate.apply(WebAssembly, given);
    bench.programs.push(made.instance ?? made);
    return made;
  };
}
bench.programMemory = () => bench.programs
  .map((program) => Object.values(program.exports).find((it) => it instanceof WebAssembly.Memory))
  .reduce((sum, memory) => sum + (memory?.buffer.byteLength ?? 0), 0);

// What was sent for this page, with the page itself. What the browser asks for again it has already:
// Chromium does so with the icon, each time the title changes.
bench.sent = () => {
  const entries = ["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind));
  const sizes = new Map(entries.map(({ name, encodedBodySize }) => [name, encodedBodySize]));
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
};

// When the database has done what it was asked to.
const transaction = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...given) {
  const made = transaction.apply(this, given);
  const times = { mode: made.mode, began: performance.now(), ended: null };
  bench.transactions.push(times);
  made.addEventListener("complete", () => { times.ended = performance.now(); });
  return made;
};
