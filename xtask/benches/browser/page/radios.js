// A grid of radio buttons, four for each cell, row by row.
const radios = () => document.querySelectorAll("input[type=radio]");

bench.way = { steps: [], shows: () => radios().length === 28 * 6 * 4 };

// SurveyJS draws its own mark, which comes with a class.
const shows = (radio) => radio.checked && radio.closest(".sd-item:not(.sd-item--checked)") === null;

bench.prepare = async (type, number) => {
  const first = ((number * 37) % (28 * 6)) * 4;
  const group = [...radios()].slice(first, first + 4);
  const chosen = group.findIndex((radio) => radio.checked);
  // An arrow key goes on from the chosen one, or from the first that has the focus.
  const at = type === "click" ? (chosen + 1 + number) % 4 : (Math.max(chosen, 0) + 1) % 4;
  const wanted = group[at === chosen ? (at + 1) % 4 : at];
  group[Math.max(chosen, 0)].focus({ focusVisible: true });
  const middle = await bench.middle(wanted.closest("label"));
  bench.pending = bench.next(type, () => shows(wanted));
  return type === "click" ? middle : { key: "ArrowDown", code: "ArrowDown" };
};
