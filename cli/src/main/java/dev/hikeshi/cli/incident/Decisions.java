package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Figures;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.response.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What management must decide in one incident: first what is for sale, with amount and signer and
 * all that one signature buys, then for which duties nobody is bound.
 */
final class Decisions {
    private static final int SHOWN = 4;

    private final Texts texts;
    private final Language language;
    private final Figures figures;
    private final Map<String, List<String>> sales = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();

    Decisions(Board.Incident incident, Texts texts, Figures figures) {
        this.texts = texts;
        this.language = texts.language();
        this.figures = figures;
        incident.duties().stream()
                .filter(duty -> !duty.state().equals("done") && !duty.binds())
                .forEach(this::sort);
    }

    private void sort(Board.DutyLine duty) {
        Optional<Board.RungLine> sale =
                duty.ladder().stream()
                        .filter(rung -> rung.answer().equals("ForExtraMoney"))
                        .findFirst();
        String name = duty.name().in(language);
        sale.ifPresentOrElse(
                rung -> sales.computeIfAbsent(sale(rung), none -> new ArrayList<>()).add(name),
                () -> open.add(unbound(duty, name)));
    }

    /** The one to take first, in one line. */
    String first() {
        if (!sales.isEmpty()) {
            return texts.say("status.decide", sold(sales.entrySet().iterator().next()));
        }
        return open.isEmpty()
                ? texts.say("status.no-decision")
                : texts.say("status.decide", open.getFirst());
    }

    /** The others; the last line says how many are left out. */
    List<String> others() {
        List<String> all = new ArrayList<>();
        sales.entrySet().forEach(sale -> all.add(sold(sale)));
        all.addAll(open);
        List<String> rest = all.isEmpty() ? all : all.subList(1, all.size());
        List<String> shown = new ArrayList<>(rest.stream().limit(SHOWN).toList());
        if (rest.size() > SHOWN) {
            shown.add(texts.say("status.more", rest.size() - SHOWN));
        }
        return shown;
    }

    private String sold(Map.Entry<String, List<String>> sale) {
        List<String> duties = sale.getValue().stream().distinct().toList();
        return sale.getKey()
                + texts.say("status.buys", duties.size(), String.join(comma(), duties));
    }

    private String comma() {
        return language == Language.JA ? "、" : ", ";
    }

    private String unbound(Board.DutyLine duty, String name) {
        List<String> assets = duty.assetNames().stream().map(asset -> asset.in(language)).toList();
        boolean unable = duty.first().answer().equals("UnableNow");
        return texts.say(
                unable ? "status.unable" : "status.nobody",
                name,
                String.join(comma(), assets),
                duty.headline().in(language));
    }

    private String sale(Board.RungLine rung) {
        String price =
                rung.price() == null ? texts.say("status.no-price") : figures.money(rung.price());
        String clause = rung.clause() == null ? "-" : rung.clause();
        String seller = rung.bearerName().in(language);
        if (rung.signerName() == null) {
            return texts.say("status.buy-unsigned", seller, price, clause);
        }
        String signer = rung.signerName().in(language);
        return rung.signerReachableFrom() == null
                ? texts.say("status.buy-unreachable", seller, price, clause, signer)
                : texts.say(
                        "status.buy",
                        seller,
                        price,
                        clause,
                        signer,
                        figures.timeAndDistance(rung.signerReachableFrom()));
    }
}
