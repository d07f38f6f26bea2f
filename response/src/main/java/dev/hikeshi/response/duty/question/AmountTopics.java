package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Meter;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.duty.Phase;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How much, for how much money, and what was only said. */
final class AmountTopics {
    private static final Set<Phase> LONG_WORK =
            EnumSet.of(Phase.INVESTIGATE, Phase.ERADICATE, Phase.RECOVER);
    private final Reading reading;

    private AmountTopics(Reading reading) {
        this.reading = reading;
    }

    static void read(Reading reading) {
        AmountTopics topics = new AmountTopics(reading);
        topics.quantity();
        reading.contract.meters().forEach(topics::meter);
        reading.plain.stream().filter(AmountTopics::isSold).forEach(topics::price);
        reading.clauses.stream()
                .filter(c -> c.vague() == null && !Reading.isPlain(c))
                .forEach(topics::talk);
    }

    private void quantity() {
        List<Clause> work = reading.doing(c -> reading.in(c, LONG_WORK));
        List<Clause> open = work.stream().filter(c -> c.meter() == null).toList();
        if (!work.isEmpty()) {
            List<Clause> about = open.isEmpty() ? work : open;
            reading.point(
                    Topic.QUANTITY,
                    open.isEmpty(),
                    about,
                    CompanyWords.fill(
                            new Words(
                                    "{0}に、時間数・台数・件数の上限はありますか。上限に達したら作業を止めますか。",
                                    "Is there a limit of hours, machines or cases for {0}? Do you stop"
                                            + " when it is reached?"),
                            reading.words.duties(Reading.duties(about))));
        }
    }

    private void meter(Meter meter) {
        List<Clause> about =
                reading.plain.stream().filter(c -> meter.id().equals(c.meter())).toList();
        Words name = CompanyWords.amount(meter.included(), meter.unit());
        reading.point(
                Topic.METER_DEBITS,
                meter.id(),
                !meter.debits().ja().isBlank(),
                about,
                CompanyWords.fill(
                        new Words(
                                "枠「{0}」は何によって減りますか（電話、移動、報告書の作成、待ち時間を含みますか）。切り上げの単位と、残りの確認方法もお示しください。",
                                "What uses up the allowance of {0} (calls, travel, writing reports,"
                                        + " waiting)? What is the rounding, and where do we see what is"
                                        + " left?"),
                        name));
        reading.point(
                Topic.OVERAGE,
                meter.id(),
                meter.overage() != null,
                about,
                CompanyWords.fill(
                        new Words(
                                "枠「{0}」を使い切ったあとも続けて依頼できますか。その単価、最低料金、承認の手順をお示しください。",
                                "Can we go on when the allowance of {0} is used up? At what unit price"
                                        + " and minimum, and who must approve it?"),
                        name));
    }

    private static boolean isSold(Clause clause) {
        return !clause.bought() || Reading.modes(clause).contains(Mode.FOR_EXTRA_MONEY);
    }

    private void price(Clause clause) {
        boolean sold = clause.price() != null || overage(clause);
        reading.point(
                Topic.PRICE,
                clause.id(),
                sold,
                List.of(clause),
                CompanyWords.fill(
                        new Words(
                                "{0}（条項 {1}）を当日に依頼する場合の単価、最低料金、夜間・休日の割増、出張費、税、上限額、着手までの日数をお示しください。",
                                "{0} (clause {1}): if we order it on the day, what are unit price,"
                                        + " minimum, surcharge at night and on holidays, travel, tax,"
                                        + " ceiling and lead time?"),
                        reading.words.duties(clause.duties()),
                        Words.same(clause.id())));
    }

    private boolean overage(Clause clause) {
        return reading.contract.meters().stream()
                .anyMatch(m -> m.id().equals(clause.meter()) && m.overage() != null);
    }

    /** A promise that is not in writing. */
    private void talk(Clause clause) {
        Words said =
                clause.text().ja().isBlank()
                        ? reading.words.duties(clause.duties())
                        : clause.text();
        reading.point(
                Topic.TALK,
                clause.id(),
                false,
                List.of(clause),
                CompanyWords.fill(
                        new Words(
                                "{0}{2}を{3}について{4}という理解で正しいか、書面でご回答ください。",
                                "{0} Is it right that for {3} the provider {4} ({2})? Please"
                                        + " answer in writing."),
                        source(clause, said),
                        said,
                        reading.words.duties(clause.duties()),
                        reading.words.groups(reading.assets(List.of(clause))),
                        CompanyWords.mode(clause.mode())));
    }

    /** From where we have it: what we only assume was said by nobody. */
    private static Words source(Clause clause, Words said) {
        Evidence last =
                clause.evidence().stream().max(Comparator.comparing(Evidence::on)).orElse(null);
        if (last == null || last.kind() == Evidence.Kind.ASSUMED) {
            return new Words(
                    "当社は「" + said.ja() + "」と理解していますが、書面を持っていません。",
                    "As we understand it, without having it in writing: \"" + said.en() + "\".");
        }
        if (last.kind() == Evidence.Kind.OUR_UNANSWERED_MINUTES) {
            return new Words(
                    last.on() + " の当社の議事録に「" + said.ja() + "」とありますが、ご返事をいただいていません。",
                    "Our minutes of "
                            + last.on()
                            + ", not answered yet, say: \""
                            + said.en()
                            + "\".");
        }
        return new Words(
                last.on() + " に" + last.by() + "から「" + said.ja() + "」と伺っています。",
                "On " + last.on() + " by " + last.by() + ": \"" + said.en() + "\".");
    }
}
