"""What people read who review the rules: decision tables, rows, and whose outcome changes."""
