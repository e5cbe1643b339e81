// What questionnaire/journey and questionnaire/result do, under the same names.
function journeyOf(given, day) {
	const law = lawOn(day), path = questions(given, law), open = path.find(({ name }) => !(name in given));
	const steps = path.filter((fact) => fact === open || fact.name in given), relevant = {};
	for (const { name } of steps) if (name in given) relevant[name] = given[name];
	return { day, law, open, steps, relevant };
}

// A text in its form for a number.
const counted = ({ forms, form_of }, number) => forms[form_of[number]].replace("{number}", number);

function summary({ open, steps, relevant }) {
	const groups = {};
	steps.forEach(({ name, section, words, form }, index) => {
		const value = relevant[name], choices = form.fields.flatMap(({ field }) => field.choices);
		const row = { words, answer: Object.fromEntries(choices)[value] ?? value, number: index + 1 };
		if (name in relevant) (groups[section] ??= []).push(row);
	});
	return { groups: Object.entries(groups), open_number: steps.indexOf(open) + 1 };
}

function resultOf(journey) {
	const { day, law, relevant } = journey, [decreeLaw] = data.periods, known = new Map();
	// The notes of sources, numbered as they are first cited.
	const cite = (ids) => {
		for (const id of ids) if (!known.has(id)) known.set(id, { ...data.sources[id], number: known.size + 1 });
		return ids.map((id) => known.get(id)).sort((one, other) => one.number - other.number);
	};
	const cited = ({ text, sources }) => ({ text, notes: cite(sources) });
	const missing = ({ depends_on }) =>
		depends_on.filter((fact) => mayBeAsked(fact, relevant)).map(({ words }) => words);
	// The headline: of the rule, or of the topic or the verdict where several rules are possible.
	const label = ({ topic, verdict, ask_first, rules: [{ words }, ...others] }) => {
		if (ask_first) return data.topics[topic].depends;
		return others.every((rule) => rule.words.label === words.label) ? words.label : labels.several_rules[verdict];
	};
	const answer = (found, law) => ({
		label: label(found),
		certainty_label: found.ask_first ? "" : labels.certainty_labels[found.certainty],
		leaning: labels.leanings[found.leaning],
		passage: found.rules[1]
			? { text: data.topics[found.topic].verdicts[found.verdict] }
			: cited({ text: found.rules[0].words.answer, sources: found.rules[0].sources[law.cites] }),
	});
	const line = ({ words, sources }) => ({ when: words.when, label: words.label, notes: cite(sources[law.cites]) });
	const futureChange = ([change, then]) => [
		labels.future_changes[change] ?? counted(labels.birthday, change),
		{ ...answer(then, law), counts: missing(then) },
	];
	const thenOf = (now) => {
		const then = finding(now.topic, relevant, decreeLaw), [rule, another = then.rules[1]] = now.rules;
		const isOther = then.outcome !== now.outcome || (!another && rule !== then.rules[0]);
		return isOther && !now.ask_first && !then.ask_first && answer(then, decreeLaw);
	};
	const inShort = (found, possible = []) => ({
		finding: found,
		words: data.topics[found.topic],
		answer: answer(found, law),
		lines: possible.map(line),
		future_changes: futureChanges(found, journey).map(futureChange),
		then: thenOf(found),
	});
	const reason = ({ name, values, words: { because } }) =>
		values ? because[relevant[name]] : counted(because, relevant[name]);
	const told = new Set(), ageQuestion = journey.steps.findIndex(({ name }) => name === "age") + 1;
	const section = (found) => {
		const { rules, because, certainty, ask_first } = found, own = rules[1] ? [] : rules[0].words.law;
		const attached = (kind) => data[kind].filter((_, i) => rules.some((rule) => rule[kind].includes(i)));
		const notes = standing(data.notes, found, journey).filter((note) => !told.has(note));
		for (const note of notes) told.add(note);
		const report = ({ words, sources }) => [words, cited({ text: words.stands, sources })];
		return {
			...inShort(found, rules[1] && rules),
			because: because.map(reason),
			decree: attached("decree").map(cited),
			law: [...own.map((text) => ({ text })), ...notes.map(cited)],
			reports: attached("reports").filter(fits(relevant)).map(report),
			certainty: labels.certainties[certainty],
			ask_first: ask_first?.words,
			depends_on: missing(found),
			age_question: notes.some(({ id }) => id === "answer_as_18") && ageQuestion,
		};
	};
	const found = findings(relevant, law), times = (fact) => found.filter(({ ask_first }) => ask_first === fact).length;
	const [first] = facts.filter(times).sort((one, other) => times(other) - times(one));
	const isAboutOthers = ({ rules }) => rules.every((rule) => rule.about_others);
	const sections = found.filter((one) => !isAboutOthers(one)).map(section);
	const others = found.filter(isAboutOthers).map((one) => inShort(one));
	const named = new Set(found.flatMap((one) => standing(data.steps, one, journey)));
	const steps = data.steps.filter((step) => named.has(step)).map(cited);
	const changed = [...sections, ...others].filter(({ then }) => then);
	return { day, sections, others, changed, steps, ask_first: first?.words, notes: [...known.values()] };
}
