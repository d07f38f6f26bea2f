package dev.hikeshi.decision.replay;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.BusinessFunction;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Control;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What an intruder finds: the company's groups, what they carry and what protects them. */
final class Landscape {
    /** The groups that an intruder can stand on, in the order of their ids. */
    final List<AssetGroup> groups;

    final List<Function> functions;
    final Protection protection;
    final boolean personalData;
    private final long[] keys;

    /** A business function. */
    static final class Function {
        private final double lossPerDay;
        private final int[] needs;

        private Function(double lossPerDay, int[] needs) {
            this.lossPerDay = lossPerDay;
            this.needs = needs;
        }

        /** What a day of standstill costs. */
        double lossPerDay() {
            return lossPerDay;
        }

        /** True when something that it needs is among these. */
        boolean needs(boolean[] places) {
            for (int place : needs) {
                if (places[place]) {
                    return true;
                }
            }
            return false;
        }

        /** True when something that it needs was taken and not lost. */
        boolean needsCleaning(double[] taken, boolean[] lost) {
            for (int place : needs) {
                if (taken[place] < Double.POSITIVE_INFINITY && !lost[place]) {
                    return true;
                }
            }
            return false;
        }
    }

    Landscape(Company company) {
        this.groups =
                company.groups().stream()
                        .filter(Landscape::isGround)
                        .sorted(Comparator.comparing(AssetGroup::id))
                        .toList();
        Map<String, AssetGroup> byId = new HashMap<>();
        company.groups().forEach(group -> byId.put(group.id(), group));
        List<Function> all = new ArrayList<>();
        for (BusinessFunction function : company.functions()) {
            double loss = function.lossPerDay().amount().doubleValue();
            all.add(new Function(loss, needs(function.needs(), byId)));
        }
        this.functions = List.copyOf(all);
        this.keys = groups.stream().mapToLong(group -> Key.named(group.id())).toArray();
        this.protection = Protection.of(company.controls());
        this.personalData = !"no".equals(company.personalData());
    }

    private static boolean isGround(AssetGroup group) {
        return switch (group.kind()) {
            case ENDPOINT, SERVER, DIRECTORY, BACKUP, OTHER -> true;
            case NETWORK, CLOUD, MOBILE -> false;
        };
    }

    private int[] needs(List<String> direct, Map<String, AssetGroup> byId) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(direct);
        while (!open.isEmpty()) {
            String id = open.pop();
            AssetGroup group = byId.get(id);
            if (group != null && seen.add(id)) {
                open.addAll(group.dependsOn());
            }
        }
        return IntStream.range(0, groups.size())
                .filter(place -> seen.contains(groups.get(place).id()))
                .toArray();
    }

    int size() {
        return groups.size();
    }

    /** The part of a draw's address that stands for a place. */
    long key(int place) {
        return keys[place];
    }

    AssetGroup.Kind kind(int place) {
        return groups.get(place).kind();
    }

    /** True when a sensor runs there and reports. */
    boolean isWatched(int place) {
        AssetGroup group = groups.get(place);
        boolean reports = !"no".equals(group.facts().get("agent_healthy"));
        return group.tools().contains("edr") && reports;
    }

    /** True when copies of that backup are out of an intruder's reach. */
    boolean isOffline(int place) {
        return "yes".equals(groups.get(place).facts().get("offline_copy"))
                || protection.offlineBackup();
    }

    /**
     * How far the controls reach.
     *
     * @param vpnMfa share of VPN accounts with a second factor
     * @param rdpMfa the same for remote desktops
     * @param mailMfa the same for mail
     * @param keys share of people with hardware keys
     * @param passwords share of people with a password manager
     * @param patching share of devices that are patched promptly
     * @param block share of watched machines on which the EDR blocks
     * @param offlineBackup true when some copy is offline
     * @param restoreTested true when a restore was tried
     */
    record Protection(
            double vpnMfa,
            double rdpMfa,
            double mailMfa,
            double keys,
            double passwords,
            double patching,
            double block,
            boolean offlineBackup,
            boolean restoreTested) {

        static Protection of(List<Control> controls) {
            Map<String, String> values = new HashMap<>();
            controls.forEach(control -> values.put(control.id(), control.value()));
            double all = share(values.get("mfa_share"));
            return new Protection(
                    Math.max(all, share(values.get("vpn_mfa"))),
                    Math.max(all, share(values.get("rdp_mfa"))),
                    Math.max(all, share(values.get("mail_mfa"))),
                    share(values.get("hardware_keys")),
                    share(values.get("password_manager")),
                    share(values.get("prompt_patching")),
                    share(values.get("edr_mode")),
                    share(values.get("offline_backup")) > 0,
                    share(values.get("restore_tested")) > 0);
        }

        /** A share, {@code yes} or {@code block}; anything else is none. */
        private static double share(@org.jspecify.annotations.Nullable String value) {
            if (value == null) {
                return 0;
            }
            if (value.equals("yes") || value.equals("block")) {
                return 1;
            }
            try {
                double number =
                        value.endsWith("%")
                                ? Double.parseDouble(value.substring(0, value.length() - 1)) / 100
                                : Double.parseDouble(value);
                return Math.clamp(number, 0, 1);
            } catch (NumberFormatException e) {
                return 0;
            }
        }
    }
}
