// Pages have numbers: a question its own, the others none or less. Links hold them, as in "#/3". Address and history
// stay as they are: history would tell how many questions there were, and when. Answers live here alone.
const main = document.querySelector("main");
let given = {}, asked;

// Shows a page, or what stands in for it, from its top.
function show(number, errors) {
	const page = ["start", "answers", "result"][-number] ?? "question";
	const today = new Date(Date.now() + 3 * 3600e3).toISOString().slice(0, 10); // in Moscow
	const way = journey(given, [today, data.checked].sort()[1]), groups = {}, plain = { ...data.plain, ...way.told };
	asked = way.steps[number - 1];
	if (page === "question" && !asked) return show(way.open || -1);
	if (number < 0 && !way.answered[0]) return show(0);
	for (const fact of way.answered) (groups[fact.section] ??= []).push({ ...fact, number: way.steps.indexOf(fact) + 1 });
	main.innerHTML = html(data.templates[page], {
		...data, ...way, ...asked, given, number, errors,
		back: number - 1,
		still_to_come: questions(plain, way.law).filter(({ id, bit }) => id in plain && bit > asked?.bit).length,
		groups: Object.entries(groups),
		result: page === "result" && result(way),
		cited: new Set(),
		out_of_date: today > data.old_after,
	});
	toTop();
	focus(main.querySelector(".error-summary, h1"));
}

// How far a page is scrolled would tell how long it is; the browser is to note its top alone.
function toTop() {
	for (const part of [window, document.body]) part.scrollTo(0, 0);
}

onpagehide = toTop;

function focus(part) {
	if (part.tabIndex < 0) part.tabIndex = -1;
	part.focus();
}

const actions = {
	take({ answer, instead = "" }, number) {
		const typed = answer.value.trim(), entered = `${typed}\n${instead.value}`;
		const error = asked.errors.find(([pattern]) => entered.match(pattern));
		if (error) return show(number, { [asked.id]: error[1] });
		given = { ...given, [asked.id]: instead.value || (asked.values.find((value) => value == typed) ?? typed) };
		show();
	},
	paper({ add }) {
		given.add_answers = add.checked;
		show(-2);
		focus(main.querySelector("#paper"));
	},
	again() {
		given = {};
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
	else if (name) show(name);
	else focus(document.querySelector(id));
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
