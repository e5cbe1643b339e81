// What the server does, done here from the same data, under the names used in questionnaire/.
// The answers live in `given` alone: nothing is stored, sent, or put into the address.
"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const { facts, rules, words } = data;
const ids = Object.keys(rules);
const lawOn = (day) => data.periods.filter(({ start }) => start <= day).pop();
const fill = (text, values) => text.replace(/%\((\w+)\)s/g, (_, name) => values[name]);

// Diagrams: a leaf has a rule, a node a branch for each value of its fact.
const parts = [];
for (const [first, second, third, reads] of data.parts) {
  const rule = ids[first], { verdict } = rules[rule] ?? {};
  const spread = (part, i) => Array(second[i] - (second[i - 1] ?? -1)).fill(parts[part]);
  const leaf = { rule, verdict, certainty: second, leaning: third, reads };
  parts.push({ id: parts.length, ...(reads === undefined ? { place: first, branches: third.flatMap(spread) } : leaf) });
}

// The index of an answer (an age: itself), null where unanswered.
function index({ name, needs, values }, told) {
  if (!(name in told) || told[name] in words.unanswered || !mayBeAsked({ needs }, told)) return null;
  return values.length ? values.indexOf(told[name]) : told[name];
}
const mayBeAsked = ({ needs }, told) => !needs || index(facts.find(({ name }) => name === needs), told) !== null;

// What answers leave of a topic: the ends still possible, the share of worlds in which a fact that could still
// matter does, and all facts met.
function worlds(topic, told, law) {
  const done = new Map(), made = {}, ends = new Set(), shares = {};
  const left = (part) => {
    if (!part.branches || done.has(part)) return done.get(part) ?? part;
    const { place, branches } = part, value = index(facts[place], told);
    const led = (value === null ? branches : [branches[value]]).map(left);
    const key = [place, ...led.map(({ id }) => id)].join();
    const node = () => (made[key] ??= { id: -1 - Object.keys(made).length, place, branches: led });
    done.set(part, led.every((one) => one === led[0]) ? led[0] : node());
    return done.get(part);
  };
  const walk = (part, share, way) => {
    for (const place of way) shares[place] = (shares[place] ?? 0) + (part.reads & (1 << place) ? share : 0);
    if (!part.branches) return ends.add(part);
    for (const next of new Set(part.branches)) {
      const weight = part.branches.filter((one) => one === next).length / part.branches.length;
      walk(next, share * weight, [...way, part.place]);
    }
  };
  walk(left(parts[law.topics[topic]]), 1, []);
  return { ends: [...ends], shares, met: [...done.keys()].map(({ place }) => place) };
}

function finding(topic, told, law) {
  const { ends, shares, met } = worlds(topic, told, law), most = Math.max(...Object.values(shares));
  const every = (key, none) => (ends.every((end) => end[key] === ends[0][key]) ? ends[0][key] : none);
  const verdict = every("verdict", "depends"), leaning = verdict === "unclear" ? every("leaning", null) : null;
  const depends = verdict === "depends" ? Object.keys(shares) : [];
  const read = (fact, i) => met.includes(i) && index(fact, told) !== null && ends.some(({ reads }) => reads & (1 << i));
  const sure = (word) => (verdict === "unclear" && !leaning) || ends.some(({ certainty }) => certainty === word);
  return {
    topic,
    verdict,
    leaning,
    rules: ids.filter((id) => ends.some(({ rule }) => rule === id)),
    certainty: ["low", "medium", "high"].find(sure),
    because: facts.filter(read),
    depends_on: depends.map((place) => facts[place]),
    ask_first: facts[depends.find((place) => shares[place] > most - 1e-9)],
  };
}

function questions(told, law) {
  const all = data.topics.map((_, topic) => worlds(topic, told, law));
  const stands = ({ name }, i) => all.some(({ met, shares }) => met.includes(i) && (name in told || i in shares));
  return facts.filter((fact, i) => stands(fact, i) && mayBeAsked(fact, told));
}

function journey(told, day) {
  const law = lawOn(day), way = questions(told, law), open = way.find(({ name }) => !(name in told));
  const steps = way.filter((fact) => fact.name in told || fact === open);
  const counting = Object.fromEntries(steps.filter((fact) => fact !== open).map(({ name }) => [name, told[name]]));
  return { day, law, open, steps, counting, findings: data.topics.map((_, topic) => finding(topic, counting, law)) };
}

const differ = (one, other) => one.verdict !== other.verdict || one.leaning !== other.leaning;

