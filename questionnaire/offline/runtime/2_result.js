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
	const groups = {}, last = Object.keys(relevant).at(-1);
	steps.forEach(({ name, section, words, form }, index) => {
		const value = relevant[name], choices = Object.fromEntries(form.fields.at(-1).field.choices);
		const row = { words, answer: choices[value] ?? value, number: index + 1, is_last: name === last };
		if (name in relevant) (groups[section] ??= []).push(row);
	});
	return { groups: Object.entries(groups), open_number: steps.indexOf(open) + 1 };
}

const isAboutOthers = ({ rules }) => rules.every((rule) => rule.about_others);
const isAway = ({ relevant: { residence } }) => residence === "abroad" || residence === "both";

// The steps whose term runs now, the most pressing first.
function termsRunning(found) {
	const isRunning = ({ term }) => found.some(({ rules: [{ index }, another] }) => !another && term.includes(index));
	return data.terms.map((id) => data.steps.find((step) => step.id === id)).filter(isRunning);
}

// Which box a result has, and the notes or steps that it tells of.
function pressing(found, journey) {
	const standing = (kind, id) => data[kind].filter((one) => one.id === id && found.some((other) => stands(one, other, journey)));
	const [under18] = standing("notes", "answer_as_18"), [travel] = standing("steps", "lawyer_before_travel");
	const terms = termsRunning(found);
	const isBarred = found.some(({ topic, verdict }) => topic === "leaving" && verdict === "applies");
	if (under18) return ["turning_18", under18];
	if (travel && isAway(journey)) return ["visit", isBarred ? { ...travel, id: "kept_there" } : travel, ...terms];
	return terms[0] ? ["terms", ...terms] : ["open_question"];
}

// The fact of most topics to find out first.
function askFirst(found) {
	const times = (fact) => found.filter(({ ask_first }) => ask_first === fact).length;
	return facts.filter(times).sort((a, b) => times(b) - times(a))[0];
}

function yearsOf(journey) {
	const { age } = journey.relevant, { first: youngest, last: oldest, width } = data.years, topics = years(journey)
		.map(({ topic, spans }) => ({ topic, spans: spans.filter(({ end }) => !end || end > age) })).filter(({ spans }) => spans[0]);
	if (!topics[0]) return null;
	const first = Math.min(youngest, age), last = Math.max(oldest, age + 1);
	const bar = ({ start, end, kind }) => ({
		kind,
		x: (Math.max(start, first) - first) * width,
		width: (Math.min(end ?? last, last) - Math.max(start, first)) * width,
		text: labels[end ? "spans" : "spans_without_end"][kind].replace("{start}", start).replace("{end}", end),
	});
	return {
		age, width: (last - first) * width, today: (age - first) * width,
		topics: topics.map(({ topic, spans }) => ({ words: data.topics[topic], bars: spans.map(bar) })),
	};
}

