package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Texts;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.scope.RunningLoss;
import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the outputs of one run show.
 *
 * @param company the company's name
 * @param zone the zone that times are shown in
 * @param now the time of the run
 * @param incidents worst first, then by first sight
 * @param evidence what the run rests on
 */
public record Board(
        Words company, ZoneId zone, Instant now, List<Incident> incidents, Evidence evidence) {
    public Board {
        incidents = List.copyOf(incidents);
    }

    /**
     * What was read, and what of it counts: only what was recorded up to the time of the run.
     *
     * @param logs false: no logs were given, only notices
     * @param events number of events up to the time of the run
     * @param damaged number of damages
     * @param findings number of findings of every level up to the time of the run
     * @param laterRecords number of events after it, of which nothing is used
     * @param laterFindings number of findings in them
     */
    public record Evidence(
            boolean logs,
            long events,
            long damaged,
            long findings,
            long laterRecords,
            long laterFindings) {

        /** One line for what was read, one for what was left out. */
        List<String> lines(Texts texts) {
            List<String> lines = new ArrayList<>();
            lines.add(
                    logs
                            ? texts.say("board.read", events, findings, damaged)
                            : texts.say("board.no-logs"));
            lines.addAll(missing(texts));
            return lines;
        }

        /** What lies after the time of the run, if anything does. */
        List<String> missing(Texts texts) {
            return laterRecords == 0
                    ? List.of()
                    : List.of(texts.say("board.later", laterFindings, laterRecords));
        }
    }

    /**
     * One incident.
     *
     * @param severity the worst of its findings and notices
     * @param knownAt when the company knew: the earliest notice, else the time of the run
     * @param knownBecause why that is the time
     * @param firstSeen time of the earliest finding; null: no finding has a time
     * @param lastSeen time of the latest
     * @param summary what happened, at most five lines in time order
     * @param calls whom to reach next, in order of time, ourselves first
     * @param closed whether it was closed; its duties are done, and it is shown last
     * @param closure criteria for declaring it safe that are not met
     * @param limits what cannot be said, and what would settle it
     */
    public record Incident(
            String id,
            boolean closed,
            Severity severity,
            Instant knownAt,
            Words knownBecause,
            @Nullable Instant firstSeen,
            @Nullable Instant lastSeen,
            List<Line> summary,
            List<FoundLine> findings,
            List<NoticeLine> notices,
            List<DutyLine> duties,
            List<Call> calls,
            List<ScopeLine> scope,
            List<LostDomain> domainsLost,
            List<AskLine> asks,
            List<EntryLine> entry,
            List<ClockLine> clocks,
            RunningLoss loss,
            List<ContainmentLine> containment,
            List<Words> closure,
            List<Words> limits) {
        public Incident {
            summary = List.copyOf(summary);
            findings = List.copyOf(findings);
            notices = List.copyOf(notices);
            duties = List.copyOf(duties);
            calls = List.copyOf(calls);
            scope = List.copyOf(scope);
            domainsLost = List.copyOf(domainsLost);
            asks = List.copyOf(asks);
            entry = List.copyOf(entry);
            clocks = List.copyOf(clocks);
            containment = List.copyOf(containment);
            closure = List.copyOf(closure);
            limits = List.copyOf(limits);
        }

        /** What can be bought, the most urgent first. */
        public List<Sale> sales() {
            return Sales.of(duties);
        }

        /** Its first sign: the earliest finding, else when the company knew. */
        public Instant began() {
            return firstSeen == null ? knownAt : firstSeen;
        }

        /** The assets that something speaks against, worst first. */
        public List<ScopeLine> concerned() {
            return scope.stream()
                    .filter(
                            line ->
                                    line.state().equals("compromised")
                                            || line.state().equals("suspect"))
                    .toList();
        }

        /** What people call an asset of the scope: a group of which no host is known has a name. */
        public Words called(String asset) {
            return scope.stream()
                    .filter(line -> line.asset().equals(asset) && line.group().equals(asset))
                    .map(ScopeLine::groupName)
                    .findFirst()
                    .orElse(Words.same(asset));
        }
    }

    /** One line of the summary. */
    public record Line(@Nullable Instant at, Words text) {}

    /** Matches of one rule on one host, together; {@code name} is the title for people. */
    public record FoundLine(
            String ruleId,
            String title,
            Words name,
            Severity severity,
            String host,
            long count,
            @Nullable Instant first,
            @Nullable Instant last,
            String file,
            long recordId) {}

    /**
     * What one signature buys: the open duties that nobody is bound to and that one seller offers
     * under one clause.
     *
     * @param offer the candidate who sells, as the most urgent of the duties shows it
     * @param duties all that is bought, the most urgent first
     */
    public record Sale(RungLine offer, List<DutyLine> duties) {
        public Sale {
            duties = List.copyOf(duties);
        }
    }

    /**
     * Whom to reach, when, and for what.
     *
     * @param at when they answer first, not before now
     * @param who {@code provider:ID} or {@code person:ID}; null: whoever reads this, with their own
     *     hands
     * @param way how to reach them; null: nobody needs to be reached
     * @param tasks what to ask of them, the most urgent first
     */
    public record Call(
            Instant at, @Nullable String who, Words name, @Nullable Words way, List<Words> tasks) {
        public Call {
            tasks = List.copyOf(tasks);
        }
    }

    /** What somebody told us, of which hosts. */
    public record NoticeLine(Instant at, Words by, String text, List<String> hosts) {
        public NoticeLine {
            hosts = List.copyOf(hosts);
        }
    }

    /**
     * One duty and who must do it.
     *
     * @param action what a person can do now
     * @param assets ids of the asset groups, or {@code unlisted:HOST}
     * @param assetNames the same for people
     * @param targets accounts or addresses that it is about; none: it is about the hosts
     * @param state raised, asked, claimed, done, failed or overdue
     * @param doneBy who did it and by what proof; null: not known to be done
     * @param binds whether the first rung obliges anybody
     * @param headline the answer in one sentence
     * @param until when any of it changes; null: never in sight
     * @param ladder every candidate, best first
     * @param whyNot the others, each with its reasons
     */
    public record DutyLine(
            String duty,
            Words name,
            Words action,
            List<String> assets,
            List<Words> assetNames,
            List<String> hosts,
            List<String> targets,
            Severity severity,
            String state,
            @Nullable Words doneBy,
            boolean binds,
            Words headline,
            @Nullable Instant until,
            List<RungLine> ladder,
            List<WhyNot> whyNot) {
        public DutyLine {
            assets = List.copyOf(assets);
            assetNames = List.copyOf(assetNames);
            hosts = List.copyOf(hosts);
            targets = List.copyOf(targets);
            ladder = List.copyOf(ladder);
            whyNot = List.copyOf(whyNot);
        }

        /** Key of the sign that says how it stands, by the best candidate's answer. */
        public String sign() {
            if (binds) {
                return state.equals("overdue") ? "sign.overdue" : "sign.binds";
            }
            return "sign." + first().answer();
        }

        /** The hosts, accounts or addresses that it is about. */
        public List<String> about() {
            return targets.isEmpty() ? hosts : targets;
        }

        /** Whether it is open, and nobody who is bound to it can be reached now. */
        public boolean isOurs() {
            return !state.equals("done") && (!binds || !first().ready());
        }

        /** Whether somebody is in charge who cannot act now. */
        public boolean isUnableNow() {
            return !binds && first().answer().equals("UnableNow");
        }

        /** The best candidate. */
        public RungLine first() {
            return ladder.getFirst();
        }
    }

    /**
     * One candidate.
     *
     * @param answer the rung's type name
     * @param bearer {@code provider:ID}, {@code person:ID}, {@code machine}; null: nobody
     * @param by deadline; null: none can be given
     * @param byDefault true: no clause promises the time, it is the duty's default
     * @param channel how to reach the bearer now; null: not written anywhere
     * @param contacts every way to reach the bearer, with when it is answered
     * @param ready whether one of these ways is answered now and the work can begin now
     * @param price what it costs now; null: nothing beyond what is paid
     * @param perUnit price a unit; null: none
     * @param clause {@code contract/clause}; null: not from a contract
     * @param signer who can sign; null: nobody needs to, or nobody can
     * @param signerReachableFrom from when; null with a signer: not in sight
     * @param details gates, hours left, customer duties, conditions
     */
    public record RungLine(
            String answer,
            @Nullable String bearer,
            Words bearerName,
            @Nullable Instant by,
            boolean byDefault,
            @Nullable Words channel,
            List<Words> contacts,
            boolean ready,
            @Nullable Money price,
            @Nullable Words perUnit,
            @Nullable String clause,
            @Nullable String signer,
            @Nullable Words signerName,
            @Nullable Instant signerReachableFrom,
            List<Words> reasons,
            List<Words> details) {
        public RungLine {
            contacts = List.copyOf(contacts);
            reasons = List.copyOf(reasons);
            details = List.copyOf(details);
        }

        /** Whether the ways to reach them say more than the one that is best now. */
        public boolean hasWays() {
            return contacts.size() > 1 || (!contacts.isEmpty() && !ready);
        }

        /** The reasons that the headline does not say already. */
        public List<Words> more() {
            return answer.equals("UnableNow") ? List.of() : reasons;
        }
    }

    /** Somebody who might be thought to owe the duty, and why not. */
    public record WhyNot(String who, Words name, @Nullable String clause, List<Words> reasons) {
        public WhyNot {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * State of one asset.
     *
     * @param asset the host, or a group of which no host is known
     * @param group the group's id, or {@code unlisted:HOST}
     * @param groupName the same for people
     * @param why what shows it, the decisive reason first
     * @param evidence the records behind it
     * @param logs what was read of it, with first and last record
     * @param missing what is not in evidence
     * @param collect what to collect next
     */
    public record ScopeLine(
            String asset,
            String group,
            Words groupName,
            String state,
            @Nullable Instant since,
            List<Words> why,
            List<Origin> evidence,
            List<LogLine> logs,
            List<Words> missing,
            List<Words> collect) {
        public ScopeLine {
            why = List.copyOf(why);
            evidence = List.copyOf(evidence);
            logs = List.copyOf(logs);
            missing = List.copyOf(missing);
            collect = List.copyOf(collect);
        }
    }

    /** A log that was read: its first and last record, and how many. */
    public record LogLine(String name, Instant from, Instant to, long records) {}

    /** An AD domain of which every account counts as stolen. */
    public record LostDomain(String domain, Instant since, Words text) {}

    /** What to collect next, from which assets, the worst first. */
    public record AskLine(String wanted, List<String> assets, Words text) {
        public AskLine {
            assets = List.copyOf(assets);
        }
    }

    /** Where the attacker may have come in. */
    public record EntryLine(String from, String certainty, @Nullable Instant at, Words text) {}

    /** A deadline set by law. */
    public record ClockLine(
            String law,
            Words name,
            Instant starts,
            Words startsBecause,
            Instant dueFrom,
            Instant due,
            Words who) {}

    /** What the containment policy would do. */
    public record ContainmentLine(Words text, boolean allowed) {}
}
