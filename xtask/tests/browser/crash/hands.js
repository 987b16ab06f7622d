// Hands that write, and eyes that see what the page calls saved.
const crash = {
  wait(question, what) {
    return new Promise((resolve, reject) => {
      const began = performance.now();
      const look = () => {
        const answer = question();
        if (answer) resolve(answer);
        else if (performance.now() - began > 20000) reject(new Error(`waited for ${what}: ${document.body.innerText}`));
        else setTimeout(look, 1);
      };
      look();
    });
  },
  // By way of the overview, so that no field of the screen before is taken for this one's. The thanks
  // after an assessment stand at the address of its form: there the form is opened anew too.
  async at(address, selector) {
    const there = () => document.querySelector(selector);
    if (location.hash !== address || document.body.innerText.includes('Hvad nu?')) {
      location.hash = '#/overblik';
      await crash.wait(() => document.querySelector('#add-group'), 'the overview');
      location.hash = address;
    }
    return crash.wait(there, `${selector} at ${address}`);
  },
  // Does something, and waits until the page calls all of it saved: from the last stroke on it says
  // "Gemmer" and then "Gemt kl.".
  saved(act) {
    return new Promise((resolve, reject) => {
      let written = false;
      let saving = false;
      const look = () => {
        const line = document.querySelector('.saved')?.textContent ?? '';
        const alert = document.querySelector('[role=alert]');
        if (alert) return done(reject, new Error(alert.textContent));
        saving ||= written && line.startsWith('Gemmer');
        if (saving && line.startsWith('Gemt kl.')) done(resolve, true);
      };
      const watch = new MutationObserver(look);
      const late = setTimeout(() => done(reject, new Error('never shown as saved')), 20000);
      const done = (settle, value) => { watch.disconnect(); clearTimeout(late); settle(value); };
      watch.observe(document.body, { subtree: true, childList: true, characterData: true });
      act(() => { written = true; look(); });
    });
  },
  put(field, text) {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
  form: (child) => crash.at(`#/vurdering/${child}/7`, '#wonders'),
  // Letter by letter, as one types: each is stored while the next is pressed.
  async type(child, text) {
    const field = await crash.form(child);
    return crash.saved(async (written) => {
      for (let end = 1; end < text.length; end += 1) {
        crash.put(field, text.slice(0, end));
        if (end % 3 === 0) await new Promise((go) => setTimeout(go, end % 7));
      }
      crash.put(field, text);
      written();
    });
  },
  async finish(child) {
    await crash.form(child);
    document.querySelector('.finish button').click();
    return crash.wait(() => document.body.innerText.includes('Hvad nu?'), 'what comes after it');
  },
  check: (group) => crash.at(`#/gruppeskema/${group}`, '[role=gridcell]'),
  rows: () => [...document.querySelectorAll('[role=grid] tbody tr')],
  name: (row) => row.querySelector('.check-child').textContent.trim().split(' ')[0].split('\n')[0],
  word: (cell) => cell.querySelector('.badge')?.textContent ?? '–',
  async answer(group, row, column, digit, word) {
    await crash.check(group);
    const cell = crash.rows()[row].querySelectorAll('[role=gridcell]')[column];
    // The same answer again is nothing to save.
    if (crash.word(cell) === word) return false;
    cell.click();
    cell.focus();
    return crash.saved((written) => {
      const key = { bubbles: true, cancelable: true, code: `Digit${digit}`, key: String(digit) };
      cell.dispatchEvent(new KeyboardEvent('keydown', key));
      written();
    });
  },
  // Every place that is written in, and what stands there.
  async everything(group, children) {
    const found = {};
    for (const child of children) {
      const field = await crash.form(child);
      found[`text ${child}`] = field.value;
    }
    await crash.check(group);
    crash.rows().forEach((row, at) => [...row.querySelectorAll('[role=gridcell]')].forEach((cell, column) => {
      found[`cell ${at} ${column}`] = crash.word(cell);
    }));
    return found;
  },
};
