"""How people come in and results go out on the command line: a module a format. No input or output here."""


class BadInput(Exception):
    """What is wrong with the input, in one line."""


def decoded(line: bytes, number: int, where: str) -> str:
    """A line as text; the first may begin with a byte order mark. Raises BadInput where it is not UTF-8."""
    try:
        return line.decode("utf-8-sig" if number == 1 else "utf-8")
    except UnicodeDecodeError:
        raise BadInput(f"{where} line {number}: not text in UTF-8") from None
