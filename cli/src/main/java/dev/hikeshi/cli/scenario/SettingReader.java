package dev.hikeshi.cli.scenario;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what stands still: the domain, its hosts and its accounts. */
final class SettingReader {
    private final Faults faults;
    private final NoiseReader times;

    SettingReader(Faults faults, NoiseReader times) {
        this.faults = faults;
        this.times = times;
    }

    Domain domain(Block root) {
        Block block = root.block("domain");
        if (block == null) {
            return new Domain("", "", "S-1-5-21-0-0-0", "");
        }
        block.allowOnly(Set.of("netbios", "dns", "sid", "controller"));
        return new Domain(
                block.needText("netbios"),
                block.needText("dns"),
                block.needText("sid"),
                block.text("controller", ""));
    }

    Map<String, Host> hosts(Block root, Instant from, Instant until) {
        Map<String, Host> hosts = new LinkedHashMap<>();
        for (Block block : root.blocks("hosts")) {
            Host host = host(block, from, until);
            if (hosts.putIfAbsent(host.id(), host) != null) {
                faults.add(block.place("id"), "each host once", "'" + host.id() + "' again");
            }
        }
        return hosts;
    }

    private Host host(Block block, Instant from, Instant until) {
        block.allowOnly(
                Set.of(
                        "id",
                        "computer",
                        "address",
                        "serial",
                        "logs",
                        "not_audited",
                        "logs_from",
                        "logs_until",
                        "why"));
        String id = block.needText("id");
        return new Host(
                id,
                block.needText("computer"),
                block.needText("address"),
                block.text("serial", ""),
                logs(block),
                silent(block),
                block.has("logs_from") ? times.instant(block, "logs_from") : from,
                block.has("logs_until") ? times.instant(block, "logs_until") : until);
    }

    private Set<String> logs(Block block) {
        Set<String> logs = new TreeSet<>(block.texts("logs"));
        List<String> known = Source.logs();
        for (String log : logs) {
            if (!known.contains(log)) {
                faults.add(block.place("logs"), "logs out of " + known, "'" + log + "'");
            }
        }
        return logs;
    }

    private Set<Integer> silent(Block block) {
        Set<Integer> ids = new TreeSet<>();
        for (String text : block.texts("not_audited")) {
            try {
                ids.add(Integer.parseInt(text));
            } catch (NumberFormatException e) {
                faults.add(block.place("not_audited"), "event ids", "'" + text + "'");
            }
        }
        return ids;
    }

    Map<String, Account> accounts(Block root, Domain domain) {
        Map<String, Account> accounts = new TreeMap<>();
        for (Block block : root.blocks("accounts")) {
            block.allowOnly(Set.of("name", "rid", "admin", "why"));
            String name = block.needText("name");
            block.need("rid");
            int rid = block.parsed("rid", "a whole number", 0, Integer::parseInt);
            boolean admin = Boolean.parseBoolean(block.text("admin", "false"));
            Account account = new Account(name, domain.netbios(), domain.sid() + "-" + rid, admin);
            if (accounts.putIfAbsent(name, account) != null) {
                faults.add(block.place("name"), "each account once", "'" + name + "' again");
            }
        }
        return accounts;
    }
}
