"""The part of the stylesheet that the offline file needs."""

import re

BLOCK = re.compile(r"\s*([^{}]+?)\s*\{((?:[^{}]|\{[^{}]*\})*)\}")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def styles_of(stylesheet: str, html: str) -> str:
    """The rules of a stylesheet that can fit a part of some HTML: those whose classes all stand in it. A
    class that ends with "-" stands for all that begin so."""
    used = {name for names in re.findall(r'class="([^"]*)"', html) for name in re.findall(r"[\w-]+", names)}
    return _kept(COMMENT.sub("", stylesheet), used)


def _kept(styles: str, used: set[str]) -> str:
    kept = []
    for head, body in BLOCK.findall(styles):
        if "{" in body:
            inner = _kept(body, used)
            kept.append(f"{head} {{\n{inner}}}\n" if inner else "")
        elif selectors := [one for one in re.split(r",(?![^(]*\))", head) if _fits(one, used)]:
            kept.append(f"{','.join(selectors).strip()} {{{body}}}\n")
    return "".join(kept)


def _fits(selector: str, used: set[str]) -> bool:
    classes = re.findall(r"\.([a-zA-Z][\w-]*)", re.sub(r":not\([^)]*\)", "", selector))
    return all(name in used or _stem(name) in used for name in classes)


def _stem(name: str) -> str:
    return name[: name.rfind("-") + 1]
