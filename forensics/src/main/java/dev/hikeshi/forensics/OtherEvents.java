package dev.hikeshi.forensics;

import java.util.Locale;

/** What the other Windows channels say about steps. */
final class OtherEvents {

    private final Seen seen;

    OtherEvents(Seen seen) {
        this.seen = seen;
    }

    void accept(Spot spot, String channel, int id) {
        if (channel.equals("system")) {
            system(spot, id);
        } else if (channel.endsWith("sysmon/operational")) {
            sysmon(spot, id);
        } else if (channel.contains("terminalservices-localsessionmanager")) {
            if (id == 21 || id == 24 || id == 25) {
                rdp(spot, spot.account("", "User"), "Address");
            }
        } else if (channel.contains("terminalservices-remoteconnectionmanager")) {
            if (id == 1149) {
                rdp(spot, spot.account("Param2", "Param1"), "Param3");
            }
        } else if (channel.contains("remotedesktopservices-rdpcorets")) {
            if (id == 131) {
                in(spot, "", spot.address("ClientIP"), Edge.Method.RDP, Edge.Strength.ATTEMPT);
            }
        } else if (channel.contains("taskscheduler")) {
            task(spot, id);
        } else if (channel.contains("windows remote management") || channel.contains("winrm")) {
            winrm(spot, id);
        } else if (channel.contains("terminalservices-rdpclient") && id == 1024) {
            out(spot, spot.first("Value", "param2"), Edge.Method.RDP);
        }
    }

    private void system(Spot spot, int id) {
        if (id == 7045) {
            act(spot, "", "", Edge.Method.SERVICE);
        } else if (id == 104) {
            String log = spot.first("Channel", "LogFileCleared").toLowerCase(Locale.ROOT);
            String by = spot.account("SubjectDomainName", "SubjectUserName");
            seen.coverage.gap(
                    spot.host(), Coverage.Kind.CLEARED, log, spot.at(), by, spot.origin());
        }
    }

    private void sysmon(Spot spot, int id) {
        if (id == 1) {
            Edge.Method method = RemoteParents.method(spot.text("ParentImage"), spot.text("Image"));
            if (method != null && !spot.logonId("LogonId").isEmpty()) {
                act(spot, spot.logonId("LogonId"), spot.account("", "User"), method);
            }
        } else if (id == 3 && spot.text("Initiated").equalsIgnoreCase("true")) {
            Connections.out(
                    seen,
                    spot,
                    spot.address("SourceIp"),
                    spot.address("DestinationIp"),
                    spot.text("DestinationPort"),
                    spot.account("", "User"));
        } else if (id == 4 && spot.text("State").equalsIgnoreCase("Stopped")) {
            seen.coverage.gap(
                    spot.host(), Coverage.Kind.STOPPED, "sysmon", spot.at(), "", spot.origin());
        }
    }

    private void act(Spot spot, String logonId, String account, Edge.Method method) {
        seen.acts.add(
                new Seen.Act(spot.host(), logonId, account, method, Edge.Strength.EXECUTED),
                spot.at(),
                spot.origin());
    }

    /** {@code LOCAL} is the console. */
    private void rdp(Spot spot, String account, String addressField) {
        String address = spot.address(addressField);
        if (!account.isEmpty() && !address.isEmpty()) {
            in(spot, account, address, Edge.Method.RDP, Edge.Strength.AUTHENTICATED);
        }
    }

    private void in(
            Spot spot, String account, String address, Edge.Method method, Edge.Strength strength) {
        seen.steps.add(
                new Seen.Step(
                        Seen.Side.IN, spot.host(), address, "", account, method, strength, ""),
                spot.at(),
                spot.origin());
    }

    /** A task registered by a named account, or changed, may have come from afar. */
    private void task(Spot spot, int id) {
        if (id == 106 || id == 140) {
            String account = spot.account("", id == 106 ? "UserContext" : "UserName");
            if (!account.isEmpty()) {
                act(spot, "", account, Edge.Method.TASK);
            }
        }
    }

    /** 6: this machine asks another; 91: a shell was made here, by whom is not said. */
    private void winrm(Spot spot, int id) {
        if (id == 6) {
            String server = spot.text("connection");
            int slash = server.indexOf('/');
            out(spot, slash < 0 ? server : server.substring(0, slash), Edge.Method.WINRM);
        } else if (id == 91) {
            act(spot, "", "", Edge.Method.WINRM);
        }
    }

    private void out(Spot spot, String server, Edge.Method method) {
        String address = Addresses.parse(server).map(Addresses::text).orElse("");
        String name = address.isEmpty() ? Hosts.key(server) : "";
        if (!address.isEmpty() || !name.isEmpty()) {
            seen.steps.add(
                    new Seen.Step(
                            Seen.Side.OUT,
                            spot.host(),
                            address,
                            name,
                            "",
                            method,
                            Edge.Strength.CONTACTED,
                            ""),
                    spot.at(),
                    spot.origin());
        }
    }
}
