"""How fast, how steady and how large the site is: programs that start a copy here, send it visitors, and
print figures. They speak to 127.0.0.1 alone, end by themselves, and assert nothing about time."""
