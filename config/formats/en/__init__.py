"""How English readers of this site write dates."""
