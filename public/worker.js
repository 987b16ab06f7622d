// Makes passphrases into keys beside the page. The page first writes the address of its own program (an
// address of this script's own, as behind a "#", is lost where the service worker answers), and then
// hands over with each passphrase what it has compiled of it already. An answer that is null tells the
// page to do the work itself; the first one tells that this has started. Passphrase and key are handed
// over and not copied, and whoever has them last overwrites them.
let program;
const start = async (address) => {
  program = await import(address);
  postMessage(null);
};
onmessage = ({ data }) => {
  if (typeof data === "string") {
    start(data).catch(reportError);
    return;
  }
  const [module, passphrase, ...cost] = data;
  const key = new Uint8Array(32);
  let made = false;
  try {
    program.initSync({ module });
    made = program.stretch(passphrase, ...cost, key);
  } finally {
    passphrase.fill(0);
    if (made) postMessage(key, [key.buffer]);
    else postMessage(null);
  }
};
