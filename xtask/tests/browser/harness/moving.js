// What moves by itself, or would move from one state to another.
const moves = [...document.querySelectorAll("body, body *")].filter((it) => {
  const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(it);
  return animationName !== "none" || transitionDuration.split(", ").some((it) => parseFloat(it) > 0) || scrollBehavior === "smooth";
});
return moves.map((it) => `<${it.localName} class="${it.className}">`).slice(0, 8)
  .concat(document.getAnimations().map((it) => `an animation of ${it.effect?.target?.className}`));
