"""Live: an instrument that answers controllers over Open Sound Control."""
