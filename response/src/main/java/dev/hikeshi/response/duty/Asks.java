package dev.hikeshi.response.duty;

import dev.hikeshi.response.Verb;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.contract.Mode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who of us can ask a provider, or give the consent it needs. */
final class Asks {
    private final Paper paper;
    private final Setting setting;

    Asks(Paper paper) {
        this.paper = paper;
        this.setting = paper.setting;
    }

    /** Who may ask or consent, and who of them can now; what hinders is added to the reasons. */
    Asking asking(Mode mode, List<Reason> reasons) {
        List<Colleague> may = may(mode);
        List<String> ids = new ArrayList<>(may.size());
        List<String> canNow = new ArrayList<>(may.size());
        for (Colleague one : may) {
            ids.add(one.id());
            if (setting.spell(one).open()) {
                canNow.add(one.id());
            }
        }
        Instant from = from(may);
        if (ids.isEmpty()) {
            reasons.add(Reason.of(ReasonCode.NOBODY_MAY_ASK));
        } else if (canNow.isEmpty()) {
            reasons.add(Reason.of(ReasonCode.NOBODY_TO_ASK_NOW).when(from));
        }
        return new Asking(
                ids,
                canNow,
                paper.clause.consent().form(),
                from,
                paper.clause.consent().fallback());
    }

    private List<Colleague> may(Mode mode) {
        if (!paper.clause.consent().people().isEmpty()) {
            return paper.reading.askers;
        }
        return mode == Mode.ON_REQUEST ? setting.people() : setting.assets.mayAct(Verb.CONSENT);
    }

    private @Nullable Instant from(List<Colleague> may) {
        Setting.Reach first = setting.firstOf(may);
        return first == null ? null : first.from();
    }

    /** When the channel is answered; one that never opens does not hold anybody up. */
    Moment channelOpen(List<Reason> reasons) {
        Hours hours = paper.channel == null ? null : paper.channel.hours();
        if (hours == null) {
            return new Moment(setting.now, true);
        }
        Instant next = setting.spell(hours).nextOpen(setting.now);
        Instant opens = next == null ? setting.now : next;
        if (opens.isAfter(setting.now)) {
            reasons.add(Reason.of(ReasonCode.CHANNEL_CLOSED).when(opens));
        }
        return Moment.notBefore(opens, setting.now);
    }
}
