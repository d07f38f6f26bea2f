package dev.hikeshi.cli.incident;

import dev.hikeshi.response.Language;
import dev.hikeshi.response.Words;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What staff must not use: what is in bad hands or may be, and what somebody gave notice of. Groups
 * are named as people call them, with the machines meant.
 */
final class Untouchable {
    private static final int SHOWN = 12;

    private final Language language;
    private final SortedMap<String, TreeSet<String>> groups = new TreeMap<>();

    Untouchable(Board board, Language language) {
        this.language = language;
        for (Board.Incident incident : board.incidents()) {
            incident.scope().stream().filter(Untouchable::isHurt).forEach(this::add);
            for (Board.NoticeLine notice : incident.notices()) {
                notice.hosts().forEach(host -> noticed(incident, host));
            }
        }
    }

    /** One line; a dash when there is nothing. */
    String text() {
        if (groups.isEmpty()) {
            return "-";
        }
        String shown =
                groups.entrySet().stream()
                        .limit(SHOWN)
                        .map(group -> named(group.getKey(), group.getValue()))
                        .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
        return groups.size() > SHOWN ? shown + " +" + (groups.size() - SHOWN) : shown;
    }

    private static String named(String group, SortedSet<String> hosts) {
        String some = hosts.stream().limit(SHOWN).collect(Collectors.joining(", "));
        String all = hosts.size() > SHOWN ? some + " +" + (hosts.size() - SHOWN) : some;
        return group.isEmpty() ? all : all.isEmpty() ? group : group + " (" + all + ")";
    }

    private static boolean isHurt(Board.ScopeLine scope) {
        return scope.state().equals("compromised") || scope.state().equals("suspect");
    }

    private void add(Board.ScopeLine scope) {
        Words name = scope.groupName();
        boolean listed = !scope.group().startsWith("unlisted:");
        boolean host = !scope.asset().equals(scope.group());
        TreeSet<String> hosts =
                groups.computeIfAbsent(listed ? name.in(language) : "", none -> new TreeSet<>());
        if (host) {
            hosts.add(shortName(scope.asset()));
        }
    }

    /** People say pc-07 where logs say pc-07.corp; what was cleared since may be used again. */
    private void noticed(Board.Incident incident, String host) {
        Optional<Board.ScopeLine> known =
                incident.scope().stream()
                        .filter(
                                one ->
                                        one.asset().equals(host)
                                                || one.asset().startsWith(host + "."))
                        .findFirst();
        if (known.isEmpty()) {
            groups.computeIfAbsent("", none -> new TreeSet<>()).add(host);
        } else if (!known.get().state().equals("clear")) {
            add(known.get());
        }
    }

    /** Nobody calls a machine by its domain; an address stays whole. */
    private static String shortName(String host) {
        boolean named = host.indexOf('.') > 0 && !Character.isDigit(host.charAt(0));
        return named ? host.substring(0, host.indexOf('.')) : host;
    }
}
