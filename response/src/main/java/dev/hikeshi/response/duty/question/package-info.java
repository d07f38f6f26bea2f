/**
 * What a contract leaves open, and what to ask the provider.
 *
 * <p>{@link dev.hikeshi.response.duty.question.FourQuestions} reads one contract against the four
 * questions that every contract must answer: how far it goes, who stops the attack, what comes
 * afterwards, and when it is safe. {@link dev.hikeshi.response.duty.question.Questions} adds the
 * questions behind vague words and behind expectations that no contract holds up, puts them in
 * order of what hangs on them, and knows how each stands by the {@link
 * dev.hikeshi.response.duty.question.Answers} received. {@link
 * dev.hikeshi.response.duty.question.Warnings} and {@link
 * dev.hikeshi.response.duty.question.Contradictions} tell what is suspicious in the paper itself.
 *
 * <pre>{@code
 * Questions questions = Questions.of(company, answers, now);
 * questions.open().getFirst().text().ja();
 * Judgement.byProvider(questions, answers, today);
 * }</pre>
 *
 * <p>Limits: only what the company file says is read, never the paper itself; a topic counts as
 * answered when a clause speaks of it, whatever the answer is worth.
 */
@NullMarked
package dev.hikeshi.response.duty.question;

import org.jspecify.annotations.NullMarked;
