"""Datasets: the sounds that the models learn from, and the factors that made them."""
