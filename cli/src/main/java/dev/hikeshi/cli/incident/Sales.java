package dev.hikeshi.cli.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups what is for sale by the signature that buys it. */
final class Sales {
    private record Signature(
            Optional<String> signer, Optional<String> seller, Optional<String> clause) {}

    private Sales() {}

    /** The sales among these duties, in their order. */
    static List<Board.Sale> of(List<Board.DutyLine> duties) {
        Map<Signature, List<Board.DutyLine>> sold = new LinkedHashMap<>();
        for (Board.DutyLine duty : duties) {
            offer(duty)
                    .map(Sales::signature)
                    .ifPresent(
                            one -> sold.computeIfAbsent(one, none -> new ArrayList<>()).add(duty));
        }
        return sold.values().stream()
                .map(all -> new Board.Sale(offer(all.getFirst()).orElseThrow(), all))
                .toList();
    }

    /** Who would do an open duty for money, where nobody is bound to it. */
    static Optional<Board.RungLine> offer(Board.DutyLine duty) {
        return duty.state().equals("done") || duty.binds()
                ? Optional.empty()
                : duty.ladder().stream()
                        .filter(rung -> rung.answer().equals("ForExtraMoney"))
                        .findFirst();
    }

    private static Signature signature(Board.RungLine offer) {
        return new Signature(
                Optional.ofNullable(offer.signer()),
                Optional.ofNullable(offer.bearer()),
                Optional.ofNullable(offer.clause()));
    }
}
