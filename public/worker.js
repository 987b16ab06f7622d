// Makes passphrases into keys beside the page. The page writes the address of its own program behind
// the "#", and hands over with each passphrase what it has compiled of it already. An answer that is
// null tells the page to do the work itself; the first one tells that this has started. Passphrase and
// key are handed over and not copied, and whoever has them last overwrites them.
const program = await import(location.hash.slice(1));
onmessage = ({ data: [module, passphrase, ...cost] }) => {
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
postMessage(null);
