// What questionnaire/rules does, from the same decision diagrams as data.
const data = JSON.parse(document.scripts.data.text);
const { facts, rules, labels } = data;
const lawOn = (day) => data.periods.filter(({ start }) => start <= day).pop();

// Ends of conditions, outcomes, and nodes with a branch for each value of their fact. `reads`: the share of cases that rest on each fact.
const parts = [{ fits: false, reads: [] }, { fits: true, reads: [] }, ...data.outcomes].map((end, id) => ({ ...end, id }));
for (const [index, to, widths] of data.nodes)
	parts.push({ fact: facts[index], branches: to.flatMap((next, i) => Array(widths?.[i] ?? 1).fill(parts[next])) });

// The index of an answer among the values of its fact, -1 where it is open.
const valueIndex = (fact, answers) => (mayBeAsked(fact, answers) ? fact.values.indexOf(answers[fact.name]) : -1);
const mayBeAsked = ({ needs }, answers) => !facts[needs] || valueIndex(facts[needs], answers) >= 0;

// The parts that answers can meet; the nodes that they leave open, each after those that it leads to.
function restrict(diagram, answers) {
	const done = new Map(), nodes = new Map();
	const rest = ({ fact, branches }) => {
		const value = valueIndex(fact, answers);
		if (value >= 0) return walk(branches[value]);
		const left = branches.map(walk);
		if (left.every((branch) => branch === left[0])) return left[0];
		const key = [fact.name, ...left.map(({ id }) => id)].join();
		const reads = facts.map((_, i) => left.reduce((sum, { reads }) => sum + reads[i], 0) / left.length);
		if (!nodes.has(key)) nodes.set(key, { id: -1 - nodes.size, fact, branches: left, reads, reached: 0 });
		return nodes.get(key);
	};
	const walk = (part) => done.get(part) ?? done.set(part, part.branches ? rest(part) : part).get(part);
	walk(diagram);
	return { met: [...done.keys()], nodes: [...nodes.values()] };
}

function finding(topic, answers, law) {
	const { met, nodes } = restrict(parts[law.topics[topic]], answers);
	const outcomes = met.filter(({ branches }) => !branches);
	const agreed = (key) => (outcomes.every((one) => one[key] === outcomes[0][key]) ? outcomes[0][key] : null);
	const verdict = agreed("verdict") ?? "depends", leaning = agreed("leaning"), depends = verdict === "depends";
	const [asked, open] = [met, nodes].map((parts) => facts.filter((fact) => parts.some((part) => part.fact === fact)));
	return {
		topic, verdict, leaning, asked, open,
		outcome: `${verdict} ${leaning}`,
		rules: rules.filter(({ index }) => outcomes.some(({ rule }) => rule === index)),
		certainty: verdict === "unclear" && !leaning ? data.low : Math.max(...outcomes.map(({ certainty }) => certainty)),
		because: asked.filter((fact) => valueIndex(fact, answers) >= 0 && outcomes.some(({ reads }) => reads[fact.index])),
		depends_on: depends ? open : [],
		ask_first: depends && mostDecisive(nodes),
	};
}

// The fact on which the largest share of the remaining cases rests; all values count alike.
function mostDecisive(nodes) {
	const shares = facts.map(() => 0);
	nodes.at(-1).reached = 1;
	for (const { fact, branches, reads, reached } of nodes.reverse()) {
		shares[fact.index] += reached * reads[fact.index];
		for (const branch of branches) branch.reached += reached / branches.length;
	}
	const rounded = shares.map((share) => +share.toFixed(9));
	return facts[rounded.indexOf(Math.max(...rounded))];
}

const findings = (answers, law) => Object.keys(law.topics).map((topic) => finding(topic, answers, law));

function questions(answers, law) {
	const found = findings(answers, law);
	const counts = (fact) => found.some(({ asked, open }) => (fact.name in answers ? asked : open).includes(fact));
	return facts.filter((fact) => mayBeAsked(fact, answers) && counts(fact));
}

// Whether answers meet conditions: facts, and their values that do; -1: open.
const fits = (answers) => ({ when }) =>
	when.every(([fact, values]) => values.includes(valueIndex(facts[fact], answers)));

// The years in which a person can be born, and the findings on a birthday, one for each. The law to come changes at the
// turn of a year alone: diagram_data.py holds it.
function birthYears({ relevant: { age, birthday_passed: passed }, day }) {
	const last = day.slice(0, 4) - age, first = last - !day.endsWith("12-31");
	return { yes: [last], no: [first] }[passed] ?? [last, first];
}
const onBirthday = (topic, age, journey) =>
	birthYears(journey).map((year) =>
		finding(topic, { ...journey.relevant, age, birthday_passed: "yes" }, lawOn(`${year + age}-12-31`)));

