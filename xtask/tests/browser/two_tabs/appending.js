// Adds one letter after the other to what stands in the field, so often; each only when the page
// says that the one before is saved. Takes over whenever this window only follows.
window.appending = { shown: 0, failed: 0, taken: 0, done: false };
(async ([letter, often, handful]) => {
  const state = window.appending;
  const follows = () => document.querySelector('.sheet-of-work')?.disabled ?? true;
  const pause = (time) => new Promise((go) => setTimeout(go, time));
  const add = (field) => new Promise((resolve) => {
    const look = () => {
      const line = document.querySelector('.saved')?.textContent ?? '';
      saving ||= line.startsWith('Gemmer');
      if (document.querySelector('.finish [role=alert]')) settle(false);
      else if (saving && line.startsWith('Gemt kl.')) settle(true);
      else if (!field.isConnected) settle(false);
    };
    const settle = (saved) => { watch.disconnect(); resolve(saved); };
    let saving = false;
    const watch = new MutationObserver(look);
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    field.value += letter;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  while (state.shown < often) {
    if (follows()) {
      const button = [...document.querySelectorAll('button')].find((it) => it.textContent === 'Skriv her i stedet');
      if (button) { button.click(); state.taken += 1; }
      for (let wait = 0; wait < 100 && follows(); wait += 1) await pause(20);
      continue;
    }
    for (let times = 0; times < handful && state.shown < often && !follows(); times += 1) {
      if (await add(document.getElementById('wonders'))) state.shown += 1;
      else { state.failed += 1; break; }
    }
    await pause(10);
  }
  state.done = true;
})(arguments);
