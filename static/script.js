// The site works without this. It leaves at once, evens out what a typed age sends, and offers buttons that print and copy.
"use strict";

// Leaving: the page goes blank before anything is loaded, and Back finds the start page in its place.
const exit = document.querySelector("a.exit");
const leave = () => {
	document.documentElement.hidden = true;
	history.replaceState(null, "", document.querySelector("header p a").href);
	location.assign(exit.href);
};
exit.addEventListener("click", (event) => {
	event.preventDefault();
	leave();
});

// Shift three times within five seconds, and no other key between.
let shifts = [];
addEventListener("keydown", (event) => {
	if (event.repeat) return;
	shifts = event.key === "Shift" ? [...shifts.slice(-2), event.timeStamp] : [];
	if (shifts.length === 3 && event.timeStamp - shifts[0] < 5000) leave();
});

// A page that the browser kept in memory is asked for anew.
addEventListener("pageshow", (event) => {
	if (event.persisted) location.reload();
});

// What the browser keeps of a page is its top, not how far it was read: that would tell how long it is.
const toTop = () => [window, document.body].forEach((part) => part.scrollTo(0, 0));
if (document.querySelector(".journey")) onsubmit = onbeforeunload = onpagehide = toTop;

// A posted form has one length, however many digits an age has, or none.
const form = document.querySelector("form[data-length]");
form?.addEventListener("formdata", ({ formData }) => {
	const length = () => new URLSearchParams(formData).toString().length;
	formData.set("fill", "");
	formData.set("fill", " ".repeat(Math.max(0, form.dataset.length - length())));
});

for (const button of document.querySelectorAll("[data-print]")) {
	button.hidden = false;
	button.addEventListener("click", () => window.print());
}

for (const button of document.querySelectorAll("[data-copy]")) {
	button.hidden = !navigator.clipboard; // there is none without HTTPS
	button.addEventListener("click", async () => {
		const field = document.getElementById(button.dataset.copy);
		field.select();
		await navigator.clipboard.writeText(field.value);
		button.textContent = button.dataset.copied;
	});
}

document.querySelector(".error-summary")?.focus();
