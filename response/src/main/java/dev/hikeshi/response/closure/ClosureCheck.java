package dev.hikeshi.response.closure;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.duty.DutyCatalogue;
import dev.hikeshi.response.duty.Facts;
import dev.hikeshi.response.incident.DutyState;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.RaisedDuty;
import dev.hikeshi.response.scope.AssetState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The written criteria for declaring an incident over, and which of them are not met.
 *
 * <p>They follow what NIST CSF 2.0 asks of the end of a recovery (RC.RP-03, RC.RP-05, RC.RP-06) and
 * the orders of work of NCSC, CISA and Microsoft: the way in is known, no asset is left unexamined,
 * exposed credentials are replaced, backups are verified before use. The wording is ours.
 *
 * @param criteria all of them, in the order in which they are worked off
 */
public record ClosureCheck(List<Criterion> criteria) {

    /** Duties that go on after the declaration, or are the declaration. */
    private static final Set<String> AFTERWARDS =
            Set.of("declare_safe", "prevent_recurrence", "claim_remedy", "report_regulator_final");

    private static final Words NOT_ANSWERED =
            new Words("誰もまだ答えていない", "nobody has answered this yet");

    public ClosureCheck {
        criteria = List.copyOf(criteria);
    }

    /** Every criterion for one incident as it stands. */
    public static ClosureCheck of(Incident incident) {
        return new ClosureCheck(
                List.of(
                        factsKnown(incident),
                        wayInKnown(incident),
                        dutiesDone(incident),
                        assetsClear(incident),
                        clearIsProven(incident),
                        credentialsReplaced(incident),
                        backupsVerified(incident)));
    }

    /** Those that are not met. */
    public List<Criterion> unmet() {
        return criteria.stream().filter(criterion -> !criterion.met()).toList();
    }

    /** True when a named person may declare the incident over. */
    public boolean mayDeclare() {
        return unmet().isEmpty();
    }

    /** The answer in one sentence. */
    public Words sentence() {
        int open = unmet().size();
        int all = criteria.size();
        return open == 0
                ? new Words(
                        "基準 " + all + " 件をすべて満たした。責任者が宣言できる",
                        "all " + all + " criteria are met: the person responsible may declare it")
                : new Words(
                        "安全とは言えない。基準 " + all + " 件のうち " + open + " 件を満たしていない",
                        "not safe: " + open + " of " + all + " criteria are not met");
    }

    private static Criterion factsKnown(Incident incident) {
        List<Words> missing = new ArrayList<>();
        for (String fact : List.of(Facts.CONFIRMED, Facts.PERSONAL_DATA, Facts.EXFILTRATION)) {
            if (!incident.facts().containsKey(fact)) {
                missing.add(Words.same(fact));
            }
        }
        return new Criterion(
                "facts_known",
                new Words(
                        "本物か、個人データが関わるか、持ち出しがあったかに答えがある",
                        "it is answered whether it is real, whether personal data is concerned and"
                                + " whether data left"),
                missing);
    }

    private static Criterion wayInKnown(Incident incident) {
        boolean known =
                incident.facts().containsKey("entry") || isDone(incident, "root_cause_analysis");
        return new Criterion(
                "way_in_known",
                new Words("侵入口が分かっている（分からなければまた起きる）", "the way in is known; else it happens again"),
                known ? List.of() : List.of(NOT_ANSWERED));
    }

    private static Criterion dutiesDone(Incident incident) {
        List<Words> missing =
                incident.duties().values().stream()
                        .filter(duty -> duty.state() != DutyState.DONE)
                        .filter(duty -> !AFTERWARDS.contains(duty.duty().id()))
                        .map(ClosureCheck::name)
                        .toList();
        return new Criterion(
                "every_duty_done",
                new Words("責務がすべて証拠付きで完了している", "every duty is done, with evidence"),
                missing);
    }

    private static Criterion assetsClear(Incident incident) {
        List<Words> missing = new ArrayList<>();
        TreeSet<String> assets = new TreeSet<>(incident.hosts());
        assets.addAll(incident.scope().keySet());
        for (String asset : assets) {
            AssetState state = state(incident, asset);
            if (state != AssetState.CLEAR) {
                missing.add(
                        new Words(
                                asset + ": " + state.words().ja(),
                                asset + ": " + state.words().en()));
            }
        }
        if (assets.isEmpty()) {
            missing.add(
                    new Words(
                            "調べた資産が一つもない。検知がないことは安全の証拠ではない",
                            "no asset was examined: no findings never means safe"));
        }
        return new Criterion(
                "every_asset_clear",
                new Words(
                        "関わった資産がすべて潔白（未観測は潔白ではない）",
                        "every asset concerned is clear; not observed is not clear"),
                missing);
    }

    private static Criterion clearIsProven(Incident incident) {
        List<Words> missing =
                incident.scope().entrySet().stream()
                        .filter(entry -> entry.getValue().state().equals(AssetState.CLEAR.id()))
                        .filter(entry -> entry.getValue().why().isEmpty())
                        .map(entry -> Words.same(entry.getKey()))
                        .toList();
        return new Criterion(
                "clear_is_proven",
                new Words(
                        "潔白とした資産のそれぞれに証拠の記録がある",
                        "for each clear asset it is recorded what shows it"),
                missing);
    }

    private static Criterion credentialsReplaced(Incident incident) {
        boolean answered =
                isDone(incident, "reset_credentials")
                        || "no".equals(incident.facts().get("incident.credentials_exposed"));
        return new Criterion(
                "credentials_replaced",
                new Words(
                        "漏れたおそれのあるパスワードと鍵を替えた、または漏れていないと確かめた",
                        "exposed passwords and keys are replaced, or it is shown that none were"),
                answered ? List.of() : List.of(NOT_ANSWERED));
    }

    private static Criterion backupsVerified(Incident incident) {
        boolean restoring =
                incident.duties().values().stream()
                        .anyMatch(duty -> duty.duty().id().equals("restore_from_backup"));
        boolean met = !restoring || isDone(incident, "verify_backup");
        return new Criterion(
                "backups_verified",
                new Words(
                        "復旧に使うバックアップを、使う前に検証した",
                        "backups were verified before anything was restored from them"),
                met ? List.of() : List.of(NOT_ANSWERED));
    }

    private static AssetState state(Incident incident, String asset) {
        Incident.ScopeState known = incident.scope().get(asset);
        return known == null
                ? AssetState.NOT_OBSERVED
                : AssetState.parse(known.state()).orElse(AssetState.NOT_OBSERVED);
    }

    private static boolean isDone(Incident incident, String duty) {
        List<RaisedDuty> raised =
                incident.duties().values().stream()
                        .filter(one -> one.duty().equals(new DutyId(duty)))
                        .toList();
        return !raised.isEmpty() && raised.stream().allMatch(one -> one.state() == DutyState.DONE);
    }

    private static Words name(RaisedDuty duty) {
        Words name =
                DutyCatalogue.find(duty.duty())
                        .map(found -> found.name())
                        .orElse(Words.same(duty.duty().id()));
        return duty.asset().isEmpty()
                ? name
                : new Words(
                        name.ja() + "（" + duty.asset() + "）",
                        name.en() + " (" + duty.asset() + ")");
    }
}
