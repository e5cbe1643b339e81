"""The machine: compiles the rules into decision diagrams and reads findings and questions from them."""
