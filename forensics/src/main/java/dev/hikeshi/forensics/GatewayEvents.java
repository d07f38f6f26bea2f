package dev.hikeshi.forensics;

import java.time.Duration;
import java.util.Locale;

/** What a FortiGate says about VPN sessions; keyed on {@code action}, not on {@code logid}. */
final class GatewayEvents {

    private final Seen seen;

    GatewayEvents(Seen seen) {
        this.seen = seen;
    }

    void accept(Spot spot) {
        switch (spot.text("action").toLowerCase(Locale.ROOT)) {
            case "tunnel-up" -> up(spot);
            case "tunnel-down" -> down(spot);
            case "ssl-login-fail" -> step(spot, Edge.Strength.ATTEMPT);
            default -> {}
        }
    }

    private void up(Spot spot) {
        step(spot, Edge.Strength.AUTHENTICATED);
        String inside = inside(spot);
        if (!inside.isEmpty()) {
            seen.tunnels.up(
                    spot.host(), user(spot), outside(spot), inside, spot.at(), spot.origin());
        }
    }

    private void down(Spot spot) {
        String inside = inside(spot);
        if (!inside.isEmpty()) {
            String seconds = spot.text("duration");
            boolean number = seconds.matches("\\d{1,9}");
            Duration lasted = number ? Duration.ofSeconds(Long.parseLong(seconds)) : Duration.ZERO;
            seen.tunnels.down(
                    spot.host(),
                    user(spot),
                    outside(spot),
                    inside,
                    spot.at(),
                    lasted,
                    spot.origin());
        }
    }

    private static String user(Spot spot) {
        return spot.text("user").toLowerCase(Locale.ROOT);
    }

    private static String outside(Spot spot) {
        return spot.address("remip");
    }

    private static String inside(Spot spot) {
        return spot.parsed("tunnelip")
                .filter(Addresses::namesMachine)
                .map(Addresses::text)
                .orElse("");
    }

    private void step(Spot spot, Edge.Strength strength) {
        if (!outside(spot).isEmpty()) {
            seen.steps.add(
                    new Seen.Step(
                            Seen.Side.IN,
                            spot.host(),
                            outside(spot),
                            "",
                            spot.account("", "user"),
                            Edge.Method.VPN,
                            strength,
                            ""),
                    spot.at(),
                    spot.origin());
        }
    }
}
