// Elements by role and accessible name, as someone with a screen reader would ask for them; it stands behind
// wait.js.
// arguments: role ("field" stands for everything one fills in), name or null, element to look in or null,
// and how many are wanted: "all" there are now; "one", which is waited for a while; "near", which is one that
// is brought out from under the bar too.
// Returns the elements whose name is exactly this, else those whose name holds it, and what the one that was
// wanted holds; or all names seen, where that is not there or no name was given.
const [role, called, inside, wanted] = arguments;
// A space at which no line breaks is read as a space, here and in what is found.
const name = called?.replaceAll("\u00a0", " ") ?? null;

const implicit = {
  alert: "[role=alert]",
  button: "button, summary, input[type=button], input[type=submit], input[type=reset]",
  cell: "td",
  checkbox: "input[type=checkbox]",
  columnheader: "th:not([scope=row])",
  combobox: "select:not([multiple])",
  dialog: "dialog",
  field: "input:not([type=hidden]), select, textarea, [contenteditable=true], [role=textbox], [role=combobox], [role=switch]",
  group: "fieldset, details",
  heading: "h1, h2, h3, h4, h5, h6",
  img: "img, svg[role=img]",
  link: "a[href]",
  list: "ul, ol",
  listitem: "li",
  main: "main",
  navigation: "nav",
  option: "option",
  radio: "input[type=radio]",
  radiogroup: "[role=radiogroup]",
  region: "section[aria-label], section[aria-labelledby]",
  row: "tr",
  rowheader: "th[scope=row]",
  spinbutton: "input[type=number]",
  status: "output, [role=status]",
  tab: "[role=tab]",
  table: "table",
  textbox: "textarea, input:not([type]), input[type=text], input[type=search], input[type=email], input[type=password], input[type=tel]",
};

const tidy = (text) => text.replace(/\s+/g, " ").trim();

// The text a person hears: without what is hidden, and without the controls inside a label.
function heard(node, skip) {
  if (node === skip) return "";
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  if (node.getAttribute("aria-hidden") === "true" || node.hidden) return "";
  if (["select", "textarea", "script", "style", "template"].includes(node.localName)) return "";
  if (node.hasAttribute("aria-label")) return node.getAttribute("aria-label");
  if (node.localName === "img") return node.alt;
  const style = getComputedStyle(node);
  if (style.display === "none" || style.visibility === "hidden") return "";
  const text = [...node.childNodes].map((child) => heard(child, skip)).join("");
  return style.display.startsWith("inline") ? text : ` ${text} `;
}

function nameOf(element) {
  const ids = element.getAttribute("aria-labelledby");
  if (ids) return ids.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map((it) => heard(it)).join(" ");
  if (element.hasAttribute("aria-label")) return element.getAttribute("aria-label");
  if (element.labels?.length) return [...element.labels].map((label) => heard(label, element)).join(" ");
  if (element.localName === "input" && ["button", "submit", "reset"].includes(element.type)) return element.value;
  const caption = { fieldset: "legend", table: "caption", details: "summary", svg: "title" }[element.localName];
  if (caption) return element.querySelector(`:scope > ${caption}`)?.textContent ?? "";
  return (element.localName === "img" ? element.alt : heard(element)) || element.title || element.placeholder || "";
}

// Whether a name could be heard in a text once something hidden is left out of it: its letters stand there in
// their order. Most of what a page holds is passed over so, which costs far less than asking for its style.
function mayBe(text, name) {
  let at = -1;
  return [...name].every((letter) => letter.trim() === "" || (at = text.indexOf(letter, at + 1)) >= 0);
}

function mayBeNamed(element, name) {
  if (element.title || element.placeholder || element.matches("[aria-labelledby], [aria-label], fieldset, table, details, svg, img")) {
    return true;
  }
  const buttons = ["button", "submit", "reset"];
  if (element.localName === "input" && buttons.includes(element.type)) return true;
  const labels = element.labels?.length ? [...element.labels] : [element];
  return labels.some((label) => label.querySelector("[aria-label], img") !== null)
    || mayBe(labels.map((label) => label.textContent).join(""), name);
}

const selector = [implicit[role] ?? [], `[role="${role}"]`].flat().join(", ");
const plain = (element) => role === "field" || !element.hasAttribute("role") || element.getAttribute("role") === role;
// What a closed list offers has no box of its own.
const shown = (element) => (element.closest("select") ?? element).checkVisibility({ visibilityProperty: true });
const all = () => [...(inside ?? document).querySelectorAll(selector)].filter(plain);
const named = (elements) => elements.filter(shown).map((element) => ({ element, name: tidy(nameOf(element)) }));

function matching() {
  if (name === null) return all().filter(shown);
  const found = named(all().filter((element) => mayBeNamed(element, name)));
  const exact = found.filter((it) => it.name === name);
  const close = exact.length ? exact : found.filter((it) => it.name.includes(name));
  return close.map((it) => it.element);
}

const namesOfAll = () => named(all()).map((it) => it.name);
if (wanted === "all") return { elements: matching(), names: name === null ? namesOfAll() : [] };
let elements = [];
const isOne = () => {
  elements = matching();
  return elements.length === 1;
};
if (!await comes(isOne)) return { elements, names: namesOfAll() };
const [it] = elements;
if (wanted === "near") (it.closest("select") ?? it).scrollIntoView({ block: "center" });
return { elements, value: it.value ?? null };
