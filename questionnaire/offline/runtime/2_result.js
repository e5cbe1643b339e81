// What questionnaire/result/result.py does: findings into sections.
function result(way) {
	const { told, day, law } = way, found = findings(told, law);
	const section = (now) => {
		const { rules: own } = now, then = finding(now.topic, told, data.periods[0]);
		const same = now.stand === then.stand && (own[1] || then.rules[1] || own[0] === then.rules[0]);
		const beside = (kind, how) => data[kind].filter((_, i) => own[how]((rule) => rule[kind].includes(i)));
		return {
			...now,
			future_changes: future_changes(now, way),
			then: !same && !now.depends_on[0] && !then.depends_on[0] && then,
			decree: beside("decree", "some"),
			law: beside("law", "every"),
			reports: beside("reports", "some").filter(({ of = told.citizenship }) => of === told.citizenship),
		};
	};
	const about = ({ rules }) => rules.every((rule) => rule.about_others);
	const sections = found.filter((one) => !about(one)).map(section), others = found.filter(about).map(section);
	const all = [...sections, ...others], times = (fact) => all.filter((one) => one.ask_first === fact).length;
	const [ask_first] = facts.filter(times).sort((a, b) => times(b) - times(a));
	return { day: day.split("-"), sections, others, ask_first, changed: all.filter(({ then }) => then) };
}

// Django's templates: texts, and tags with their names first. A path has names, or paths to names.
const get = (path, scope) => path.reduce((whole, name) => whole?.[name.map ? get(name, scope) : name], scope);
const html = (nodes = [], scope) =>
	nodes.map((node) => (node.map ? tags[node[0]](scope, ...node.slice(1)) : node)).join("");
const tags = {
	value: (scope, ...path) => get(path, scope) ?? "",
	if: (scope, path, yes, no) => html(get(path, scope) ? yes : no, scope),
	same: (scope, path, other, yes, no) => html(get(path, scope) === get(other, scope) ? yes : no, scope),
	for(scope, name, path, nodes) {
		const one = (item, i) => html(nodes, { ...scope, [name]: item, counter: i + 1, counter0: i });
		return get(path, scope).map(one).join("");
	},
	// Sources, numbered as they are first cited.
	cite(scope, path, name) {
		const ids = [...get(path, scope)], { cited } = scope;
		for (const id of ids) cited.add(id);
		const notes = [...cited].map((id, i) => ({ ...data.sources[id], id, number: i + 1 }));
		return html(data.templates[name], { ...scope, notes: notes.filter(({ id }) => ids.includes(id)) });
	},
};
