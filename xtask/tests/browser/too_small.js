// What is pressed with a finger and is smaller than 44 px, with its size.
const least = 44;
// A part that is pressed together with something larger is as large as that.
const whole = (it) => it.matches("input[type=radio], input[type=checkbox]") ? it.labels[0]
  : it.matches(".people > li > a") ? it.parentElement : it;
// A link among the words of a sentence, whose lines it would tear apart (WCAG 2.5.8): 24 px there.
const inSentence = (it) => it.matches("a") && !it.closest(".eyebrow")
  && [...it.parentElement.childNodes].some((near) => near.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(near.data));
const small = [];
for (const it of new Set([...document.querySelectorAll("a[href], button, summary, input, select, textarea")].map(whole))) {
  if (!it.checkVisibility({ visibilityProperty: true }) || it.closest(".skip")) continue;
  const { width, height } = it.getBoundingClientRect();
  const asked = inSentence(it) ? 24 : least;
  // Not a hair less: borders are drawn on whole pixels.
  if (Math.min(width, height) < asked - 0.5) {
    small.push(`${Math.round(width)} × ${Math.round(height)}, not ${asked}: ${it.outerHTML.slice(0, 160)} in ${it.parentElement.outerHTML.slice(0, 60)}`);
  }
}
return small;
