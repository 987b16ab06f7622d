// Starts the app. Trunk's own start script is inline, which the page's content security
// policy forbids; here the build only writes the two file names into <template id="app">.
const { script, program } = document.getElementById("app").dataset;
try {
  const { default: start } = await import(script);
  await start({ module_or_path: new URL(program, document.baseURI) });
} catch (reason) {
  document.getElementById("not-started").hidden = false;
  throw reason;
}
