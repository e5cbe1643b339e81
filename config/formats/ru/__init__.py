"""How Russian readers of this site write dates."""
