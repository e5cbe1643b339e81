"""Pages that cost little to fill in: templates compiled a language, and its texts made HTML, once."""
