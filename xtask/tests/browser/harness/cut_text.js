// Text that its place cuts off: nothing where all of it can be read or scrolled to.
const cuts = ["hidden", "clip"];
const cut = [...document.querySelectorAll("body *")].filter((it) => {
  if (!it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || it.closest(".visually-hidden, .skip")) return false;
  // In the picture of a group the shape alone is drawn where it is narrow; the words stand above it.
  if (it.matches(".picture .badge")) return false;
  // A picture is drawn to its edge and no further.
  if (it.closest("svg, canvas, select, input") || it.textContent.trim() === "") return false;
  if (it.clientWidth <= 1 || it.clientHeight <= 1) return false;
  const { overflowX, overflowY } = getComputedStyle(it);
  return (cuts.includes(overflowX) && it.scrollWidth > it.clientWidth + 1)
    || (cuts.includes(overflowY) && it.scrollHeight > it.clientHeight + 1);
});
// Letters that reach into the buttons, fields and cells beside theirs.
const over = [...document.querySelectorAll("button, .button, .step, .choice, summary, td, th, [role=gridcell]")].filter((it) =>
  it.checkVisibility({ visibilityProperty: true }) && !it.closest(".visually-hidden, .skip")
  && getComputedStyle(it).display !== "inline"
  && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1));
return [...new Set([...cut, ...over])].slice(0, 8).map((it) =>
  `<${it.localName} class="${it.className}"> ${it.scrollWidth} × ${it.scrollHeight} in ${it.clientWidth} × ${it.clientHeight}: ${it.textContent.trim().slice(0, 40)}`);
