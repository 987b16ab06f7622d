// What makes the page scroll sideways; nothing when it does not.
const width = document.documentElement.clientWidth;
if (document.scrollingElement.scrollWidth <= width) return [];
const wide = [...document.querySelectorAll("body *")].filter((it) => it.getBoundingClientRect().right > width + 0.5);
return wide.map((it) => `<${it.localName} class="${it.className}"> ${it.textContent.trim().slice(0, 40)}`).slice(0, 12)
  .concat(wide.length ? [] : ["something that has no box of its own"]);