// What would change a finding by itself. All days of the law to come are the first of a year.
function turns(now, { counting, day, law }) {
  const found = [], { age, born_before_1997: early, conviction, criminal_case, offence } = counting;
  const after = (changes, on = law) => finding(now.topic, { ...counting, ...changes }, on);
  const last = day.slice(0, 4) - age, first = day.endsWith("12-31") ? last : last - 1;
  const born = [early === "no" ? last : first, early === "yes" ? first : last];
  const sides = born.map((year) => (year < 1997 ? "yes" : "no"));
  const side = sides[0] === sides[1] ? { born_before_1997: sides[0] } : {};
  for (const limit of law.limits[now.topic].filter((limit) => limit > age)) {
    const then = born.map((year) => after({ age: limit, ...side }, lawOn(`${year + limit}-12-31`)));
    if (found.length || differ(...then) || !differ(then[0], now)) continue;
    found.push({ kind: "birthday", age: limit, finding: then[1] });
  }
  for (const [kind, [name, starts, end]] of Object.entries(data.changed_by)) {
    const alone = offence === "other" && data.changed_by.conviction_lapses[1].includes(conviction);
    const lapses = kind === "conviction_lapses" && criminal_case !== "none";
    const changes = !alone && (kind === "case_ends" || lapses) ? { offence: "unknown" } : {};
    if (starts.includes(counting[name])) found.push({ kind, finding: after({ ...changes, [name]: end }) });
  }
  return found.filter(({ finding }) => differ(finding, now) && `${finding.rules}` !== `${data.not_assessed}`);
}

function result(way, day) {
  const { counting, findings } = way, decree = lawOn(data.decree), notes = {};
  const cite = (sources = []) => {
    for (const id of sources) {
      const source = data.sources[id], number = Object.keys(notes).length + 1;
      notes[id] ??= { ...source, kind: words.kinds[source.kind], number };
    }
    return sources.map((id) => notes[id]).sort((a, b) => a.number - b.number);
  };
  const passage = ({ text, sources }) => ({ text, notes: cite(sources) });
  const answer = ({ topic, verdict, certainty, leaning, ask_first, rules: [rule, second] }, key = "sources") => ({
    label: words.verdicts[verdict],
    certainty_label: ask_first ? "" : words.certainty_labels[certainty],
    leaning: words.leanings[leaning],
    passage: second
      ? { text: data.topics[topic].verdicts[verdict] }
      : passage({ text: rules[rule].text, sources: rules[rule][key] }),
  });
  const turn = ({ kind, age, finding }) => {
    const then = answer(finding), facts = finding.depends_on.map((fact) => fact.words.name).join(", ");
    if (facts) then.passage = { text: fill(words.what_counts, { facts }) };
    return [words.turns[kind] ?? fill(words.birthday[data.age_forms[age]], { age }), then];
  };
  const section = (found) => {
    const own = found.rules.map((id) => rules[id]), then = finding(found.topic, counting, decree);
    const moved = differ(then, found) || (!then.rules[1] && !own[1] && then.rules[0] !== found.rules[0]);
    const some = (kind) => data[kind].filter((_, i) => own.some((rule) => rule[kind].includes(i)));
    const dual = counting.citizenship === "russian_and_other";
    const said = ({ name, words }) => words.because[counting[name]] ?? fill(words.because[data.age_forms[counting.age]], counting);
    return {
      finding: found,
      words: data.topics[found.topic],
      answer: answer(found),
      because: found.because.map(said),
      turns: turns(found, way).map(turn),
      then: moved && ![found.verdict, then.verdict].includes("depends") && answer(then, "then"),
      decree: some("decree_says").map(passage),
      law: data.law.filter((_, i) => own.every((rule) => rule.law.includes(i))).map(passage),
      reports: some("reports").filter((one) => dual || !one.dual).map((one) => [one, passage(one)]),
      certainty: words.certainties[found.certainty],
      ask_first: found.ask_first?.words,
      depends_on: found.depends_on.filter((fact) => mayBeAsked(fact, counting)).map((fact) => fact.words),
      lines: own[1] ? own.map((rule) => ({ ...rule, verdict: words.verdicts[rule.verdict], notes: cite(rule.sources) })) : [],
    };
  };
  const others = ({ rules }) => rules.every((id) => data.about_others.includes(id));
  const sections = findings.filter((found) => !others(found)).map(section);
  const rest = findings.filter(others).map(section);
  const times = (fact) => findings.filter(({ ask_first }) => ask_first === fact).length;
  const first = facts.filter(times).sort((a, b) => times(b) - times(a))[0];
  const moved = [...sections, ...rest].filter(({ then }) => then);
  return { day, sections, others: rest, moved, ask_first: first?.words, notes: Object.values(notes) };
}

// Django's templates: a tag is a list that begins with its name.
const get = (path, scope) => path.split(".").reduce((whole, name) => whole?.[name], scope);
const html = (nodes, scope) =>
  nodes.map((node) => (typeof node === "string" ? node : tags[node[0]](scope, ...node.slice(1)))).join("");
