/**
 * The fire before the fire: a scenario file becomes the logs that it would have left.
 *
 * <p>A scenario names hosts, accounts, what ordinary people and machines do in a week ({@code
 * noise}), and what the intruder does ({@code story}). Both are written with the same words: a
 * {@link dev.hikeshi.cli.scenario.Step step} has a time, a kind (<i>logon</i>, <i>process</i>,
 * <i>service</i>, <i>vpn_up</i> ...) and parameters. {@link dev.hikeshi.cli.scenario.Stage} plays
 * the steps in order of time and writes down what each host would have written: one remote logon is
 * an event on the host, a ticket on the domain controller, and a logon id that later events carry.
 *
 * <pre>{@code
 * Scenario scenario = Scenario.read(Path.of("examples/aozora/scenario.yaml"));
 * scenario.writeLogs(Path.of("out/logs"));
 * scenario.writeJournal(Path.of("out/journal.jsonl"));
 * }</pre>
 *
 * <p>The same file gives the same bytes on every machine: chance comes from the seed in the file
 * and the name of what is drawn, never from a clock. Limits: fields follow Windows and FortiGate,
 * but a scenario proves nothing about real hosts; only the kinds listed in {@link
 * dev.hikeshi.cli.scenario.Kinds} exist, and {@code event} for all others.
 */
@NullMarked
package dev.hikeshi.cli.scenario;

import org.jspecify.annotations.NullMarked;
