package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.finding.RuleTitles;
import dev.hikeshi.forensics.Spread;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.closure.ClosureCheck;
import dev.hikeshi.response.closure.Criterion;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.HostSelection;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.containment.ContainmentPlan;
import dev.hikeshi.response.duty.LegalClock;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.Notice;
import dev.hikeshi.response.incident.Sighting;
import dev.hikeshi.response.scope.AssetState;
import dev.hikeshi.response.scope.RunningLoss;
import dev.hikeshi.response.scope.ScopeBoard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Draws the board of the incidents as they stand. */
final class BoardMaker {
    private final Inputs inputs;
    private final Company company;
    private final HostSelection selection;
    private final Happenings happenings;
    private final Map<String, Spread> spreads;
    private final Names names;
    private final DutyLines duties;

    BoardMaker(
            Inputs inputs,
            HostSelection selection,
            Map<String, Spread> spreads,
            Happenings happenings) {
        this.inputs = inputs;
        this.company = inputs.company();
        this.selection = selection;
        this.happenings = happenings;
        this.spreads = Map.copyOf(spreads);
        this.names = new Names(company);
        this.duties = new DutyLines(company, names, inputs.now());
    }

    Board board(Collection<Incident> all, Board.Evidence evidence) {
        List<Incident> worstFirst = new ArrayList<>(all);
        worstFirst.sort(
                Comparator.comparing(Incident::closed)
                        .thenComparing(Incident::severity, Comparator.reverseOrder())
                        .thenComparing(incident -> incident.firstSeen().orElse(Instant.MAX))
                        .thenComparing(Incident::id));
        return new Board(
                company.name(),
                company.zone(),
                inputs.now(),
                worstFirst.stream().map(this::incident).toList(),
                evidence);
    }

    private Board.Incident incident(Incident incident) {
        Instant knownAt = incident.knownAt().orElse(inputs.now());
        List<Board.EntryLine> entry = entry(incident);
        ScopeLines scope =
                new ScopeLines(
                        company,
                        incident,
                        Objects.requireNonNull(spreads.get(incident.id())),
                        inputs.now());
        List<Board.DutyLine> lines = duties.of(incident);
        return new Board.Incident(
                incident.id(),
                incident.closed(),
                incident.severity(),
                knownAt,
                knownBecause(incident),
                incident.firstSeen().orElse(null),
                incident.lastSeen().orElse(null),
                Summary.of(incident, names, happenings),
                incident.sightings().stream().map(BoardMaker::found).toList(),
                incident.notices().stream().map(this::notice).toList(),
                lines,
                Calls.of(company, names, inputs.now(), lines),
                scope.lines(),
                scope.domainsLost(),
                scope.asks(),
                entry,
                LegalClock.of(company, knownAt, incident.facts()).stream()
                        .map(this::clock)
                        .toList(),
                RunningLoss.of(company, incident, inputs.now()),
                containment(incident),
                ClosureCheck.of(incident).unmet().stream().map(Criterion::text).toList(),
                limits(incident));
    }

    private Words knownBecause(Incident incident) {
        return incident.notices().stream()
                .min(Comparator.comparing(Notice::knownAt))
                .map(
                        first ->
                                new Words(
                                        "最初の連絡: " + by(first).ja(),
                                        "the first notice, by " + by(first).en()))
                .orElse(
                        new Words(
                                "連絡の記録が無いため、この実行の時刻",
                                "no notice is recorded, so the time of this run"));
    }

    /** Nothing was contained by the machine so far: it only evaluates. */
    private List<Board.ContainmentLine> containment(Incident incident) {
        return ContainmentPlan.of(company, incident, 0, inputs.now()).stream()
                .map(plan -> new Board.ContainmentLine(plan.sentence(), plan.allowed()))
                .toList();
    }

    private Words by(Notice notice) {
        return names.bearer(notice.by());
    }

    private Board.NoticeLine notice(Notice notice) {
        return new Board.NoticeLine(
                notice.at(), by(notice), notice.text(), List.copyOf(notice.hosts()));
    }

    private static Board.FoundLine found(Sighting sighting) {
        return new Board.FoundLine(
                sighting.ruleId(),
                sighting.title(),
                new Words(
                        RuleTitles.of(Language.JA, sighting.ruleId(), sighting.title()),
                        sighting.title()),
                sighting.severity(),
                sighting.host(),
                sighting.count(),
                sighting.first(),
                sighting.last(),
                sighting.file(),
                sighting.recordId());
    }

