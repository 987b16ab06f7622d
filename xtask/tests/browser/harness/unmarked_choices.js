// Chosen answers that differ from those beside them in nothing a reader of forced colours sees.
const drawn = (it) => {
  const box = it.getBoundingClientRect();
  return box.width > 2 && box.height > 2 && getComputedStyle(it).opacity !== "0" && getComputedStyle(it).appearance !== "none";
};
const look = (it) => {
  const style = getComputedStyle(it), shape = it.querySelector("svg, i, span, b");
  return [style.backgroundColor, style.color, style.borderWidth, style.borderColor, style.borderStyle,
    style.outlineStyle, style.outlineWidth, style.outlineColor, style.fontWeight, style.textDecorationLine,
    shape && getComputedStyle(shape).backgroundColor].join();
};
const same = [];
for (const chosen of document.querySelectorAll("input[type=radio]:checked, input[type=checkbox]:checked")) {
  const own = chosen.labels[0];
  if (!own || drawn(chosen) || !own.checkVisibility({ visibilityProperty: true })) continue;
  const beside = [...document.getElementsByName(chosen.name)].filter((it) => !it.checked && it.labels[0]);
  for (const other of beside) if (look(own) === look(other.labels[0])) same.push(own);
}
for (const on of document.querySelectorAll("[aria-current]:not([aria-current=false]), [aria-selected=true], [aria-pressed=true]")) {
  if (!on.checkVisibility({ visibilityProperty: true })) continue;
  const beside = [...on.parentElement.parentElement.querySelectorAll(on.localName)].filter((it) => it !== on
    && (it.ariaSelected ?? it.ariaPressed ?? it.ariaCurrent ?? "false") === "false" && it.checkVisibility());
  if (beside.length && beside.every((it) => look(it) === look(on))) same.push(on);
}
return same.map((it) => `looks as what is not chosen: ${it.outerHTML.slice(0, 140)}`).slice(0, 8);
