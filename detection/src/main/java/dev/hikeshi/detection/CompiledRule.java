package dev.hikeshi.detection;

/** A loaded rule: what it says about itself, and what it looks for. */
record CompiledRule(Rule rule, Detection detection) {}
