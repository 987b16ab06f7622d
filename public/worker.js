// Makes passphrases into keys beside the page. The page writes the address of its own program behind
// the "#", and hands over with each passphrase what it has compiled of it already. An answer that is
// null tells the page to do the work itself; the first one tells that this has started.
const program = await import(location.hash.slice(1));
onmessage = ({ data: [module, ...work] }) => {
  let key = null;
  try {
    program.initSync({ module });
    key = program.stretch(...work);
  } finally {
    postMessage(key);
  }
};
postMessage(null);
