"""Synthesis: from decoded spectra to sound, by engines that follow partials and those of 2017."""
