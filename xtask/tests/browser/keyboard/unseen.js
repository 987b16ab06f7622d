// Why the focus cannot be seen; null when it can, or when nothing that is operated has it.
const it = document.activeElement;
if (it === document.body || it.tabIndex < 0) return null;
const told = it.outerHTML.slice(0, 160);
// Where the mark may be drawn: on the thing itself, on its label, or on a part drawn around it.
const drawn = [[it, null], [it, "::after"], ...(it.labels ? [...it.labels].map((label) => [label, null]) : [])];
const marked = drawn.some(([element, part]) => {
  const style = getComputedStyle(element, part);
  return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
});
if (!marked) return `no mark: ${told}`;
const box = (it.labels?.[0] && ["radio", "checkbox"].includes(it.type) ? it.labels[0] : it).getBoundingClientRect();
const middle = [box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2];
if (middle[0] < 0 || middle[0] > innerWidth || middle[1] < 0 || middle[1] > innerHeight) return `out of the window: ${told}`;
const top = document.elementFromPoint(...middle);
const covered = top && !it.contains(top) && !top.contains(it) && !(it.labels && [...it.labels].some((label) => label.contains(top)));
return covered ? `under ${top.outerHTML.slice(0, 80)}: ${told}` : null;
