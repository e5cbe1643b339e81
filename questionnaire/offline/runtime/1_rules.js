// What questionnaire/rules does, from the same decision diagrams as data.
const data = JSON.parse(document.scripts.data.text);
const { facts, rules, labels } = data;
const lawOn = (day) => data.periods.filter(({ start }) => start <= day).pop();

// Outcomes, and nodes with a branch for each value of their fact. `reads`: the share of cases that rest on each fact.
const parts = data.outcomes.map((outcome, id) => ({ ...outcome, id }));
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

// The next birthday that changes a finding, whenever in the year it is, then what may happen. The law to come changes
// at the turn of a year alone: diagram_data.py holds it.
function futureChanges(now, { relevant, day, law }) {
	const { age, birthday_passed: passed } = relevant;
	const last = day.slice(0, 4) - age, first = last - !day.endsWith("12-31");
	const years = { yes: [last], no: [first] }[passed] ?? [last, first]; // of birth
	const after = (changes, on = law) => finding(now.topic, { ...relevant, ...changes }, on);
	const birthdays = law.age_limits[now.topic].filter((limit) => limit > age).map((age) => [
		age, ...years.map((year) => after({ age, birthday_passed: "yes" }, lawOn(`${year + age}-12-31`))),
	]);
	const others = data.situations.filter(fits(relevant)).map(({ kind, changes }) => [kind, after(changes)]);
	const isOther = ([, one, same = one]) => one.outcome !== now.outcome && one.outcome === same.outcome;
	const found = [...birthdays.filter(isOther).slice(0, 1), ...others.filter(isOther)];
	return found.filter(([, { rules }]) => !rules.every((rule) => rule.not_assessed));
}

// Whether a note or a step stands beside one of a finding's rules (where it depends: each), or by what its reasons
// name or it depends on.
function stands({ since, beside, reasons, missing }, { rules: own, because, depends_on }, { relevant, law }) {
	const groups = beside.filter(fits(relevant));
	const isBeside = ({ index }) => groups.some(({ rules }) => rules.includes(index));
	const isNamed = because.some(({ name }) => reasons.includes(name)) || depends_on.includes(facts[missing]);
	return since <= law.start && (isNamed || own[depends_on[0] ? "every" : "some"](isBeside));
}
