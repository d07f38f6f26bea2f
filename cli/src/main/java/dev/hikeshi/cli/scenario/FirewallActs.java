package dev.hikeshi.cli.scenario;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a FortiGate writes as {@code key=value} syslog. VPN events are told apart by {@code action},
 * which is the same in all versions of the maker's log reference; {@code logid} is not.
 */
final class FirewallActs {
    static final List<Kind> KINDS =
            List.of(
                    Kind.of(
                            "vpn_up",
                            "host user from country tunnel",
                            "group session",
                            FirewallActs::up),
                    Kind.of(
                            "vpn_down",
                            "host user from country tunnel",
                            "group session sent received minutes",
                            FirewallActs::down),
                    Kind.of("vpn_fail", "host user from country", "reason", FirewallActs::fail),
                    Kind.of(
                            "traffic",
                            "host from to port",
                            "service policy sent received country action seconds from_interface to_interface",
                            FirewallActs::traffic),
                    Kind.of(
                            "firewall_event",
                            "host subtype description",
                            "level user message fields",
                            FirewallActs::event));

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("'date='uuuu-MM-dd 'time='HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx", Locale.ROOT);
    private static final String LOG = "fortigate.log";

    private FirewallActs() {}

    private static void up(Step step, Stage stage) {
        long tunnel = tunnel(step, stage);
        write(
                step,
                stage,
                step.at().minusMillis(900),
                vpn(step, "0101039424", "SSL VPN tunnel up", "tunnel-up", "ssl-web", tunnel)
                        + " reason=\"login successfully\" msg=\"SSL tunnel established\"");
        write(
                step,
                stage,
                step.at(),
                vpn(step, "0101039947", "SSL VPN tunnel up", "tunnel-up", "ssl-tunnel", tunnel)
                        + " tunnelip=%s reason=\"tunnel established\" msg=\"SSL tunnel established\""
                                .formatted(step.text("tunnel")));
    }

    private static void down(Step step, Stage stage) {
        int minutes = step.parameters().number("minutes", 60);
        write(
                step,
                stage,
                step.at(),
                vpn(
                                step,
                                "0101039948",
                                "SSL VPN tunnel down",
                                "tunnel-down",
                                "ssl-tunnel",
                                tunnel(step, stage))
                        + " tunnelip=%s duration=%d sentbyte=%s rcvdbyte=%s reason=\"N/A\" msg=\"SSL tunnel shutdown\""
                                .formatted(
                                        step.text("tunnel"),
                                        minutes * 60,
                                        step.text("sent", "48211733"),
                                        step.text("received", "9120441")));
    }

    private static void fail(Step step, Stage stage) {
        write(
                step,
                stage,
                step.at(),
                vpn(step, "0101039426", "SSL VPN login fail", "ssl-login-fail", "ssl-web", 0)
                                .replace("level=\"information\"", "level=\"alert\"")
                        + " reason=\"%s\" msg=\"SSL user failed to logged in\""
                                .formatted(step.text("reason", "sslvpn_login_permission_denied")));
    }

    private static String vpn(
            Step step, String id, String description, String action, String type, long tunnel) {
        return ("logid=\"%s\" type=\"event\" subtype=\"vpn\" level=\"information\" vd=\"root\" logdesc=\"%s\""
                        + " action=\"%s\" tunneltype=\"%s\" tunnelid=%d remip=%s srccountry=\"%s\" user=\"%s\" group=\"%s\" dst_host=\"N/A\"")
                .formatted(
                        id,
                        description,
                        action,
                        type,
                        tunnel,
                        step.text("from"),
                        step.text("country"),
                        step.text("user"),
                        step.text("group", "ssl-vpn-users"));
    }

    private static void traffic(Step step, Stage stage) {
        String from = stage.address(step.text("from"));
        String to = stage.address(step.text("to"));
        Draw draw = stage.draw(step, from + to);
        write(
                step,
                stage,
                step.at(),
                ("logid=\"0000000013\" type=\"traffic\" subtype=\"forward\" level=\"notice\" vd=\"root\""
                                + " srcip=%s srcport=%d srcintf=\"%s\" dstip=%s dstport=%s dstintf=\"%s\" srccountry=\"Reserved\" dstcountry=\"%s\""
                                + " sessionid=%d proto=6 action=\"%s\" policyid=%s service=\"%s\" duration=%s sentbyte=%s rcvdbyte=%s")
                        .formatted(
                                from,
                                draw.between(49_152, 65_000),
                                step.text("from_interface", "internal"),
                                to,
                                step.text("port"),
                                step.text("to_interface", "wan1"),
                                step.text("country", "Reserved"),
                                draw.between(100_000, 9_000_000),
                                step.text("action", "close"),
                                step.text("policy", "12"),
                                step.text("service", "HTTPS"),
                                step.text("seconds", "31"),
                                step.text("sent", "5120"),
                                step.text("received", "20480")));
    }

    private static void event(Step step, Stage stage) {
        StringBuilder line = new StringBuilder();
        line.append(
                "logid=\"0100044546\" type=\"event\" subtype=\"%s\" level=\"%s\" vd=\"root\" logdesc=\"%s\""
                        .formatted(
                                step.text("subtype"),
                                step.text("level", "information"),
                                step.text("description")));
        for (Map.Entry<String, String> field : step.parameters().map("fields").entrySet()) {
            line.append(" %s=\"%s\"".formatted(field.getKey(), field.getValue()));
        }
        line.append(
                " user=\"%s\" msg=\"%s\""
                        .formatted(
                                step.text("user", "admin"),
                                step.text("message", step.text("description"))));
        write(step, stage, step.at(), line.toString());
    }

    /** The tunnel's number: up and down of one session share it. */
    private static long tunnel(Step step, Stage stage) {
        return stage.draw(
                        step.scope()
                                + step.text("session", step.text("user"))
                                + step.text("tunnel"))
                .between(100_000_000, 2_000_000_000);
    }

    private static void write(Step step, Stage stage, Instant at, String rest) {
        Host host = stage.host(step);
        ZonedDateTime local = at.atZone(stage.zone());
        String head =
                "%s devname=\"%s\" devid=\"%s\" eventtime=%d000000 tz=\"%s\" "
                        .formatted(
                                CLOCK.format(local),
                                host.computer(),
                                host.serial(),
                                at.toEpochMilli(),
                                OFFSET.format(local));
        stage.recorder().line(host, LOG, at, head + rest);
    }
}
