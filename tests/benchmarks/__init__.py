"""Speed against peers and against the machine's own peak; run by ``make bench``."""
