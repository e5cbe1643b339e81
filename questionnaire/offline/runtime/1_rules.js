// What questionnaire/rules does, from the same decision diagrams as data.
const data = JSON.parse(document.scripts.data.text);
const { facts, rules, labels } = data;
const lawOn = (day) => data.periods.filter(({ start }) => start <= day).pop();

// The parts of diagrams: outcomes, and nodes with a branch for each value of their fact. `reads`: the share of cases
// that rest on each fact.
const parts = data.outcomes.map((outcome, id) => (
	{ ...outcome, id, reads: facts.map((_, index) => Number(outcome.reads.includes(index))) }
));
for (const [index, to, widths] of data.nodes)
	parts.push({ fact: facts[index], branches: to.flatMap((next, i) => Array(widths?.[i] ?? 1).fill(parts[next])) });

// The index of an answer among the values of its fact, -1 where it is open.
function valueIndex(fact, answers) {
	const value = answers[fact.name];
	if (!mayBeAsked(fact, answers)) return -1;
	return fact.values?.indexOf(value) ?? (value >= 0 ? value : -1);
}

const mayBeAsked = ({ needs }, answers) => !(needs >= 0) || valueIndex(facts[needs], answers) >= 0;

// The parts of a diagram that answers can meet; the nodes that they leave open, each after those that it leads to.
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
	const isRead = ({ index }) => outcomes.some(({ reads }) => reads[index]);
	const agreed = (key) => outcomes.every((one) => one[key] === outcomes[0][key]) && outcomes[0][key];
	const verdict = agreed("verdict") || "depends", depends = verdict === "depends";
	const leaning = (verdict === "unclear" && agreed("leaning")) || null;
	const weakest = data.weakest_first.find((level) => outcomes.some(({ certainty }) => certainty === level));
	const [asked, open] = [met, nodes].map((parts) => facts.filter((fact) => parts.some((part) => part.fact === fact)));
	return {
		topic, verdict, leaning, asked, open,
		outcome: `${verdict} ${leaning}`,
		rules: rules.filter((_, index) => outcomes.some(({ rule }) => rule === index)),
		certainty: verdict === "unclear" && !leaning ? "low" : weakest,
		because: asked.filter((fact) => valueIndex(fact, answers) >= 0 && isRead(fact)),
		depends_on: depends ? open : [],
		ask_first: depends && mostDecisive(nodes),
	};
}

// The fact on which the largest share of the remaining cases rests; each value counts as much as any other.
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

// Whether answers meet the conditions of something: facts, and the values of each that do; -1: left open.
const fits = (answers) => ({ when }) =>
	when.every(([fact, values]) => values.includes(valueIndex(facts[fact], answers)));

// What would change a finding by itself: the next birthday that does, whenever in the year it is, then what
// may happen. The law to come changes findings at the turn of a year alone: diagram_data.py holds it.
function futureChanges(now, { relevant, day, law }) {
	const { age, birthday_passed: passed } = relevant;
	const last = day.slice(0, 4) - age, first = last - !day.endsWith("12-31");
	const years = [passed === "no" ? first : last, passed === "yes" ? last : first]; // of birth
	const after = (changes, on = law) => finding(now.topic, { ...relevant, ...changes }, on);
	const then = (age) => (year) => after({ age, birthday_passed: "yes" }, lawOn(`${year + age}-12-31`));
	const birthday = (age) => [age, ...years.map(then(age))];
	const isOther = ([, one, same = one]) => one.outcome !== now.outcome && one.outcome === same.outcome;
	const birthdays = law.age_limits[now.topic].filter((limit) => limit > age).map(birthday).filter(isOther);
	const others = data.situations.filter(fits(relevant)).map(({ kind, changes }) => [kind, after(changes)]).filter(isOther);
	return [...birthdays.slice(0, 1), ...others].filter(([, { rules }]) => !rules.every((rule) => rule.not_assessed));
}

// The notes or steps that stand beside a finding: beside one of its rules (where it depends: each), or by what its
// reasons name or it depends on.
function standing(table, { rules: own, because, depends_on }, { relevant, law }) {
	return table.filter(({ since, beside, reasons, missing }) => {
		const groups = beside.filter(fits(relevant));
		const isBeside = ({ index }) => groups.some(({ rules }) => rules.includes(index));
		const isNamed = because.some(({ name }) => reasons.includes(name)) || depends_on.includes(facts[missing]);
		return since <= law.start && (isNamed || (depends_on[0] ? own.every(isBeside) : own.some(isBeside)));
	});
}
