package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Figures;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.response.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What management must decide in one incident: first what is for sale, with amount and signer and
 * all that one signature buys, then for which duties nobody is bound.
 */
final class Decisions {
    private static final int SHOWN = 4;

    private final Texts texts;
    private final Language language;
    private final Figures figures;
    private final List<String> all = new ArrayList<>();

    Decisions(Board.Incident incident, Texts texts, Figures figures) {
        this.texts = texts;
        this.language = texts.language();
        this.figures = figures;
        incident.sales().forEach(sale -> all.add(sold(sale)));
        incident.duties().stream()
                .filter(duty -> !duty.state().equals("done") && !duty.binds())
                .filter(duty -> Sales.offer(duty).isEmpty())
                .forEach(duty -> all.add(unbound(duty)));
    }

    /** The one to take first, in one line. */
    String first() {
        return all.isEmpty()
                ? texts.say("status.no-decision")
                : texts.say("status.decide", all.getFirst());
    }

    /** The others; the last line says how many are left out. */
    List<String> others() {
        List<String> shown = new ArrayList<>(all.stream().skip(1).limit(SHOWN).toList());
        if (all.size() > 1 + SHOWN) {
            shown.add(texts.say("status.more", all.size() - 1 - SHOWN));
        }
        return shown;
    }

    private String sold(Board.Sale sale) {
        List<String> duties =
                sale.duties().stream().map(duty -> duty.name().in(language)).distinct().toList();
        return offer(sale.offer())
                + texts.say("status.buys", duties.size(), String.join(comma(), duties));
    }

    private String comma() {
        return language == Language.JA ? "、" : ", ";
    }

    private String unbound(Board.DutyLine duty) {
        List<String> assets = duty.assetNames().stream().map(asset -> asset.in(language)).toList();
        return texts.say(
                duty.isUnableNow() ? "status.unable" : "status.nobody",
                duty.name().in(language),
                String.join(comma(), assets),
                duty.headline().in(language));
    }

    private String offer(Board.RungLine rung) {
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
