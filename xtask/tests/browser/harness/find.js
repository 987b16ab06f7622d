// Elements by role and accessible name, as someone with a screen reader would ask for them.
// arguments: role ("field" stands for everything one fills in), name or null, element to look in or null.
// Returns the elements whose name is exactly this, else those whose name holds it, and all names seen.
const [role, name, inside] = arguments;

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

const selector = [implicit[role] ?? [], `[role="${role}"]`].flat().join(", ");
const plain = (element) => role === "field" || !element.hasAttribute("role") || element.getAttribute("role") === role;
// What a closed list offers has no box of its own.
const shown = (element) => (element.closest("select") ?? element).checkVisibility({ visibilityProperty: true });
const found = [...(inside ?? document).querySelectorAll(selector)]
  .filter((element) => plain(element) && shown(element))
  .map((element) => ({ element, name: tidy(nameOf(element)) }));

const exact = found.filter((it) => name === null || it.name === name);
const close = exact.length ? exact : found.filter((it) => it.name.includes(name));
return { elements: close.map((it) => it.element), names: found.map((it) => it.name) };
