// What questionnaire/rules does with a diagram, from the same diagrams as data.
const data = JSON.parse(document.scripts.data.text);
const { facts, rules, topics } = data;
const lawOn = (day) => data.periods.filter(({ start }) => start <= day).pop();

// An end is the one way to itself; a node has a branch for each value of a fact.
const parts = data.ends.map((end) => [{ ...end, share: 1, way: [] }]);
for (const [place, to, widths] of data.nodes)
	parts.push({ fact: facts[place], branches: to.flatMap((next, i) => Array(widths?.[i] ?? 1).fill(parts[next])) });

// The number of an answer among the values of its fact: -1 where it is open, -2 where it cannot be asked.
const index = ({ id, needs, values }, told) => (needs && !(told[needs] >= 0) ? -2 : values.indexOf(told[id]));

function finding(topic, told, law) {
	const done = new Map();
	// The ways down what answers leave of a part: ends, the facts before them, their share of all worlds.
	const ways = (part) => {
		const { fact, branches } = part;
		if (!branches || done.has(part)) return done.get(part) ?? part;
		const value = index(fact, told), to = (value < 0 ? branches : [branches[value]]).map(ways);
		const share = (next) => to.filter((one) => one === next).length / to.length;
		const by = (next) => next.map((end) => ({ ...end, share: end.share * share(next), way: [fact, ...end.way] }));
		const equal = (one) => one.fact === fact && one.to.every((next, i) => next === to[i]);
		const node = () => [...done.values()].find(equal) ?? Object.assign([...new Set(to)].flatMap(by), { fact, to });
		return done.set(part, share(to[0]) < 1 ? node() : to[0]).get(part);
	};
	const all = ways(parts[law.topics[topic]]), reads = ({ bit }) => ({ reads }) => reads & bit;
	const only = (key) => all.every((end) => end[key] === all[0][key]) && all[0][key];
	const verdict = only("verdict") || "depends", leaning = only("leaning") || null;
	const own = rules.filter((_, i) => all.some(({ rule }) => rule === i));
	const on = (fact) => ({ way }) => way.includes(fact);
	const met = facts.filter((fact) => index(fact, told) > -2 && [...done.keys()].some((part) => part.fact === fact));
	const open = met.filter((fact) => all.some(on(fact)));
	const depends_on = verdict === "depends" ? open : [];
	const worlds = (fact) => all.filter(reads(fact)).filter(on(fact)).reduce((sum, { share }) => sum + share, 0).toFixed(9);
	return {
		topic, verdict, leaning, met, open, depends_on,
		stand: verdict + leaning,
		rules: own,
		certainty: verdict === "unclear" && !leaning ? 0 : Math.min(...all.map((end) => end.certainty)),
		passage: own[1] ? topics[topic].verdicts[verdict] : own[0],
		cites: law.cites,
		because: met.filter((fact) => index(fact, told) >= 0 && all.some(reads(fact))),
		get ask_first() {
			return [...depends_on].sort((a, b) => worlds(b) - worlds(a))[0];
		},
	};
}

const findings = (told, law) => topics.map((_, topic) => finding(topic, told, law));

function questions(told, law) {
	const found = findings(told, law);
	return facts.filter((fact) => found.some(({ met, open }) => (fact.id in told ? met : open).includes(fact)));
}

// The questions and answers that count.
function journey(given, day) {
	const law = lawOn(day), way = questions(given, law), open = way.find(({ id }) => !(id in given));
	const answered = way.filter(({ id }) => id in given), steps = way.filter((fact) => fact === open || fact.id in given);
	const told = Object.fromEntries(answered.map(({ id }) => [id, given[id]]));
	return { day, law, steps, open: steps.indexOf(open) + 1, answered, told };
}

// What would change a finding by itself. Every day of the law to come is the first of a year.
function future_changes(now, { told, day, law }) {
	const { age, born_before_1997: early } = told;
	const last = day.slice(0, 4) - age, first = last - !day.endsWith("12-31");
	const born = [early === "yes" ? first : last, early === "no" ? last : first];
	const after = (changes, on = law) => finding(now.topic, { ...told, ...changes }, on);
	const birthday = (age) => [age, ...born.map((year) => after({ age }, lawOn(`${year + age}-12-31`)))];
	const fits = ([, when]) => when.every(([place, values]) => values.includes(index(facts[place], told)));
	const turned = ([, then, other = then]) => then.stand !== now.stand && then.stand === other.stand;
	const birthdays = law.limits[now.topic].filter((limit) => limit > age).map(birthday).filter(turned);
	const others = data.situations.filter(fits).map(([turn, , changes]) => [turn, after(changes)]).filter(turned);
	return [...birthdays.slice(0, 1), ...others].filter(([, { rules }]) => !rules.every((rule) => rule.not_assessed));
}