const tags = {
  value: (scope, path) => get(path, scope) ?? "",
  upper: (scope, path) => get(path, scope).toUpperCase(),
  if: (scope, path, yes, no) => html(get(path, scope)?.length === 0 || !get(path, scope) ? no : yes, scope),
  same: (scope, one, other, yes, no) => html(get(one, scope) === get(other, scope) ? yes : no, scope),
  for(scope, names, path, nodes) {
    const one = (item, i, { length }) => {
      const forloop = { counter: i + 1, counter0: i, last: i + 1 === length };
      const named = names.map((name, j) => [name, names[1] ? item[j] : item]);
      return html(nodes, { ...scope, forloop, ...Object.fromEntries(named) });
    };
    return (get(path, scope) ?? []).map(one).join("");
  },
  with: (scope, name, path, nodes) => html(nodes, { ...scope, [name]: get(path, scope) }),
  of: (scope, name, path, key, nodes) => html(nodes, { ...scope, [name]: get(path, scope)?.[get(key, scope)] }),
  include: (scope, name) => html(data.templates[name], scope),
  count: (scope, path, texts) => texts[get(path, scope)],
};

// Pages. A link or form names one, as in "#/question/3"; the address of the file stays as it is.
const main = document.querySelector("main");
let given = {}, asked;
const today = () => new Date(Date.now() + 3 * 3600e3).toISOString().slice(0, 10); // in Moscow
const lawDay = () => [today(), data.checked].sort()[1];
const now = () => journey(given, lawDay());

function show(name, context) {
  const out_of_date = Date.parse(today()) - Date.parse(data.checked) > 365 * 864e5;
  main.innerHTML = html(data.templates[name], { ...data, out_of_date, ...context });
  for (const hidden of main.querySelectorAll("[data-print]")) hidden.hidden = false;
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
    if (groups.slice(-1)[0]?.[0] !== heading) groups.push([heading, []]);
    const answer = own.values[told] ?? words.unanswered[told] ?? told;
    groups.slice(-1)[0][1].push({ words: own, answer, number: i + 1 });
  }
  return groups;
}

const pages = {
  start: () => show("start.html", { under_way: Object.keys(given).length }),
  question(number, fault) {
    const errors = fault ? [words.errors[fault]] : [], way = now(), plain = { ...data.plain, ...way.counting };
    asked = way.steps[number - 1];
    const { name, section, words: own } = asked, value = given[name];
    const later = (fact) => fact.name in plain && facts.indexOf(fact) > facts.indexOf(asked);
    const fields = asked.form.fields.map((field, i) => ({ ...field, value: i === 0 && value in words.unanswered && !asked.values.length ? undefined : value, errors: i ? [] : errors }));
    show("question.html", {
      form: { ...asked.form, fields, errors, fact: asked, words: own },
      words: own,
      section: words.sections[section],
      number,
      still_to_come: questions(plain, way.law).filter(later).length,
      back: number - 1,
      some_answered: Object.keys(way.counting),
    });
  },
  take(_, fields) {
    const { name, values } = asked, told = fields[name]?.trim() ?? "", instead = fields.age_unanswered ?? "";
    const fault = () => {
      if (values.length) return told ? "" : "required";
      if (!told === !instead) return told ? "age_both" : "age_required";
      if (/[^0-9]/.test(told)) return "age_number";
      return told.length > 3 || told > data.oldest ? "age_range" : "";
    };
    if (fault()) return pages.question(now().steps.indexOf(asked) + 1, fault());
    given = { ...given, [name]: instead || (values.length ? told : +told) };
    const { open, steps } = now();
    if (open) pages.question(steps.indexOf(open) + 1);
    else pages.answers();
  },
  answers() {
    const way = now();
    show("answers.html", { groups: groups(way), open_number: way.open && way.steps.indexOf(way.open) + 1 });
  },
  result() {
    const way = now(), chosen = data.paper.form.fields[0].value.add_answers;
    const paper = { ...data.paper, groups: chosen ? groups(way) : [], rules_version: way.law.fingerprint };
    show("result.html", { result: result(way, written(lawDay())), journey: way, paper });
  },
  paper(_, fields) {
    data.paper.form.fields[0].value.add_answers = "add" in fields;
    pages.result();
    focus(document.getElementById("paper"));
  },
  again() {
    given = {};
    pages.start();
  },
  exit() {
    given = {};
    document.body.textContent = words.closed;
  },
};
const written = (day) => fill(data.months[day.slice(5, 7) - 1], { day: +day.slice(8), year: day.slice(0, 4) });

function follow(event) {
  const link = event.target.closest("a, form, [data-print]");
  if (!link || (event.type === "click" && link.matches("form"))) return;
  event.preventDefault();
  const [id, page, number] = (link.getAttribute("href") ?? link.getAttribute("action") ?? "#").split("/");
  if (page) pages[page](+number, event.type === "submit" && Object.fromEntries(new FormData(link)));
  else if (id[1]) focus(document.querySelector(id));
  else print();
}
for (const type of ["click", "auxclick", "submit"]) addEventListener(type, follow);

// Shift three times within five seconds, and no other key between.
let shifts = [];
addEventListener("keydown", ({ key, repeat, timeStamp }) => {
  if (repeat) return;
  shifts = key === "Shift" ? [...shifts.slice(-2), timeStamp] : [];
  if (shifts.length === 3 && timeStamp - shifts[0] < 5000) pages.exit();
});

// A page that the browser kept in memory starts anew.
addEventListener("pageshow", ({ persisted }) => persisted && pages.again());

pages.start();
