package dev.hikeshi.forensics;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A working day on one domain controller: logons with and without their source, tickets, machine
 * accounts, now and then something done in a session.
 */
final class BusyDomain {
    static final String DC = "dc01.corp.example";
    private static final Instant START = Instant.parse("2026-11-20T00:00:00Z");
    private static final int CLIENTS = 400;
    private static final int USERS = 300;
    private static final int SECONDS = 9 * 3600;

    private final Random random;
    private final int events;
    private final List<Finding> findings = new ArrayList<>();

    BusyDomain(long seed, int events) {
        this.random = new Random(seed);
        this.events = events;
    }

    /** Findings in some of the sessions; after the events were told. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void tell(Consumer<TestEvent> listener) {
        for (int i = 0; i < events; i++) {
            String at = START.plusSeconds((long) i * SECONDS / events).toString();
            int client = random.nextInt(CLIENTS);
            String address = "10.0." + client / 200 + "." + (client % 200 + 10);
            String user = "user" + random.nextInt(USERS);
            String session = "0x" + Integer.toHexString(0x10000 + i);
            int kind = random.nextInt(100);
            if (kind < 55) {
                listener.accept(logon(at, user, address, session));
            } else if (kind < 70) {
                listener.accept(logon(at, user, "-", session));
            } else if (kind < 85) {
                listener.accept(ticket(at, user, address));
            } else if (kind < 95) {
                listener.accept(logon(at, "PC" + client + "$", address, session));
            } else {
                listener.accept(done(at, user, 1 + random.nextInt(i + 1), i));
            }
        }
    }

    private TestEvent logon(String at, String user, String address, String session) {
        return TestEvent.security(
                4624,
                DC,
                at,
                "LogonType",
                "3",
                "TargetUserName",
                user,
                "TargetDomainName",
                "CORP",
                "TargetLogonId",
                session,
                "IpAddress",
                address,
                "WorkstationName",
                "-");
    }

    private static TestEvent ticket(String at, String user, String address) {
        return TestEvent.security(
                4769,
                DC,
                at,
                "TargetUserName",
                user + "@CORP.EXAMPLE",
                "TargetDomainName",
                "CORP.EXAMPLE",
                "ServiceName",
                "DC01$",
                "IpAddress",
                "::ffff:" + address,
                "Status",
                "0x0");
    }

    private TestEvent done(String at, String user, int back, int i) {
        if (random.nextInt(4) == 0) {
            return TestEvent.windows("System", 7045, DC, at, "ServiceName", "agent" + i);
        }
        TestEvent event =
                TestEvent.security(
                        4697,
                        DC,
                        at,
                        "SubjectUserName",
                        user,
                        "SubjectDomainName",
                        "CORP",
                        "SubjectLogonId",
                        "0x" + Integer.toHexString(0x10000 + i - back));
        if (findings.size() < 20 && random.nextInt(events / 500 + 1) == 0) {
            findings.add(event.finding(findings.isEmpty() ? Level.CRITICAL : Level.HIGH));
        }
        return event;
    }
}