function resultOf(journey) {
	const { day, law, steps, relevant } = journey, [decreeLaw] = data.periods, notes = {}, told = {};
	// The notes of sources, numbered as they are first cited.
	const cite = (ids) => {
		for (const id of ids) notes[id] ??= { ...data.sources[id], number: Object.keys(notes).length + 1 };
		return ids.map((id) => notes[id]).sort((a, b) => a.number - b.number);
	};
	const cited = ({ text, sources }) => ({ text, notes: cite(sources) });
	const number = (fact) => steps.indexOf(fact) + 1;
	const openQuestion = (fact) => fact && { words: fact.words, number: number(fact) };
	const missing = ({ depends_on }) => depends_on.filter((fact) => mayBeAsked(fact, relevant));
	const reason = ({ name, last, words: { because } }) =>
		last ? counted(because, relevant[name]) : because[relevant[name]];
	// The headline is the rule's, or that of the verdict or the topic where several rules are possible.
	const answer = ({ topic, verdict, leaning, certainty, ask_first, rules: [{ words, sources }, ...others] }, law) => {
		const { depends, verdicts, yes } = data.topics[topic], { label, answer: text } = words;
		const isShared = !ask_first && others.every((rule) => rule.words.label === label);
		return {
			label: isShared ? label : labels.several_rules[verdict === "applies" && yes === "choice" ? yes : verdict] ?? depends,
			sureness: ask_first ? "" : labels.sureness[certainty],
			leaning: labels.leanings[leaning],
			passage: others[0] ? { text: verdicts[verdict] } : cited({ text, sources: sources[law.cites] }),
		};
	};
	const futureChange = ([change, then]) => [
		labels.future_changes[change] ?? counted(labels.birthday, change),
		{ ...answer(then, law), counts: missing(then).map(({ words }) => words) },
	];
	const thenOf = (now) => {
		const then = finding(now.topic, relevant, decreeLaw), [rule, another = then.rules[1]] = now.rules;
		const isOther = then.outcome !== now.outcome || (!another && rule !== then.rules[0]);
		return isOther && !now.ask_first && !then.ask_first && answer(then, decreeLaw);
	};
	const kind = ({ verdict, rules, topic, changes: [change] }) => ({
		applies: (!(rules[0].signed && !rules[1]) && data.topics[topic].yes) || "possible",
		does_not_apply: change || rules.some(({ for_a_time }) => for_a_time) ? "not_while" : "no",
	})[verdict] ?? "open";
	const line = (found) => {
		const { topic, changes } = found, [[age, then] = []] = changes, inShort = answer(found, law);
		const isSure = ["applies", "does_not_apply"].includes(then?.verdict) && then.certainty < data.low;
		return {
			finding: found,
			words: data.topics[topic],
			kind: kind(found),
			answer: inShort,
			until: age >= 0 && isSure && !inShort.label.includes(age) ? counted(labels.until, age) : "",
			future_changes: changes.map(futureChange),
			then: thenOf(found),
		};
	};
	const isNew = (key) => !told[key] && (told[key] = true);
	const topic = (found) => {
		const { rules, certainty, ask_first } = found, inShort = line(found);
		const newNotes = data.notes.filter((note) => stands(note, found, journey) && isNew(note.id));
		const own = rules[1] ? [] : (rules[0].words.law ?? []).filter(isNew);
		const attached = (kind) => data[kind].filter((_, i) => rules.some((rule) => rule[kind].includes(i)));
		const tried = rulesTried(found, relevant, law), named = [...tried.at(-1)?.facts ?? [], ...sufficient(found, relevant, law)];
		const settling = facts.filter((fact) => named.includes(fact)), denied = ({ name, words }) => words.denied?.[relevant[name]];
		return {
			...inShort,
			reasons: { given: settling.filter((fact) => !denied(fact)).map(reason), none_of: settling.map(denied).filter(isSomething) },
			ask_first: openQuestion(ask_first),
			depends_on: missing(found).map(openQuestion),
			tried: tried.map(({ rule, fits, facts }) => (
				{ when: rule.words.when, fits, because: facts.map(reason) }
			)),
			decree: attached("decree").map(cited),
			law: [...own.map((text) => ({ text })), ...newNotes.map(cited)],
			reports: attached("reports").filter(fits(relevant)).map((report) => [report.words, cited(report)]),
			certainty: labels.certainties[certainty],
		};
	};
	const possible = ({ rules }) => {
		const lines = rules.map((rule, i) => ({ rule, number: i + 1, ...rule.words }));
		const groups = Object.entries(rules[1] ? labels.leading_to : {}).map(([verdict, name]) => [
			name, lines.filter(({ rule }) => rule.verdict === verdict).map((line) => ({ ...line, notes: cite(line.rule.sources.now) })),
		]);
		return groups.filter(([, lines]) => lines[0]);
	};
	const found = findings(relevant, law).map((one) => ({ ...one, changes: futureChanges(one, journey) }));
	const box = () => {
		const [kind, ...told] = pressing(found, journey), first = askFirst(found), isQuestion = kind === "open_question";
		const lines = told.map(({ id, sources }) => cited({ text: labels.box_lines[id], sources }));
		const fact = isQuestion ? first : kind === "turning_18" && facts.find(({ last }) => last);
		return (told[0] || first) && {
			title: labels.box_titles[kind], lines, question: isQuestion && first.words, number: number(fact),
		};
	};
	const rank = (one) => data.kinds.indexOf(kind(one)) * 2 + !(isAway(journey) && one.topic === "leaving");
	const own = found.filter((one) => !isAboutOthers(one)).sort((a, b) => rank(a) - rank(b));
	const pressed = box(), short = own.map(topic);
	const todo = [...new Set([...termsRunning(found), ...data.steps])].filter((step) => found.some((one) => stands(step, one, journey))).map(cited);
	const others = found.filter(isAboutOthers).map(line), printed = Object.keys(notes).length;
	const topics = short.map((one) => ({ ...one, possible: possible(one.finding) })), all = Object.values(notes);
	return {
		day, topics, others, box: pressed,
		steps: todo.slice(0, data.in_sight), more_steps: todo.slice(data.in_sight),
		years: yearsOf(journey),
		facts: facts.filter((fact) => found.some(({ because }) => because.includes(fact))).map(({ words }) => words),
		notes: all.slice(0, printed), notes_of_possible_rules: all.slice(printed),
		changed: [...topics, ...others].filter(({ then, answer }) => then && then.label !== answer.label),
		reaches_nobody: !pressed && topics.every(({ kind }) => ["no", "not_while", "choice"].includes(kind)),
	};
}
