package dev.hikeshi.decision.replay;

import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The answers of the kernel that an incident may need, for one company.
 *
 * @param triages who looks at an alert, by the group's place
 * @param isolations who isolates the group's machines, by its place
 * @param vpn who shuts the door
 * @param account who disables an account
 * @param scope who finds the other footholds
 * @param restore who restores
 * @param office who of ours commands
 */
record Plans(
        Desk desk,
        ZoneId zone,
        List<Desk.Plan> triages,
        List<Desk.Plan> isolations,
        Desk.Plan vpn,
        Desk.Plan account,
        Desk.Plan scope,
        Desk.Plan restore,
        Desk.Plan office) {

    static Plans of(Company company, Landscape land, Instant from) {
        Desk desk = new Desk(company, from);
        List<Desk.Plan> triages = new ArrayList<>();
        List<Desk.Plan> isolations = new ArrayList<>();
        for (AssetGroup group : land.groups) {
            triages.add(desk.plan("triage_alert", group.id()));
            isolations.add(desk.plan(Replay.isolation(group), group.id()));
        }
        String[] gateways =
                company.groups().stream()
                        .filter(group -> group.kind() == AssetGroup.Kind.NETWORK)
                        .map(AssetGroup::id)
                        .toArray(String[]::new);
        String[] servers =
                land.groups.stream()
                        .filter(group -> group.kind() == AssetGroup.Kind.SERVER)
                        .map(AssetGroup::id)
                        .limit(1)
                        .toArray(String[]::new);
        return new Plans(
                desk,
                company.zone(),
                triages,
                isolations,
                desk.plan("close_vpn", gateways),
                desk.plan("disable_account"),
                desk.plan("determine_scope"),
                desk.plan("restore_from_backup", servers),
                desk.plan("command_incident"));
    }

    Desk.Plan triage(int place) {
        return triages.get(place);
    }

    Desk.Plan isolate(int place) {
        return isolations.get(place);
    }
}
