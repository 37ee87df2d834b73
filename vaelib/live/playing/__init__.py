"""Playing: from keys, controllers and dials to the voices of every tick.

Whatever is played becomes `events`: notes, raw MIDI, moves of the dials, settings. A `performance`
obeys them and says once a tick which voices sound, and how:

    performance = Performance(instrument)
    performance.obey(Set("attack_s", 0.05))
    performance.obey(Midi(0x90, 60, 100), 0.25)  # a quarter of a tick after its beginning
    playing = performance.tick()
    for voice in playing.voices:  # one for each of `keyboard.N_SLOTS` slots, or None
        ...  # voice.z, voice.hz, voice.level, voice.pan

A tick lasts `keyboard.TICK_S`. A voice stays in its slot while it sounds; a slot is empty for at
least one tick before another voice takes it. What a front end shows of the settings, their ranges
and meanings, stands in `parameters.PARAMETERS`; `performance.values` holds their values, and
`performance.z` the dials. Wrong events are refused with a ValueError of one sentence and change
nothing. The same events at the same ticks give the same voices: so a session is its events.

`keyboard` decides which note sounds in which slot, `envelope` how it rises and falls, `midi` what
bytes mean, `modulators` move dials slowly, `tuning` gives keys other pitches, and notes may follow
`gestures`. A `performer` makes the sound, `sessions` keep what was played, and `midi_file` reads
what others wrote. `mono` plays one note at a time, as the first sessions did (`mono_sessions`).
Nothing here waits for anything.
"""
