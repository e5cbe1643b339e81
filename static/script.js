// The site works without this: leaving at once, a short history, forms of one length, print, copy.
const { body, documentElement: root } = document;
const find = (selector) => document.querySelector(selector);
const journey = /^[\w ]+(\/\w+\/check\/)/.exec(body.className + location.pathname)?.[1]; // where one is
let trail = [find("[data-page]").dataset.page]; // the last first
let request, shifts = [];

// The page goes blank at once, and Back finds the start page in its place.
function leave() {
	root.hidden = true;
	request?.abort(); // it may bring the cookie back
	history.replaceState(null, "", find("header p a").href);
	location.assign(find(".exit").href);
}

// Shift three times within five seconds, no key between.
onkeydown = ({ key, repeat, timeStamp }) => {
	if (!repeat) shifts = key === "Shift" ? [...shifts.slice(-2), timeStamp] : [];
	if (shifts[2] - shifts[0] < 5000) leave();
};

onpageshow = ({ persisted }) => persisted && location.reload(); // from memory

// Browsers write down how far a page was read, and so how long it is.
const toTop = () => [window, body].forEach((part) => part.scrollTo(0, 0));

// A posted form has one length, however many digits an age has, or none.
onformdata = ({ target, formData }) => {
	if (!target.dataset.length) return;
	formData.set("fill", "");
	formData.set("fill", "".padEnd(target.dataset.length - `${new URLSearchParams(formData)}`.length));
};

// Fetches a page and puts it in place.
async function go(url, form, back) {
	if (!back && !history.state) history.pushState(1, "");
	toTop();
	request?.abort();
	request = new AbortController();
	const { signal } = request, lost = find("#lost");
	const fail = () => {
		if (signal.aborted) return;
		lost.hidden = false;
		lost.focus();
	};
	setTimeout(fail, 2e4);
	try {
		const post = form && { method: "POST", body: new URLSearchParams(new FormData(form)) };
		const answer = await fetch(url, { ...post, signal, cache: "no-store" });
		const page = new DOMParser().parseFromString(await answer.text(), "text/html");
		for (const part of [".languages", "main", "footer"]) // a proxy has none
			find(part).replaceChildren(...page.querySelector(part).childNodes);
		root.lang = page.documentElement.lang;
		body.className = page.body.className;
		document.title = page.title;
		const now = find("[data-page]").dataset.page;
		if (now === trail[1]) trail.shift();
		else if (back) trail = [now];
		else if (now !== trail[0]) trail.unshift(now);
		request.abort();
		lost.hidden = true;
		body.focus();
		find("#said").textContent = `${page.title}. ${find("h1").textContent}`;
		ready();
		if (form?.closest("#paper")) jumpTo(find("#paper"));
	} catch {
		fail();
	}
}

function ready() {
	for (const button of document.querySelectorAll("[type=button]"))
		button.hidden = button.dataset.copy && !isSecureContext;
	find(".error-summary")?.focus();
}

function jumpTo(part) {
	part.closest("details")?.setAttribute("open", "");
	part.scrollIntoView();
	part.focus();
}

onclick = (event) => {
	const link = event.target.closest("a, [type=button]");
	if (!link) return;
	const { copy, copied } = link.dataset;
	if (link.className === "exit") leave();
	else if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	else if (copy) navigator.clipboard.writeText(find("#" + copy).value).then(() => (link.textContent = copied));
	else if (link.type) print();
	else if (journey && link.hreflang) location.assign(`/${link.hreflang}/check/`);
	else if (!link.pathname.startsWith(journey)) return;
	else if (link.hash) jumpTo(find(link.hash));
	else go(link.href);
	event.preventDefault();
};

// Of two entries with one address, Back leads to the first.
if (journey) {
	if (history.state === null) history.replaceState(0, "", journey);
	onbeforeunload = onpagehide = toTop;
	onsubmit = (event) => {
		event.preventDefault();
		go(event.target.action, event.target);
	};
	onpopstate = () => {
		if (history.state) return;
		const [, previous = find("[rel=prev]")?.href] = trail;
		history[previous ? "forward" : "back"]();
		if (previous) go(previous, null, true);
	};
}

ready();
