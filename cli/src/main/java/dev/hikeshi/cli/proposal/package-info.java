/**
 * The way in for somebody who has an offer on the desk and no file at all: {@code hikeshi proposal
 * new} asks what the offer says and how the company stands, and writes what {@code hikeshi decide}
 * reads.
 *
 * <p>A {@link dev.hikeshi.cli.proposal.Field} is one question with its default; {@link
 * dev.hikeshi.cli.proposal.Answers} are all of them, checked; {@link
 * dev.hikeshi.cli.proposal.Draft} turns them into what fills the templates of {@code
 * archetypes/start}.
 *
 * <p>Example: {@code hikeshi proposal new --cost-monthly 50万 --promise pcs --defaults}.
 *
 * <p>Limits: a draft knows one business function, one office, yen and round figures. What nobody
 * answered is marked as assumed in the file; what the offer says is taken at its word.
 */
@NullMarked
package dev.hikeshi.cli.proposal;

import org.jspecify.annotations.NullMarked;
