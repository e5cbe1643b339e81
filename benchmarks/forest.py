"""How well a random forest guesses about people it has not seen. Needs what requirements-watch.txt names."""

from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import StratifiedKFold, cross_val_score


def accuracy(rows: list[list[float]], truth: list[bool]) -> float:
    """The share of right guesses over five folds: each fifth is guessed by a forest grown from the others."""
    forest = RandomForestClassifier(n_estimators=200, min_samples_leaf=2, random_state=1, n_jobs=2)
    folds = StratifiedKFold(5, shuffle=True, random_state=1)
    return float(cross_val_score(forest, rows, truth, cv=folds).mean())