// The next birthday that changes a finding, whenever in the year it is, then what may happen.
function futureChanges(now, journey) {
	const { relevant, law } = journey;
	const limits = law.age_limits[now.topic].filter((limit) => limit > relevant.age);
	const birthdays = limits.map((age) => [age, ...onBirthday(now.topic, age, journey)]);
	const after = (changes) => finding(now.topic, { ...relevant, ...changes }, law);
	const others = data.situations.filter(fits(relevant)).map(({ kind, changes }) => [kind, after(changes)]);
	const isOther = ([, one, same = one]) => one.outcome !== now.outcome && one.outcome === same.outcome;
	const found = [...birthdays.filter(isOther).slice(0, 1), ...others.filter(isOther)];
	return found.filter(([, { rules }]) => !rules.every((rule) => rule.not_assessed));
}

// The spans of age in which each topic applies or is open.
function years(journey) {
	const { relevant, law } = journey, { age } = relevant, { last } = facts.find(({ last }) => last);
	if (!(age >= 0)) return [];
	const turns = data.periods.flatMap(({ start }) => birthYears(journey).map((year) => start.slice(0, 4) - year));
	const spansOf = ({ topic }) => {
		const spans = [], ages = [0, age + 1, ...law.age_limits[topic], ...turns.filter((turn) => turn > age)];
		for (const start of [...new Set(ages)].filter((age) => age <= last).sort((a, b) => a - b)) {
			const [one, same = one] =
				start > age ? onBirthday(topic, start, journey) : [finding(topic, { ...relevant, age: start }, law)];
			const isOpen = one.verdict !== same.verdict || !["applies", "does_not_apply"].includes(one.verdict);
			const kind = isOpen ? "open" : one.verdict, before = spans.at(-1);
			if (kind === before?.kind) continue;
			if (before) before.end = start;
			spans.push({ start, end: null, kind });
		}
		return { topic, spans };
	};
	const concerning = findings(relevant, law).filter(({ rules: own }) => !own.every((rule) => rule.about_others));
	return concerning.map(spansOf).filter(({ spans }) => spans[1]).map(({ topic, spans }) => (
		{ topic, spans: spans.filter(({ kind }) => kind !== "does_not_apply") }
	));
}

// The answered of some facts, the last first; and those that stay when each in turn is left out, unless the diagram
// could then end in something that is not wanted.
const answered = (some, answers) =>
	facts.filter((fact) => valueIndex(fact, answers) >= 0 && some.includes(fact)).reverse();
function smallest(diagram, order, answers, isWanted) {
	let kept = Object.fromEntries(order.map(({ name }) => [name, answers[name]]));
	for (const { name } of order) {
		const tried = { ...kept, [name]: undefined };
		if (restrict(diagram, tried).met.every((part) => part.branches || isWanted(part))) kept = tried;
	}
	return facts.filter((fact) => valueIndex(fact, kept) >= 0);
}

// The answers that alone give a finding its verdict and leaning: first those go that no deciding rule reads.
function sufficient({ topic, verdict, leaning, rules: own, asked }, answers, law) {
	if (verdict === "depends") return [];
	const conditions = data.conditions[law.conditions[topic]].filter(([rule]) => own.includes(rules[rule]));
	const read = conditions.flatMap(([, part]) => restrict(parts[part], {}).met.map(({ fact }) => fact));
	const path = answered(asked, answers);
	const order = [...path.filter((fact) => !read.includes(fact)), ...path.filter((fact) => read.includes(fact))];
	const isWanted = (end) => end.verdict === verdict && (!leaning || end.leaning === leaning);
	return smallest(parts[law.topics[topic]], order, answers, isWanted);
}

// The rules up to the one that decided, each with the answers that settle whether it fits.
function rulesTried({ topic, rules: [deciding, another] }, answers, law) {
	const conditions = another ? [] : data.conditions[law.conditions[topic]].filter(([rule]) => rule <= deciding.index);
	return conditions.map(([number, part]) => {
		const rule = rules[number], fits = rule === deciding;
		const met = restrict(parts[part], answers).met.map(({ fact }) => fact);
		const settling = smallest(parts[part], answered(met, answers), answers, (end) => end.fits === fits);
		return { rule, fits, facts: settling };
	});
}

// Whether a note or a step stands beside one of a finding's rules (where it depends: each), or by what its reasons
// name or it depends on.
function stands({ since, beside, reasons, missing }, { rules: own, because, depends_on }, { relevant, law }) {
	const groups = beside.filter(fits(relevant));
	const isBeside = ({ index }) => groups.some(({ rules }) => rules.includes(index));
	const isNamed = because.some(({ name }) => reasons.includes(name)) || depends_on.includes(facts[missing]);
	return since <= law.start && (isNamed || own[depends_on[0] ? "every" : "some"](isBeside));
}
