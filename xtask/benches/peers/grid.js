// The class grid as one builds it with SurveyJS: a row for each child, a column for each area, and
// in each cell the four answers as radio buttons.
const areas = ["Følelser og tryghed", "Relationer og fællesskab", "Sprog, leg og læring", "Krop og sanser", "Hverdag og deltagelse", "Omgivelser"];
const model = new Survey.Model({
  elements: [{
    type: "matrixdropdown",
    name: "class",
    title: "1. klasse",
    cellType: "radiogroup",
    choices: ["Grøn", "Gul", "Rød", "Ikke set"],
    columns: areas.map((area) => ({ name: area })),
    rows: Array.from({ length: 28 }, (_, number) => `Barn ${number + 1}`),
  }],
});
model.render(document.getElementById("survey"));
