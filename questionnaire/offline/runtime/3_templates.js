// Django's templates as template_compiler.py wrote them. A node is a text, or a tag with its arguments; an expression
// a path ("section.answer.label"), a function of others (["of", "hints", "value"]), or a constant.
const isSomething = (value) => (Object(value) === value ? Object.keys(value).length : value);

function valueOf(expression, scope) {
	if (expression?.split) return expression.split(".").reduce((whole, name) => whole?.[name], scope);
	if (!expression?.map) return expression?.text ?? expression;
	const [name, ...values] = expression;
	return functions[name](...values.map((value) => valueOf(value, scope)));
}

const html = (nodes, scope) => nodes.map((node) => (node.map ? tags[node[0]](scope, ...node.slice(1)) : node)).join("");

const tags = {
	value: (scope, expression) => valueOf(expression, scope) ?? "",
	counted: (scope, text, expression) => counted(text, valueOf(expression, scope)),
	if: (scope, test, yes, no) => html(isSomething(valueOf(test, scope)) ? yes : no, scope),
	with(scope, names, nodes) {
		const inner = { ...scope };
		for (const name in names) inner[name] = valueOf(names[name], scope);
		return html(nodes, inner);
	},
	include: (scope, name, names) => tags.with(scope, names, data.templates[name]),
	for(scope, names, expression, nodes) {
		const each = (item, i) => {
			const inner = { ...scope, forloop: { counter: i + 1, counter0: i } };
			names.forEach((name, part) => (inner[name] = names[1] ? item[part] : item));
			return html(nodes, inner);
		};
		return (valueOf(expression, scope) ?? []).map(each).join("");
	},
};

// Operators and filters.
const functions = {
	not: (value) => !isSomething(value),
	and: (one, other) => isSomething(one) && isSomething(other),
	or: (one, other) => isSomething(one) || isSomething(other),
	"==": (one, other) => (one ?? null) === (other ?? null),
	in: (item, list) => list?.includes(item),
	of: (mapping, key) => mapping?.[key],
	date(day) {
		const [year, month, date] = day.split("-");
		return data.dates[month - 1].replace("{day}", +date).replace("{year}", year);
	},
};
