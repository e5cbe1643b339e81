"""Benchmarks: programs that start an instance on this computer, send it requests, and print figures.

They use 127.0.0.1 only, end by themselves, and assert nothing about time."""
