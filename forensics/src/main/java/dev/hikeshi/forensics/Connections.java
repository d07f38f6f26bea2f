package dev.hikeshi.forensics;

import java.util.Map;

/** Outgoing connections, kept when they go to a port by which machines are taken over. */
final class Connections {

    private static final Map<String, Edge.Method> PORTS =
            Map.of(
                    "22", Edge.Method.CONNECTION,
                    "135", Edge.Method.WMI,
                    "139", Edge.Method.SMB,
                    "445", Edge.Method.SMB,
                    "1433", Edge.Method.CONNECTION,
                    "3389", Edge.Method.RDP,
                    "5985", Edge.Method.WINRM,
                    "5986", Edge.Method.WINRM);

    private Connections() {}

    static void out(Seen seen, Spot spot, String from, String to, String port, String account) {
        Addresses.parse(from)
                .filter(Addresses::namesMachine)
                .ifPresent(
                        own ->
                                seen.claims.add(
                                        Addresses.text(own),
                                        AddressClaims.Proof.OWN_CONNECTION,
                                        spot.host(),
                                        spot.host(),
                                        spot.at()));
        Edge.Method method = PORTS.get(port);
        boolean inside =
                Addresses.parse(to)
                        .filter(Addresses::namesMachine)
                        .filter(Addresses::isPrivate)
                        .isPresent();
        if (method != null && inside) {
            seen.steps.add(
                    new Seen.Step(
                            Seen.Side.OUT,
                            spot.host(),
                            to,
                            "",
                            account,
                            method,
                            Edge.Strength.CONTACTED,
                            ""),
                    spot.at(),
                    spot.origin());
        }
    }
}
