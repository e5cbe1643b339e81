// Pages have numbers: a question its own, the others none or less. Links hold them, as in "#/3". The address stays as
// it is: history would tell how many questions there were, and when. Answers live here alone.
const main = document.querySelector("main");
let given = {}, asked;
let trail = []; // the page shown and those before it, the last first

// A form with the answer given before.
function filled({ fields, submit }, value, errors, fact) {
	const form = fields.map((field, index) => ({
		...field, errors: index ? [] : errors, value: field.widget_type === "text" && isNaN(value) ? null : value,
	}));
	return Object.assign(form, { submit, errors, fact, words: fact?.words });
}

// Shows a page, or what stands in for it, from its top.
function show(number, ...errors) {
	const page = ["start", "answers", "result", "result"][-number] ?? "question";
	const today = new Date(Date.now() + 3 * 3600e3).toISOString().slice(0, 10); // in Moscow
	const journey = journeyOf(given, [today, data.last_checked].sort()[1]), { law, steps, open, relevant } = journey;
	const typical = { ...data.typical_answers, ...relevant };
	const toCome = ({ name, index }) => name in typical && index > asked?.index, answers = summary(journey);
	asked = steps[number - 1];
	if (page === "question" && !asked) return show(steps.indexOf(open) + 1 || -1);
	if (number < 0 && !isSomething(relevant)) return show(0);
	if (trail[1] === +number) trail.shift();
	else if (trail[0] !== +number) trail.unshift(+number);
	main.innerHTML = html(data.templates[page], {
		...asked, ...answers, journey, number,
		form: asked && filled(asked.form, errors.length && asked.last ? undefined : given[asked.name], errors, asked),
		back: number - 1,
		still_to_come: questions(typical, law).filter(toCome).length,
		result: page === "result" && resultOf(journey),
		everything: number < -2,
		paper: {
			...data.paper,
			rules_version: law.fingerprint,
			groups: given.on_paper && answers.groups,
			form: filled(data.paper.form, given.on_paper || [], []),
		},
		under_way: relevant,
		some_answered: relevant,
		out_of_date: today > data.old_after,
	});
	toTop();
	focus(main.querySelector(".error-summary, h1"));
}

// How far a page is scrolled would tell how long it is: the browser is to note the top.
function toTop() {
	scrollTo(0, 0);
	document.body.scrollTo(0, 0);
}

onbeforeunload = onpagehide = toTop;

function focus(part) {
	part.closest("details")?.setAttribute("open", "");
	if (part.tabIndex < 0) part.tabIndex = -1;
	part.focus();
}

// The digits of an age as people write it; any other text stays as it is.
function digits(text) {
	const [, number] = /^([0-9０-９]+)\s*(?:лет|года?|years?(?: old)?)?\.?$/i.exec(text) ?? [];
	return number ? number.replace(/[０-９]/g, (digit) => digit.charCodeAt() & 15) : text;
}

const actions = {
	take({ answer, instead }, number) {
		const { name, last } = asked, chosen = instead?.value;
		const typed = last ? digits(answer.value.trim()) : answer.value.trim();
		const errors = !last ? { required: !typed } : {
			age_required: !typed && !chosen,
			age_both: typed && chosen,
			age_number: /\D/.test(typed),
			age_range: typed.length > 3 || typed > last,
		};
		for (const code in errors) if (errors[code]) return show(number, labels.errors[code]);
		given = { ...given, [name]: last && !chosen ? +typed : chosen || typed };
		show();
	},
	paper({ add }) {
		given.on_paper = add.checked && [add.value];
		show(-3);
		focus(main.querySelector("#paper"));
	},
	again() {
		given = {};
		trail = [];
		show(0);
	},
	exit() {
		actions.again();
		document.body.innerHTML = data.closed;
	},
	print: () => print(),
};

onclick = onauxclick = onsubmit = (event) => {
	const link = event.target.closest(event.type === "submit" ? "form" : "a");
	if (!link || event.button === 2) return;
	event.preventDefault();
	const [id, name, number] = (link.attributes.href ?? link.attributes.action).value.split("/");
	if (actions[name]) actions[name](link, number);
	else if (name) {
		if (!history.state) history.pushState(1, "");
		show(name);
	} else focus(document.querySelector(id));
};

// Of two entries with one address, the first is where Back leads; from there to the page before.
onpopstate = () => {
	if (history.state) return;
	const [, previous] = trail;
	history[previous === undefined ? "back" : "forward"]();
	if (previous !== undefined) show(previous);
};

// Shift three times within five seconds, no other key between.
let shifts = [];
onkeydown = ({ key, repeat, timeStamp }) => {
	if (repeat) return;
	shifts = key === "Shift" ? [...shifts.slice(-2), timeStamp] : [];
	if (shifts[2] - shifts[0] < 5000) actions.exit();
};

// What the browser kept in memory starts anew.
onpageshow = ({ persisted }) => persisted && location.reload();

show(0);
focus(document.body);
