// What is pressed with a finger and is too small for it, with its size.
const main = ".primary, .button, button, .step, .choice, .check, .more > summary, .acute, .people > li > a, input, select, textarea";
// A part that is pressed together with something larger is as large as that.
const whole = (it) => it.matches("input[type=radio], input[type=checkbox]") ? it.labels[0]
  : it.matches(".people > li > a") ? it.parentElement : it;
const small = [];
for (const it of new Set([...document.querySelectorAll("a[href], button, summary, input, select, textarea")].map(whole))) {
  if (!it.checkVisibility({ visibilityProperty: true }) || it.closest(".skip")) continue;
  const { width, height } = it.getBoundingClientRect();
  const least = it.matches(main) || it.matches("li") ? 44 : 24;
  // Not a hair less: borders are drawn on whole pixels.
  if (Math.min(width, height) < least - 0.5) {
    small.push(`${Math.round(width)} × ${Math.round(height)}, not ${least}: ${it.outerHTML.slice(0, 120)}`);
  }
}
return small;
