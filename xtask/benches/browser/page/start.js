// Trivselsspor's first screen: it can be used.
const shown = () => [...document.querySelectorAll("button")].some((it) => it.textContent.includes("Prøv som lærer"));

bench.way = { steps: [], shows: shown };

// The service worker has the app whole, and answers from it.
bench.kept = async () => {
  const end = performance.now() + 120_000;
  const noted = () => caches.match(new URL("newest", location.href));
  while (!(navigator.serviceWorker.controller && await noted())) {
    if (performance.now() > end) return 0;
    await bench.frame();
  }
  return 1;
};

// Whether this page came from the service worker.
bench.cameKept = () => Number(performance.getEntriesByType("navigation")[0].workerStart > 0);
