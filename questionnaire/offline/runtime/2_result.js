// What questionnaire/result.py and Django's templates do: findings into words, words into a page.
const fill = (text, values) => text.replace(/%\((\w+)\)s/g, (_, name) => values[name]);
const written = (day) => fill(data.months[day.slice(5, 7) - 1], { day: +day.slice(8), year: day.slice(0, 4) });

function result(way) {
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
    const then = answer(finding), facts = finding.depends_on.map(({ words }) => words.name).join(", ");
    if (facts) then.passage = { text: fill(words.what_counts, { facts }) };
    return [words.turns[kind] ?? fill(words.birthday[data.age_forms[age]], { age }), then];
  };
  const said = ({ name, words: { because } }) =>
    because[counting[name]] ?? fill(because[data.age_forms[counting.age]], counting);
  const section = (found) => {
    const own = found.rules.map((id) => rules[id]), then = finding(found.topic, counting, decree);
    const moved = differ(then, found) || (!then.rules[1] && !own[1] && then.rules[0] !== found.rules[0]);
    const some = (kind) => data[kind].filter((_, i) => own.some((rule) => rule[kind].includes(i)));
    const dual = counting.citizenship === "russian_and_other";
    const line = ({ when, verdict, sources }) => ({ when, verdict: words.verdicts[verdict], notes: cite(sources) });
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
      depends_on: found.depends_on.filter((fact) => mayBeAsked(fact, counting)).map(({ words }) => words),
      lines: own[1] ? own.map(line) : [],
    };
  };
  const about = ({ rules }) => rules.every((id) => data.about_others.includes(id));
  const sections = findings.filter((found) => !about(found)).map(section), others = findings.filter(about).map(section);
  const times = (fact) => findings.filter(({ ask_first }) => ask_first === fact).length;
  const first = facts.filter(times).sort((a, b) => times(b) - times(a))[0];
  const moved = [...sections, ...others].filter(({ then }) => then);
  return { day: written(way.day), sections, others, moved, ask_first: first?.words, notes: Object.values(notes) };
}

// Templates: texts, and lists that begin with the name of a tag.
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
      const named = names.map((name, j) => [name, names[1] ? item[j] : item]);
      const forloop = { counter: i + 1, counter0: i, last: i + 1 === length };
      return html(nodes, { ...scope, forloop, ...Object.fromEntries(named) });
    };
    return (get(path, scope) ?? []).map(one).join("");
  },
  with: (scope, name, path, nodes) => html(nodes, { ...scope, [name]: get(path, scope) }),
  of: (scope, name, path, key, nodes) => html(nodes, { ...scope, [name]: get(path, scope)?.[get(key, scope)] }),
  include: (scope, name) => html(data.templates[name], scope),
  count: (scope, path, texts) => texts[get(path, scope)],
};