    private List<Board.EntryLine> entry(Incident incident) {
        List<Board.EntryLine> lines = new ArrayList<>();
        TreeMap<String, Spread.Entry> distinct = new TreeMap<>();
        for (Spread.Entry entry : Objects.requireNonNull(spreads.get(incident.id())).entry()) {
            if (incident.scope().containsKey(entry.reached())
                    || incident.hosts().contains(entry.to())) {
                distinct.putIfAbsent(entry.from() + entry.account() + entry.at(), entry);
            }
        }
        distinct.values().forEach(entry -> lines.add(line(entry)));
        if (lines.isEmpty()) {
            lines.add(
                    new Board.EntryLine(
                            "",
                            "not_found",
                            null,
                            new Words(
                                    "不明。VPN 装置・ファイアウォール・メールのログがあれば判断できる",
                                    "not known; the logs of VPN gateway, firewall and mail would settle it")));
        }
        return lines;
    }

    private static Board.EntryLine line(Spread.Entry entry) {
        String certainty = entry.certainty().name().toLowerCase(Locale.ROOT);
        Words text =
                entry.vpn()
                        ? new Words(
                                entry.from()
                                        + " から "
                                        + entry.to()
                                        + " への VPN(利用者 "
                                        + entry.account()
                                        + ")、続いて "
                                        + entry.reached(),
                                "VPN from "
                                        + entry.from()
                                        + " to "
                                        + entry.to()
                                        + " as "
                                        + entry.account()
                                        + ", then "
                                        + entry.reached())
                        : new Words(
                                entry.from()
                                        + " から "
                                        + entry.to()
                                        + " へのログオン("
                                        + entry.account()
                                        + ")",
                                "logon from "
                                        + entry.from()
                                        + " to "
                                        + entry.to()
                                        + " as "
                                        + entry.account());
        return new Board.EntryLine(entry.from(), certainty, entry.at(), text);
    }

    private Board.ClockLine clock(LegalClock clock) {
        Words who =
                company.people().stream()
                        .filter(
                                person ->
                                        person.holds()
                                                .contains(
                                                        new dev.hikeshi.response.DutyId(
                                                                clock.duty())))
                        .map(Person::id)
                        .findFirst()
                        .map(names::person)
                        .orElse(new Words("会社ファイルに担当者がいない", "nobody is named in the company file"));
        Words condition = clock.condition();
        Words because = clock.startsBecause();
        return new Board.ClockLine(
                clock.law(),
                name(clock.law()),
                clock.starts(),
                condition == null
                        ? because
                        : new Words(
                                because.ja() + "、" + condition.ja(),
                                because.en() + "; " + condition.en()),
                clock.dueFrom(),
                clock.due(),
                who);
    }

    private static Words name(String law) {
        return law.equals("APPI-PRELIM")
                ? new Words("個人情報保護委員会への速報", "Personal data authority, preliminary report")
                : new Words("個人情報保護委員会への確報", "Personal data authority, final report");
    }

    private List<Words> limits(Incident incident) {
        List<Words> limits = new ArrayList<>();
        long unlisted =
                incident.hosts().stream().filter(host -> selection.groupOf(host).isEmpty()).count();
        if (unlisted > 0) {
            limits.add(
                    new Words(
                            unlisted + " 台は会社ファイルに無い。すべての機器を対象とする契約だけが届き、損失は不明。",
                            unlisted
                                    + (unlisted == 1 ? " host is" : " hosts are")
                                    + " not in the company file: only contracts over all hosts reach "
                                    + (unlisted == 1 ? "it, and its" : "them, and their")
                                    + " loss is unknown."));
        }
        long unseen =
                ScopeBoard.of(company, incident).stream()
                        .filter(entry -> entry.state() == AssetState.NOT_OBSERVED)
                        .count();
        if (unseen > 0) {
            limits.add(
                    new Words(
                            unseen + " 件は確認できていない。ログが無い、またはログだけでは問題なしと言えない。",
                            unseen
                                    + (unseen == 1 ? " asset was" : " assets were")
                                    + " not observed: no log, or logs that do not prove that "
                                    + (unseen == 1 ? "it is" : "they are")
                                    + " clear."));
        }
        if (!incident.tried().isEmpty()) {
            String tried = String.join(", ", incident.tried());
            limits.add(
                    new Words(
                            "試されただけで、ログオンの記録が無いアカウント(無効化の対象ではない): " + tried,
                            "Accounts that were only tried, with no logon on record; not to be disabled: "
                                    + tried));
        }
        limits.add(
                new Words(
                        "ルールが見つけなかったことは、安全であることを意味しない。",
                        "What the rules did not find is not thereby safe."));
        return limits;
    }
}
