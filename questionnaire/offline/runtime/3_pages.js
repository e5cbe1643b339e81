// The pages. Links and forms name one, as in "#/question/3"; the address of the file stays as it is. Answers live
// here alone, and so does the way to the page on show: the browser's history holds the number of a step.
const main = document.querySelector("main");
let given = {}, asked, onPaper = false, trail = [["start"]];
const today = () => new Date(Date.now() + 3 * 3600e3).toISOString().slice(0, 10); // in Moscow
const now = () => journey(given, [today(), data.checked].sort()[1]);

function show(name, context) {
  const out_of_date = Date.parse(today()) - Date.parse(data.checked) > 365 * 864e5;
  main.innerHTML = html(data.templates[name], { ...data, out_of_date, ...context });
  for (const button of main.querySelectorAll("[data-print]")) button.hidden = false;
  focus(main.querySelector(".error-summary, h1"));
}

function focus(part) {
  if (part.tabIndex < 0) part.tabIndex = -1;
  part.focus();
}

function groups({ steps, counting }) {
  const groups = [];
  for (const [i, { name, section, words: own }] of steps.entries()) {
    if (!(name in counting)) continue;
    const heading = words.sections[section], told = counting[name];
    if (groups[0]?.[0] !== heading) groups.unshift([heading, []]);
    const answer = own.values[told] ?? words.unanswered[told] ?? told;
    groups[0][1].push({ words: own, answer, number: i + 1 });
  }
  return groups.reverse();
}

function fault({ values }, told, instead) {
  if (values.length) return told ? "" : "required";
  if (!told === !instead) return told ? "age_both" : "age_required";
  if (/[^0-9]/.test(told)) return "age_number";
  return told.length > 3 || told > data.oldest ? "age_range" : "";
}

const pages = {
  start: () => show("start.html", { under_way: Object.keys(given) }),
  question(number, fault) {
    const way = now(), plain = { ...data.plain, ...way.counting }, errors = fault ? [words.errors[fault]] : [];
    if (!way.steps[number - 1]) return way.open ? pages.question(way.steps.indexOf(way.open) + 1) : pages.answers();
    asked = way.steps[number - 1];
    const { name, section, words: own } = asked, value = given[name];
    const fields = asked.form.fields.map((field) => ({
      ...field,
      errors: field.name === name ? errors : [],
      value: field.is_radioselect || typeof value === "number" ? value : undefined,
    }));
    const later = (fact) => fact.name in plain && facts.indexOf(fact) > facts.indexOf(asked);
    show("question.html", {
      form: { ...asked.form, fields, errors, fact: asked, words: own },
      words: own,
      section: words.sections[section],
      number,
      back: number - 1,
      still_to_come: questions(plain, way.law).filter(later).length,
      some_answered: Object.keys(way.counting),
    });
  },
  answers() {
    const way = now();
    if (!Object.keys(way.counting).length) return pages.start();
    show("answers.html", { groups: groups(way), open_number: way.open && way.steps.indexOf(way.open) + 1 });
  },
  result() {
    const way = now(), paper = { ...data.paper, groups: onPaper ? groups(way) : [] };
    if (!Object.keys(way.counting).length) return pages.start();
    data.paper.form.fields[0].value.add_answers = onPaper;
    show("result.html", { result: result(way), journey: way, paper: { ...paper, rules_version: way.law.fingerprint } });
  },
};

const actions = {
  take(fields) {
    const told = fields[asked.name]?.trim() ?? "", instead = fields.age_unanswered ?? "";
    const wrong = fault(asked, told, instead);
    if (wrong) return pages.question(now().steps.indexOf(asked) + 1, wrong);
    given = { ...given, [asked.name]: instead || (asked.values.length ? told : +told) };
    const { open, steps } = now();
    if (open) go("question", steps.indexOf(open) + 1);
    else go("answers");
  },
  paper(fields) {
    onPaper = "add" in fields;
    pages.result();
    focus(document.getElementById("paper"));
  },
  again() {
    given = {};
    onPaper = false;
    go("start");
  },
  exit() {
    given = {};
    trail = [];
    onPaper = false;
    main.textContent = "";
    document.body.textContent = words.closed;
  },
};

function go(page, number) {
  trail = [...trail.slice(0, (history.state ?? 0) + 1), [page, number]];
  history.pushState(trail.length - 1, "");
  pages[page](number);
}
addEventListener("popstate", ({ state }) => {
  const [page, number] = trail[state ?? 0] ?? ["start"];
  pages[page](number);
});

function follow(event) {
  if (event.button === 2) return;
  const link = event.target.closest("a, form, [data-print]");
  if (!link || (link.matches("form") && event.type !== "submit")) return;
  event.preventDefault();
  const [id, page, number] = (link.getAttribute("href") ?? link.getAttribute("action") ?? "#").split("/");
  if (page in actions) actions[page](Object.fromEntries(link.matches("form") ? new FormData(link) : []));
  else if (page) go(page, +number);
  else if (id[1]) focus(document.querySelector(id));
  else print();
}
for (const type of ["click", "auxclick", "submit"]) addEventListener(type, follow);

// Shift three times within five seconds, and no other key between.
let shifts = [];
addEventListener("keydown", ({ key, repeat, timeStamp }) => {
  if (repeat) return;
  shifts = key === "Shift" ? [...shifts.slice(-2), timeStamp] : [];
  if (shifts.length === 3 && timeStamp - shifts[0] < 5000) actions.exit();
});

// A page that the browser kept in memory starts anew.
addEventListener("pageshow", ({ persisted }) => persisted && location.reload());

for (const part of document.querySelectorAll("body > [hidden]")) part.hidden = false;
pages.start();
document.activeElement.blur();
