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
		const value = relevant[name], choices = Object.fromEntries(form.fields.at(-1).field.choices);
		const row = { words, answer: choices[value] ?? value, number: index + 1 };
		if (name in relevant) (groups[section] ??= []).push(row);
	});
	return { groups: Object.entries(groups), open_number: steps.indexOf(open) + 1 };
}

function resultOf(journey) {
	const { day, law, relevant } = journey, [decreeLaw] = data.periods, notes = {};
	// The notes of sources, numbered as they are first cited.
	const cite = (ids) => {
		for (const id of ids) notes[id] ??= { ...data.sources[id], number: Object.keys(notes).length + 1 };
		return ids.map((id) => notes[id]).sort((a, b) => a.number - b.number);
	};
	const cited = ({ text, sources }) => ({ text, notes: cite(sources) });
	const missing = ({ depends_on }) =>
		depends_on.filter((fact) => mayBeAsked(fact, relevant)).map(({ words }) => words);
	// The headline is the rule's, or that of the verdict or the topic where several rules are possible.
	const answer = ({ topic, verdict, leaning, certainty, ask_first, rules: [{ words, sources }, ...others] }, law) => {
		const { depends, verdicts } = data.topics[topic], { label, answer: text } = words;
		const isShared = !ask_first && others.every((rule) => rule.words.label === label);
		return {
			label: isShared ? label : labels.several_rules[verdict] ?? depends,
			certainty_label: ask_first ? "" : labels.certainty_labels[certainty],
			leaning: labels.leanings[leaning],
			passage: others[0] ? { text: verdicts[verdict] } : cited({ text, sources: sources[law.cites] }),
		};
	};
	const line = ({ words, sources }) => ({ ...words, notes: cite(sources.now) });
	const futureChange = ([change, then]) => [
		labels.future_changes[change] ?? counted(labels.birthday, change),
		{ ...answer(then, law), counts: missing(then) },
	];
	const thenOf = (now) => {
		const then = finding(now.topic, relevant, decreeLaw), [rule, another = then.rules[1]] = now.rules;
		const isOther = then.outcome !== now.outcome || (!another && rule !== then.rules[0]);
		return isOther && !now.ask_first && !then.ask_first && answer(then, decreeLaw);
	};
	const inShort = (found, possible) => ({
		finding: found,
		words: data.topics[found.topic],
		answer: answer(found, law),
		lines: possible?.map(line),
		future_changes: futureChanges(found, journey).map(futureChange),
		then: thenOf(found),
	});
	const reason = ({ name, last, words: { because } }) =>
		last ? counted(because, relevant[name]) : because[relevant[name]];
	const ageQuestion = journey.steps.findIndex(({ last }) => last) + 1;
	const found = findings(relevant, law), isAboutOthers = ({ rules }) => rules.every((rule) => rule.about_others);
	const concerning = found.filter((one) => !isAboutOthers(one));
	const section = (found) => {
		const { rules, because, certainty, ask_first } = found, own = rules[1] ? [] : rules[0].words.law;
		const attached = (kind) => data[kind].filter((_, i) => rules.some((rule) => rule[kind].includes(i)));
		const isFirst = (note) => concerning.find((one) => stands(note, one, journey)) === found;
		const firstHere = data.notes.filter(isFirst);
		return {
			...inShort(found, rules[1] && rules),
			because: because.map(reason),
			decree: attached("decree").map(cited),
			law: [...own.map((text) => ({ text })), ...firstHere.map(cited)],
			reports: attached("reports").filter(fits(relevant)).map((report) => [report.words, cited(report)]),
			certainty: labels.certainties[certainty],
			ask_first: ask_first?.words,
			depends_on: missing(found),
			age_question: firstHere.some(({ id }) => id === "answer_as_18") && ageQuestion,
		};
	};
	const times = (fact) => found.filter(({ ask_first }) => ask_first === fact).length;
	const [first] = facts.filter(times).sort((a, b) => times(b) - times(a));
	const sections = concerning.map(section);
	const others = found.filter(isAboutOthers).map((one) => inShort(one));
	const steps = data.steps.filter((step) => found.some((one) => stands(step, one, journey))).map(cited);
	const changed = [...sections, ...others].filter(({ then, answer }) => then && then.label !== answer.label);
	return { day, sections, others, changed, steps, ask_first: first?.words, notes: Object.values(notes) };
}
