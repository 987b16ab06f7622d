// Waiting in the page for what a test waits for; other scripts follow this one.

// A test asks again after this long, which may take its patience from it.
const LONGEST_WAIT_MS = 400;
// What comes without a change of the document, as by a style or a picture, is seen after this long.
const BETWEEN_LOOKS_MS = 100;
// Changes mostly come several at a time, and are looked at together.
const AFTER_CHANGE_MS = 10;

// Resolves when the document has changed, or after a moment.
const changed = () => new Promise((resolve) => {
  const timer = setTimeout(done, BETWEEN_LOOKS_MS);
  const watch = new MutationObserver(() => {
    clearTimeout(timer);
    setTimeout(done, AFTER_CHANGE_MS);
    watch.disconnect();
  });
  function done() {
    watch.disconnect();
    resolve();
  }
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});

// Waits a while until this holds. Whether it does.
async function comes(holds) {
  const end = performance.now() + LONGEST_WAIT_MS;
  while (!holds()) {
    if (performance.now() >= end) return false;
    await changed();
  }
  return true;
}
