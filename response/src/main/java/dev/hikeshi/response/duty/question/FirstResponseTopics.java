package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.contract.Subcontractor;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.Phase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who stops it first: who acts, who phones whom, what must come before. */
final class FirstResponseTopics {
    private static final Set<Verb> STOPS =
            EnumSet.of(
                    Verb.ISOLATE,
                    Verb.DISABLE_ACCOUNT,
                    Verb.BLOCK_ADDRESS,
                    Verb.QUARANTINE_FILE,
                    Verb.SHUT_DOWN);
    private static final Set<Phase> ALARM = EnumSet.of(Phase.DETECT, Phase.CONTAIN);
    private static final Set<Phase> INCIDENT =
            EnumSet.of(
                    Phase.DETECT, Phase.CONTAIN, Phase.INVESTIGATE, Phase.ERADICATE, Phase.RECOVER);
    private static final SortedSet<DutyId> FIRST_ACTS =
            FollowUpTopics.known(
                    "isolate_endpoint", "isolate_server", "disable_account", "block_address");
    private final Reading reading;

    private FirstResponseTopics(Reading reading) {
        this.reading = reading;
    }

    static void read(Reading reading) {
        FirstResponseTopics topics = new FirstResponseTopics(reading);
        topics.responder();
        topics.whomWeCall();
        topics.whomTheyCall();
        reading.doing(c -> Reading.modes(c).contains(Mode.WITH_CONSENT)).forEach(topics::fallback);
        topics.release();
        topics.gates();
        topics.subcontractors();
    }

    private void responder() {
        List<Clause> alarm = reading.plain.stream().filter(c -> reading.in(c, ALARM)).toList();
        List<Clause> stop =
                alarm.stream().filter(c -> reading.in(c, EnumSet.of(Phase.CONTAIN))).toList();
        List<Clause> about = alarm.isEmpty() ? reading.serving(INCIDENT) : alarm;
        if (!about.isEmpty()) {
            List<Clause> read = stop.isEmpty() ? about : stop;
            reading.add(
                    Topic.FIRST_RESPONDER,
                    "",
                    !stop.isEmpty(),
                    read,
                    stop.isEmpty() ? FIRST_ACTS : Reading.duties(stop),
                    reading.assets(read),
                    Reading.HOURS_A_YEAR,
                    new Words(
                            "攻撃を検知したとき、端末の隔離・アカウントの停止・通信の遮断は、貴社と当社のどちらが行いますか。夜間・休日も同じですか。",
                            "When an attack is seen, who isolates machines, disables accounts and"
                                    + " blocks traffic: you or we? Is it the same at night and on"
                                    + " holidays?"));
        }
    }

    private void whomWeCall() {
        boolean contacts = reading.provider().map(p -> !p.contacts().isEmpty()).orElse(false);
        List<Clause> doing = reading.doing();
        List<Clause> open =
                contacts ? List.of() : doing.stream().filter(c -> c.channels().isEmpty()).toList();
        if (!doing.isEmpty()) {
            reading.point(
                    Topic.WHOM_WE_CALL,
                    open.isEmpty(),
                    open.isEmpty() ? doing : open,
                    new Words(
                            "緊急時の電話番号と受付時間、つながらないときの次の連絡先をお示しください。当社で連絡してよい人に制限はありますか。",
                            "Which number do we call in an emergency, at which hours, and whom next"
                                    + " when nobody answers? May anybody of us call?"));
        }
    }

    private void whomTheyCall() {
        List<Clause> calling =
                reading.doing(
                        c ->
                                Reading.names(c, "notify_company")
                                        || Reading.modes(c).contains(Mode.WITH_CONSENT)
                                        || Reading.modes(c).contains(Mode.ON_REQUEST));
        List<Clause> open = calling.stream().filter(c -> c.consent().people().isEmpty()).toList();
        if (!calling.isEmpty()) {
            List<Clause> about = open.isEmpty() ? calling : open;
            reading.point(
                    Topic.WHOM_THEY_CALL,
                    open.isEmpty(),
                    about,
                    CompanyWords.fill(
                            new Words(
                                    "{0}について、当社の誰に、どの順で、何回、何分おきに電話しますか。依頼・同意できるのは誰として登録されていますか。",
                                    "{0}: whom of us do you phone, in what order, how often, how many"
                                            + " minutes apart? Who is registered as entitled to ask or"
                                            + " consent?"),
                            reading.words.duties(Reading.duties(about))));
        }
    }

