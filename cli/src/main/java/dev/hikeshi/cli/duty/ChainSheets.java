package dev.hikeshi.cli.duty;

import static dev.hikeshi.cli.duty.Sheet.number;
import static dev.hikeshi.cli.duty.Sheet.text;

import dev.hikeshi.response.duty.manual.Chain;
import dev.hikeshi.response.duty.manual.Link;
import dev.hikeshi.response.duty.manual.Manuals;
import dev.hikeshi.response.duty.manual.Round;
import dev.hikeshi.response.duty.manual.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The views of the chain of responsibility and of the work that comes back. */
final class ChainSheets {
    private final Spoken spoken;
    private final Manuals manuals;
    private final List<Chain> chains;

    ChainSheets(Coverage coverage, Spoken spoken, Manuals manuals) {
        this.spoken = spoken;
        this.manuals = manuals;
        this.chains = Chain.of(coverage.company(), coverage.now());
    }

    private Sheet sheet(String id, String finding, List<List<Sheet.Entry>> rows) {
        return new Sheet(
                id,
                spoken.say("view." + id),
                finding,
                spoken.texts.list("view." + id + ".columns"),
                rows);
    }

    /** Groups with the same content, one line for all of them. */
    private static <T> Map<T, List<String>> alike(
            List<Chain> chains, java.util.function.Function<Chain, T> what) {
        Map<T, List<String>> alike = new LinkedHashMap<>();
        chains.forEach(
                one ->
                        alike.computeIfAbsent(what.apply(one), x -> new ArrayList<>())
                                .add(one.group()));
        return alike;
    }

    /** Who holds which link. */
    Sheet chain() {
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        alike(chains, Chain::links)
                .forEach(
                        (links, groups) ->
                                links.forEach(
                                        link ->
                                                rows.add(
                                                        List.of(
                                                                text(spoken.groups(groups)),
                                                                text(
                                                                        spoken.words(
                                                                                link.role()
                                                                                        .words())),
                                                                text(holders(link)),
                                                                text(state(link))))));
        long open =
                chains.stream()
                        .flatMap(one -> one.links().stream())
                        .filter(link -> !link.isHeld())
                        .count();
        return sheet("chain", spoken.say("view.chain.finding", chains.size(), open), rows);
    }

    private String state(Link link) {
        return spoken.say(link.isHeld() ? "chain.held" : "chain.open");
    }

    private String holders(Link link) {
        return link.holders().isEmpty()
                ? spoken.say("chain.nobody")
                : link.holders().stream()
                        .map(this::holder)
                        .collect(Collectors.joining(spoken.say("list.comma")));
    }

    private String holder(Link.Holder holder) {
        String paper = holder.contract() == null ? "" : " [" + holder.contract() + "]";
        String until = holder.ends() == null ? "" : String.valueOf(holder.ends());
        String read = holder.said() ? "" : spoken.say("chain.read");
        return spoken.words(holder.name())
                + paper
                + spoken.say("chain.standing." + holder.standing(), until)
                + read;
    }

    /** Where it changes hands. */
    Sheet joints() {
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        int open = 0;
        for (Map.Entry<List<Run>, List<String>> one : alike(chains, Chain::runs).entrySet()) {
            Chain chain = new Chain(one.getValue().getFirst(), List.of(), one.getKey());
            int number = 0;
            for (Chain.Joint joint : chain.joints()) {
                number++;
                open += joint.isOpen() ? 1 : 0;
                rows.add(
                        List.of(
                                text(spoken.groups(one.getValue())),
                                number(number),
                                text(who(joint.before())),
                                text(step(joint.before().steps().getLast())),
                                text(spoken.say(joint.isOpen() ? "joint.open" : "joint.closed")),
                                text(who(joint.after())),
                                text(steps(joint.after()))));
            }
        }
        return sheet("joints", spoken.say("view.joints.finding", rows.size(), open), rows);
    }

    private String who(Run run) {
        return run.bearer() == null
                ? spoken.say("chain.nobody")
                : spoken.bearers(List.of(run.bearer()));
    }

    private String steps(Run run) {
        return run.steps().stream().map(this::step).collect(Collectors.joining("; "));
    }

    private String step(Run.Step step) {
        String paper = step.clause() == null ? "" : " [" + step.clause() + "]";
        String named =
                step.answer().startsWith("Owed") || step.named() == null
                        ? ""
                        : spoken.say(
                                "joint.named",
                                spoken.bearers(List.of(step.named())),
                                spoken.say("answer." + step.answer()));
        return spoken.duty(step.duty()) + paper + named;
    }

    /** What comes back, when it falls due, what is late. */
    Sheet rounds() {
        RoundTables tables = new RoundTables(spoken);
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        for (Round round : manuals.rounds()) {
            rows.add(tables.row(round).stream().map(Sheet::text).toList());
        }
        return new Sheet(
                "rounds",
                spoken.say("manual.rounds"),
                spoken.say("view.rounds.finding", rows.size(), manuals.late().size()),
                spoken.texts.list("manual.rounds.columns"),
                rows);
    }
}
