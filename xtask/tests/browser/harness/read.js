// Waits a while until every one of some texts is on the screen, or none is; it stands behind wait.js.
// arguments: element to look in or null, the texts, and whether they are wanted there.
// Returns null as soon as that holds, and else all that the screen says.
const [inside, texts, wanted] = arguments;
// A space at which no line breaks is read as a space.
const said = () => (inside ?? document.body).innerText.replaceAll("\u00a0", " ");
const holds = () => {
  const seen = said();
  return texts.every((text) => seen.includes(text) === wanted);
};
return await comes(holds) ? null : said();
