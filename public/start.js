// Starts the app. Trunk's own start script is inline, which the page's content security
// policy forbids; the build names the two files in the page's head.
globalThis.trustedTypes?.createPolicy("default", {
  // The worker, whatever program of this page's it is to run, and no other script by its address.
  createScriptURL: (address) => (address.startsWith("worker.js#./") ? address : null),
});
const [script, program] = ["app-script", "app-program"]
  .map((id) => document.getElementById(id).href);
try {
  // Compiled while the script is on its way. From a host that says it is something else, the
  // script compiles it when it has all of it.
  const answer = fetch(program);
  const compiled = WebAssembly.compileStreaming(answer).catch(() => answer);
  const { default: start } = await import(script);
  await start({ module_or_path: await compiled });
} catch (reason) {
  document.getElementById("not-started").hidden = false;
  throw reason;
}
