package dev.hikeshi.cli.duty;

import static dev.hikeshi.cli.duty.Sheet.number;
import static dev.hikeshi.cli.duty.Sheet.text;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.duty.agreement.Disclaimed;
import dev.hikeshi.response.duty.agreement.PriceList;
import dev.hikeshi.response.duty.agreement.Split;
import dev.hikeshi.response.duty.agreement.WarrantyStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The views of what is agreed: prices outside, the split, disclaimers, warranties. */
final class AgreementSheets {
    private final Coverage coverage;
    private final Spoken spoken;

    AgreementSheets(Coverage coverage, Spoken spoken) {
        this.coverage = coverage;
        this.spoken = spoken;
    }

    private Sheet sheet(String id, String finding, List<List<Sheet.Entry>> rows) {
        return new Sheet(
                id,
                spoken.say("view." + id),
                finding,
                spoken.texts.list("view." + id + ".columns"),
                rows);
    }

    /** What it would cost on the day. */
    Sheet prices() {
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        long sold = 0;
        for (PriceList.Line line : PriceList.of(coverage.company(), coverage.now()).lines()) {
            sold += line.provider() == null ? 0 : 1;
            String seller =
                    line.provider() == null
                            ? spoken.say("view.nobody-sells")
                            : spoken.provider(line.provider());
            rows.add(
                    List.of(
                            text(spoken.duty(line.duty())),
                            text(spoken.groups(line.assets())),
                            text(seller),
                            text(price(line)),
                            text(money(line.minimum())),
                            text(spoken.figures.length(line.lead())),
                            text(gates(line)),
                            text(signer(line)),
                            number(line.hours()),
                            text(line.clause() == null ? "" : line.clause())));
        }
        return sheet("prices", spoken.say("view.prices.finding", rows.size(), sold), rows);
    }

    private String price(PriceList.Line line) {
        if (line.provider() == null) {
            return "";
        }
        if (line.cheapest() == null) {
            return spoken.say("view.no-price");
        }
        String least = money(line.cheapest());
        String most = money(line.dearest());
        return least.equals(most) ? least : least + " - " + most;
    }

    private String signer(PriceList.Line line) {
        if (line.provider() == null) {
            return "";
        }
        if (line.signer() == null) {
            return spoken.say("view.no-signer");
        }
        String who = spoken.bearers(List.of(new Bearer.OfPerson(line.signer())));
        return line.unsignedHours() == 0
                ? who
                : spoken.say("view.signer-absent", who, line.unsignedHours());
    }

    private String gates(PriceList.Line line) {
        return line.gates().stream()
                .map(kind -> spoken.say("gate." + kind))
                .collect(Collectors.joining(spoken.say("list.comma")));
    }

    private String money(@Nullable Money money) {
        return money == null ? "" : spoken.figures.money(money);
    }

    /** Who does what, to be signed by both sides. */
    Sheet split() {
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        for (Split.Row row : Split.of(coverage.company(), null, coverage.now()).rows()) {
            TreeMap<Split.Side, String> sides = new TreeMap<>();
            for (Split.Share share : row.shares()) {
                Split.Side side =
                        share.side() == Split.Side.ANOTHER ? Split.Side.PROVIDER : share.side();
                sides.merge(side, share(share), (a, b) -> a + "; " + b);
            }
            String ours =
                    sides.getOrDefault(Split.Side.US, "")
                            + sides.getOrDefault(Split.Side.MACHINE, "");
            rows.add(
                    List.of(
                            text(spoken.words(row.phase().words())),
                            text(spoken.duty(row.duty())),
                            text(spoken.groups(row.assets())),
                            text(sides.getOrDefault(Split.Side.PROVIDER, "")),
                            text(ours),
                            text(sides.getOrDefault(Split.Side.NOBODY, ""))));
        }
        return sheet("split", spoken.say("view.split.finding", rows.size()), rows);
    }

    private String share(Split.Share share) {
        String who = share.bearer() == null ? "" : spoken.bearers(List.of(share.bearer())) + " ";
        String time =
                share.within() == null || !share.promised()
                        ? ""
                        : spoken.say("view.within", spoken.figures.length(share.within()));
        String paper = share.clause() == null ? "" : " [" + share.clause() + "]";
        return who
                + spoken.say("answer." + share.answer())
                + spoken.say("view.hours-a-week", share.hours())
                + time
                + paper;
    }

    /** In which cases a promise is taken back. */
    Sheet disclaimers() {
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        for (Disclaimed one : Disclaimed.of(coverage.company(), coverage.now())) {
            String changes =
                    one.changes().stream().map(this::change).collect(Collectors.joining("; "));
            rows.add(
                    List.of(
                            text(one.contract() + "/" + one.disclaimer()),
                            text(spoken.say("scenario." + one.scenario())),
                            text(spoken.say("effect." + one.effect())),
                            text(spoken.words(one.text())),
                            number(one.changes().size()),
                            text(changes)));
        }
        return sheet("disclaimers", spoken.say("view.disclaimers.finding", rows.size()), rows);
    }

    private String change(Disclaimed.Change change) {
        String lost = change.timeLost() ? spoken.say("view.time-lost") : "";
        return spoken.duty(change.duty())
                + " ("
                + spoken.groups(change.assets())
                + "): "
                + spoken.say("answer." + change.before())
                + " -> "
                + spoken.say("answer." + change.after())
                + lost;
    }

    /** Whether money would come after a loss found now. */
    Sheet warranties() {
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        for (WarrantyStanding one :
                WarrantyStanding.of(
                        coverage.company(), List.of(), new TreeMap<>(), coverage.now())) {
            String by = one.fileBy() == null ? "" : spoken.figures.time(one.fileBy());
            rows.add(
                    List.of(
                            text(one.contract() + "/" + one.warranty()),
                            text(spoken.provider(one.provider())),
                            text(spoken.words(one.standing().words())),
                            text(spoken.words(one.why())),
                            text(money(one.cap())),
                            text(by)));
        }
        return sheet("warranties", spoken.say("view.warranties.finding", rows.size()), rows);
    }
}