    private void fallback(Clause clause) {
        reading.point(
                Topic.CONSENT_FALLBACK,
                clause.id(),
                clause.consent().fallback() != null,
                List.of(clause),
                CompanyWords.fill(
                        new Words(
                                "{0}（条項 {1}）で、同意を求めて誰も応答しないとき、貴社は実施しますか、待ちますか。何回、何分試したあとですか。",
                                "{0} (clause {1}): when nobody answers your request for consent, do you"
                                        + " act or wait? After how many calls and minutes?"),
                        reading.words.duties(clause.duties()),
                        Words.same(clause.id())));
    }

    private void release() {
        List<Clause> stops = reading.doing(this::stops);
        SortedSet<String> releasing = new TreeSet<>();
        reading.about("release_asset").forEach(c -> releasing.addAll(reading.assets(List.of(c))));
        List<Clause> open =
                stops.stream()
                        .filter(c -> c.release() == null)
                        .filter(c -> !releasing.containsAll(reading.assets(List.of(c))))
                        .toList();
        if (!stops.isEmpty()) {
            List<Clause> about = open.isEmpty() ? stops : open;
            reading.point(
                    Topic.RELEASE,
                    open.isEmpty(),
                    about,
                    CompanyWords.fill(
                            new Words(
                                    "{0}で止めたものは、誰が、何を確認して、いつ解除しますか。当社だけで解除できますか。夜間・休日も受け付けますか。",
                                    "Who releases what {0} has stopped, after checking what, and when?"
                                            + " May we release it ourselves? Also at night and on"
                                            + " holidays?"),
                            reading.words.duties(Reading.duties(about))));
        }
    }

    private boolean stops(Clause clause) {
        return clause.duties().stream()
                .flatMap(duty -> reading.known.find(duty).stream())
                .map(Duty::verb)
                .anyMatch(verb -> verb != null && STOPS.contains(verb));
    }

    private void gates() {
        List<Clause> ordered =
                reading.plain.stream()
                        .filter(c -> !c.bought() || Reading.modes(c).contains(Mode.FOR_EXTRA_MONEY))
                        .toList();
        List<Clause> open = ordered.stream().filter(c -> c.gates().isEmpty()).toList();
        if (!ordered.isEmpty()) {
            List<Clause> about = open.isEmpty() ? ordered : open;
            reading.point(
                    Topic.GATES,
                    open.isEmpty(),
                    about,
                    CompanyWords.fill(
                            new Words(
                                    "{0}に着手する前に必要な書類（作業指示書、発注書、署名）と打合せ、着手までの時間をお示しください。夜間・休日に署名できないときは、どうなりますか。",
                                    "{0}: which papers (work order, purchase order, signature) and calls"
                                            + " come before you start, and how long does it take? What"
                                            + " happens when nobody can sign at night or on a holiday?"),
                            reading.words.duties(Reading.duties(about))));
        }
    }

    private void subcontractors() {
        List<Clause> doing = reading.doing();
        List<Subcontractor> firms = reading.contract.subcontractors();
        if (doing.isEmpty()) {
            return;
        }
        reading.point(
                Topic.SUBCONTRACTORS,
                !firms.isEmpty(),
                doing,
                new Words(
                        "再委託先はありますか。社名、任せる作業、夜間の担当かどうか、責任を負うのは誰かをお示しください。無い場合は「無い」とご回答ください。",
                        "Who else does the work for you? Please name the firms, their work and hours,"
                                + " and who answers for them. If there is none, please say so."));
        boolean written =
                firms.stream().anyMatch(Subcontractor::needsConsent)
                        || doing.stream()
                                .flatMap(c -> c.gates().stream())
                                .anyMatch(g -> g.kind() == Gate.Kind.DATA_HANDOVER_CONSENT);
        reading.point(
                Topic.DATA_HANDOVER,
                written,
                doing,
                new Words(
                        "当社のログ・検体・端末の複製は、誰に、どの国へ渡りますか。渡す前に当社の同意が必要ですか。同意が夜間に得られないとき、調査は止まりますか。",
                        "To whom and to which country do our logs, samples and disk images go? Is our"
                                + " consent needed first, and does the work stop when nobody can give it"
                                + " at night?"));
    }
}
