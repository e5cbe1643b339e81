// What questionnaire/rules does with a diagram, from the same diagrams as data.
"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const { facts, rules, words } = data;
const ids = Object.keys(rules);
const lawOn = (day) => data.periods.filter(({ start }) => start <= day).pop();

// A leaf has a rule, a node a branch for each value of its fact.
const parts = [];
for (const [first, second, third, reads] of data.parts) {
  const rule = ids[first], leaf = { rule, verdict: rules[rule]?.verdict, certainty: second, leaning: third, reads };
  const spread = (part, i) => Array(second[i] - (second[i - 1] ?? -1)).fill(parts[part]);
  parts.push({ id: parts.length, ...(reads === undefined ? { place: first, branches: third.flatMap(spread) } : leaf) });
}

// The index of an answer (an age: itself), null where unanswered.
function index({ name, needs, values }, told) {
  if (!(name in told) || told[name] in words.unanswered || !mayBeAsked({ needs }, told)) return null;
  return values.length ? values.indexOf(told[name]) : told[name];
}
const mayBeAsked = ({ needs }, told) => !needs || index(facts.find(({ name }) => name === needs), told) !== null;

// What answers leave of a topic: the ends still possible, for each fact that could still matter the share of
// worlds in which it does, and the facts met.
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
      const same = part.branches.filter((one) => one === next).length;
      walk(next, (share * same) / part.branches.length, [...way, part.place]);
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

// What would change a finding by itself. Every day of the law to come is the first of a year.
function turns(now, { counting, day, law }) {
  const found = [], { age, born_before_1997: early, conviction, criminal_case, offence } = counting;
  const after = (changes, on = law) => finding(now.topic, { ...counting, ...changes }, on);
  const last = day.slice(0, 4) - age, first = day.endsWith("12-31") ? last : last - 1;
  const born = [early === "no" ? last : first, early === "yes" ? first : last];
  for (const limit of law.limits[now.topic].filter((limit) => limit > age)) {
    const then = born.map((year) => after({ age: limit }, lawOn(`${year + limit}-12-31`)));
    if (found.length || differ(...then) || !differ(then[0], now)) continue;
    found.push({ kind: "birthday", age: limit, finding: then[1] });
  }
  for (const [kind, [name, starts, end]] of Object.entries(data.changed_by)) {
    const alone = offence === "other" && data.changed_by.conviction_lapses[1].includes(conviction);
    const ends = kind === "case_ends" || (kind === "conviction_lapses" && criminal_case !== "none");
    const changes = { [name]: end, ...(ends && !alone && { offence: "unknown" }) };
    if (starts.includes(counting[name])) found.push({ kind, finding: after(changes) });
  }
  return found.filter(({ finding }) => differ(finding, now) && `${finding.rules}` !== `${data.not_assessed}`);
}
