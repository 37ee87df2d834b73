"""OSC: an instrument that is played over Open Sound Control.

A datagram comes to an `inbox` and is read by `messages`; a `player` obeys it, by what `orders` say
it asks for, and tells every client of its `audience` what has changed, in the words of `protocol`,
`protocol_3` or `protocol_2017`, and of which time it is, by the client's own of the `clocks`. A
`server` does that behind one of the `ports`, and never waits; a `keeper` writes presets meanwhile,
a `meter` counts. `client` plays a running server from a script, and `latency` measures one.
"""
